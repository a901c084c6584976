/**
 * Recorded requests and responses of the API, and their strict readers. This package does not depend on the spec, so a
 * change of the spec cannot change how a recording is read. Replaying belongs elsewhere.
 */
@NullMarked
package io.github.iguser.testing.internal.recording;

import org.jspecify.annotations.NullMarked;

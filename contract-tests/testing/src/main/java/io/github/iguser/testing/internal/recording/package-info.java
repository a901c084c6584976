/**
 * Recorded responses of the API, loaded strictly. Nothing here depends on the spec, so that a recording is read in the
 * same way whatever the spec says; replaying belongs elsewhere.
 */
@NullMarked
package io.github.iguser.testing.internal.recording;

import org.jspecify.annotations.NullMarked;

/**
 * Recorded responses of the API: loaded strictly, replayed by a local server for both hosts. Nothing here depends on
 * the spec, so that a recording is read in the same way whatever the spec says.
 */
@NullMarked
package io.github.iguser.contract.recording;

import org.jspecify.annotations.NullMarked;

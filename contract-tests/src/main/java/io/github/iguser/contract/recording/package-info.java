/**
 * A local server that replays recordings for the checks, and their export as an archive. The server does not read the
 * spec, so a recording is replayed in the same way whatever the spec says.
 */
@NullMarked
package io.github.iguser.contract.recording;

import org.jspecify.annotations.NullMarked;

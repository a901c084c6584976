/** Recorded answers of the API: loaded strictly, replayed by a local stand-in of both hosts. */
@NullMarked
package io.github.iguser.contract.recording;

import org.jspecify.annotations.NullMarked;

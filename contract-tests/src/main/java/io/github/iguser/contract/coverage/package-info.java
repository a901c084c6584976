/** What of the description has been shown by a recording and said in a pact, and what is still open. */
@NullMarked
package io.github.iguser.contract.coverage;

import org.jspecify.annotations.NullMarked;

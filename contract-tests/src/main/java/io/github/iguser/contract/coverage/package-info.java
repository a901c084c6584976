/**
 * Coverage of the spec: the items that recordings and pacts have to exercise, and the gaps that are known. It counts
 * exchanges and never validates them.
 */
@NullMarked
package io.github.iguser.contract.coverage;

import org.jspecify.annotations.NullMarked;

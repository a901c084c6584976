/**
 * The checks: their interface, context and results, and the checks of recordings, generated code and versions. A check
 * that needs a package of its own (client, pacts, coverage) lives there and implements {@code Check}.
 */
@NullMarked
package io.github.iguser.contract.check;

import org.jspecify.annotations.NullMarked;

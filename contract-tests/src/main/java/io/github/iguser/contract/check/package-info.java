/**
 * The checks: each asks one question about description, client and recorded answers, counts what it looked at, and
 * names what does not agree.
 */
@NullMarked
package io.github.iguser.contract.check;

import org.jspecify.annotations.NullMarked;

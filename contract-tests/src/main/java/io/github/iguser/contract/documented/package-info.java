/**
 * Facts of the documentation that no recording can show, such as a required parameter, kept apart from the spec. The
 * check that compares the spec with them lives here; a fact comes in only with its source.
 */
@NullMarked
package io.github.iguser.contract.documented;

import org.jspecify.annotations.NullMarked;

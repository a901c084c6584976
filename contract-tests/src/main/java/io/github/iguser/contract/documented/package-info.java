/**
 * The second book: facts of the documentation that no recording can show, such as a required parameter, written down
 * apart from the spec, and the check that holds the spec against them.
 */
@NullMarked
package io.github.iguser.contract.documented;

import org.jspecify.annotations.NullMarked;

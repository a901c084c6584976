/** The search for secrets in all that a run of the tests shows. */
@NullMarked
package io.github.iguser.secrets;

import org.jspecify.annotations.NullMarked;

/** Helpers of generated code. Public for the generated packages only: no promise is made about them. */
@NullMarked
package io.github.iguser.internal;

import org.jspecify.annotations.NullMarked;

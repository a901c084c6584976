/** Values made from the examples of the spec. They are used where neither a recording nor a world has a value. */
@NullMarked
package io.github.iguser.testing.internal.example;

import org.jspecify.annotations.NullMarked;

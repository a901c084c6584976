/**
 * Values made from the examples of the spec, where no recording and no data of a world has one.
 */
@NullMarked
package io.github.iguser.testing.internal.example;

import org.jspecify.annotations.NullMarked;

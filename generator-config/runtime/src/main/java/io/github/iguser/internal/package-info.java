/**
 * Helpers of generated code and of the public package: JSON, limits, texts. They are public for those packages only and
 * may change at any time.
 */
@NullMarked
package io.github.iguser.internal;

import org.jspecify.annotations.NullMarked;

/**
 * Validation of requests: the names, values and combinations in the path, query, {@code fields}, metrics and form. Each
 * difference from the spec is a {@link io.github.iguser.testing.internal.spec.validation.Violation}. Nothing here sends
 * or receives messages.
 */
@NullMarked
package io.github.iguser.testing.internal.spec.validation;

import org.jspecify.annotations.NullMarked;

/**
 * The rules for a request: names, values and combinations of its path, query, {@code fields}, metrics and form. Each
 * difference is a {@link io.github.iguser.testing.internal.spec.validation.Violation}; nothing here sends or answers.
 */
@NullMarked
package io.github.iguser.testing.internal.spec.validation;

import org.jspecify.annotations.NullMarked;

/**
 * The grammar of the {@code fields} parameter: its parser, the parsed expression and the syntax error. Whether a field
 * exists is checked in {@code validation}.
 */
@NullMarked
package io.github.iguser.testing.internal.spec.fields;

import org.jspecify.annotations.NullMarked;

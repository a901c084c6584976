/**
 * The grammar of the {@code fields} parameter: its parser, the parsed expression and the syntax error. Only syntax
 * belongs here; whether a field exists is decided in {@code validation}.
 */
@NullMarked
package io.github.iguser.testing.internal.spec.fields;

import org.jspecify.annotations.NullMarked;

/**
 * The document model: the OpenAPI documents of all hosts with their operations, parameters, forms, nodes and views. It
 * reads the spec and validates nothing; code that compares a request or a response with it belongs in {@code
 * validation}.
 */
@NullMarked
package io.github.iguser.testing.internal.spec;

import org.jspecify.annotations.NullMarked;

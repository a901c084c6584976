/**
 * The document model: the OpenAPI documents of all hosts with their operations, parameters, forms, nodes and views.
 * Code that validates a request or a response belongs in {@code validation}.
 */
@NullMarked
package io.github.iguser.testing.internal.spec;

import org.jspecify.annotations.NullMarked;

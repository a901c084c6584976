/**
 * Helpers for single requests and responses of OkHttp: bodies, secrets, interruption, faults of the network. They know
 * neither the Graph API nor the public classes; code that does belongs to {@code io.github.iguser}.
 */
@NullMarked
package io.github.iguser.internal.http;

import org.jspecify.annotations.NullMarked;

/**
 * The responses of the stand-in: errors for requests that the API refuses, and bodies made from the world or from
 * recordings for all others. Requests and responses are plain values here; sockets belong in {@code http}.
 */
@NullMarked
package io.github.iguser.testing.internal.response;

import org.jspecify.annotations.NullMarked;

/**
 * The answers of the stand-in: which request is refused with which documented error, and what the world says to all
 * others. It knows requests and responses as values, and nothing of sockets.
 */
@NullMarked
package io.github.iguser.testing.internal.response;

import org.jspecify.annotations.NullMarked;

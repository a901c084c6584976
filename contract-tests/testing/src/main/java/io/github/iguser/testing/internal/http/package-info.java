/**
 * The local HTTP server: it refuses what does not come from a program of this machine, tells the hosts apart, and hands
 * each request to an {@link io.github.iguser.testing.internal.http.ApiHandler}. It knows nothing of the API itself.
 */
@NullMarked
package io.github.iguser.testing.internal.http;

import org.jspecify.annotations.NullMarked;

/**
 * The local HTTP server. It refuses requests that do not come from a program on this machine, and passes all others to
 * an {@link io.github.iguser.testing.internal.http.ApiHandler}. It does not know the API.
 */
@NullMarked
package io.github.iguser.testing.internal.http;

import org.jspecify.annotations.NullMarked;

/**
 * A local stand-in of both hosts, for tests of programs that use the Instagram API and for trying a program without an
 * account. {@link io.github.iguser.testing.StandIn} is a plain class, {@link io.github.iguser.testing.StandInExtension}
 * makes one for JUnit 5.
 *
 * <p>For unit tests with a mock and without a server, {@link io.github.iguser.testing.GraphExceptions}, {@link
 * io.github.iguser.testing.GraphResponses}, {@link io.github.iguser.testing.GraphPages}, {@link
 * io.github.iguser.testing.GraphCalls} and {@link io.github.iguser.testing.PublishResults} make what the client throws and
 * returns. The code of the client makes each, so it is as that of a real call.
 *
 * <p>Nothing of the packages below {@code internal} is meant to be used by others.
 */
@NullMarked
package io.github.iguser.testing;

import org.jspecify.annotations.NullMarked;

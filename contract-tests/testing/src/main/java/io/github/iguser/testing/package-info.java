/**
 * A local stand-in for both hosts, to test programs that use the Instagram API, or to try a program without an account.
 * {@link io.github.iguser.testing.StandIn} is the server; {@link io.github.iguser.testing.StandInExtension} runs it in
 * JUnit 5 tests.
 *
 * <p>For unit tests that mock the client, {@link io.github.iguser.testing.GraphExceptions}, {@link
 * io.github.iguser.testing.GraphResponses}, {@link io.github.iguser.testing.GraphPages}, {@link
 * io.github.iguser.testing.GraphCalls} and {@link io.github.iguser.testing.PublishResults} make the exceptions and
 * results of calls. The code of the client creates them, so they equal those of a real call.
 *
 * <p>The packages below {@code internal} are not part of the public API.
 */
@NullMarked
package io.github.iguser.testing;

import org.jspecify.annotations.NullMarked;

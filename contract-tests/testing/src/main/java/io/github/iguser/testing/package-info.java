/**
 * A local stand-in of both hosts, for tests of programs that use the Instagram API and for trying a program without an
 * account. {@link io.github.iguser.testing.StandIn} is a plain class, {@link io.github.iguser.testing.StandInExtension}
 * makes one for JUnit 5.
 *
 * <p>Nothing of the packages below {@code internal} is meant to be used by others.
 */
@NullMarked
package io.github.iguser.testing;

import org.jspecify.annotations.NullMarked;

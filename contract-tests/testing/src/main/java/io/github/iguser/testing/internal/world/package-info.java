/**
 * The data that the stand-in answers from: accounts with their media, comments and metrics, read from a file that is
 * written in the words of the spec, and the state that requests change. How it is asked for and answered belongs in
 * {@code response}.
 */
@NullMarked
package io.github.iguser.testing.internal.world;

import org.jspecify.annotations.NullMarked;

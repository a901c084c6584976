/**
 * The data of the stand-in: accounts with their media, comments and metrics, read from a file with the field names of
 * the spec, and the state that requests change. Requests and responses belong in {@code response}.
 */
@NullMarked
package io.github.iguser.testing.internal.world;

import org.jspecify.annotations.NullMarked;

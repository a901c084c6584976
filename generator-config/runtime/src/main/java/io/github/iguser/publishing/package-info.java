/**
 * Publishing in one step: creates a container, waits for it, publishes it once, and returns the outcome. Programs get a
 * {@link io.github.iguser.publishing.Publishing} from {@code publishing()} of a generated client, which supplies the
 * operations.
 */
@NullMarked
package io.github.iguser.publishing;

import org.jspecify.annotations.NullMarked;

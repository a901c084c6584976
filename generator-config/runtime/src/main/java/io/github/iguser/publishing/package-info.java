/**
 * Publishing as one step: creates a container, waits for it, publishes it once, and says what became of it. It comes in
 * through {@code publishing()} of a generated client, which supplies the operations.
 */
@NullMarked
package io.github.iguser.publishing;

import org.jspecify.annotations.NullMarked;

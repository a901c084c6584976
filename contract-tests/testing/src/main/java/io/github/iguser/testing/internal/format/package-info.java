/**
 * The formats of files and requests: strict JSON and YAML, form parameters, versioned paths. The readers and writers
 * here know neither the spec nor the recordings.
 */
@NullMarked
package io.github.iguser.testing.internal.format;

import org.jspecify.annotations.NullMarked;

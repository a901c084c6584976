/**
 * The formats of files and requests: strict JSON and YAML, form parameters, versioned paths. Only readers and writers
 * of a format belong here; they know neither the spec nor the recordings.
 */
@NullMarked
package io.github.iguser.testing.internal.format;

import org.jspecify.annotations.NullMarked;

/**
 * The difference between two specs, each change with its impact on Java callers. It reads the document model and the
 * names of the generator, and knows no checks and no recordings.
 */
@NullMarked
package io.github.iguser.contract.diff;

import org.jspecify.annotations.NullMarked;

/**
 * Reads the sources of the spec from a folder, with file and line of each place. The result is the document model of
 * {@code iguser-testing}.
 */
@NullMarked
package io.github.iguser.contract.spec;

import org.jspecify.annotations.NullMarked;

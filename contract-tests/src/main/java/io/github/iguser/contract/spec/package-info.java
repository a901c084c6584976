/**
 * The sources of the spec as a maintainer edits them: read from a folder, with file and line of each place. The
 * document model that they become is the one of {@code iguser-testing}.
 */
@NullMarked
package io.github.iguser.contract.spec;

import org.jspecify.annotations.NullMarked;

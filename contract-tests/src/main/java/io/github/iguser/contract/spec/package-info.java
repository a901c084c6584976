/** The description of the API as the checks read it: documents, operations, the language of {@code fields}, closed schemas. */
@NullMarked
package io.github.iguser.contract.spec;

import org.jspecify.annotations.NullMarked;

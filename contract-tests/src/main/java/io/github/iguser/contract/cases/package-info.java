/**
 * Calls of the generated clients as a user writes them, one class an edge for both hosts. Each names the exchange whose
 * request it sends and reads typed values of its response.
 */
@NullMarked
package io.github.iguser.contract.cases;

import org.jspecify.annotations.NullMarked;

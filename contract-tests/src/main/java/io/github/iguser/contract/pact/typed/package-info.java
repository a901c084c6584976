/**
 * Calls of the generated clients as a user writes them, one class per edge for both hosts. Each names the exchange
 * whose request it sends and reads typed values of its response; nothing else belongs here.
 */
@NullMarked
package io.github.iguser.contract.pact.typed;

import org.jspecify.annotations.NullMarked;

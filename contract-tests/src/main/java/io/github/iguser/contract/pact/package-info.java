/**
 * Pact machinery: pact files, interactions, values of the provider state, the expected response and the mock server. It
 * knows neither the cases that write the pacts nor the checks that verify them.
 */
@NullMarked
package io.github.iguser.contract.pact;

import org.jspecify.annotations.NullMarked;

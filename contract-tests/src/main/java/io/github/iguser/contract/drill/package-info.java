/**
 * Mutation testing of the checks: small mutations of recordings and spec, one at a time, and the share that the checks
 * kill. It measures the checks and not the client.
 */
@NullMarked
package io.github.iguser.contract.drill;

import org.jspecify.annotations.NullMarked;

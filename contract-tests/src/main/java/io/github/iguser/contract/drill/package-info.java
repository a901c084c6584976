/**
 * The drill: many small drifts of recordings and description, one at a time, and the share of them that the checks
 * catch. It measures the checks, not the client.
 */
@NullMarked
package io.github.iguser.contract.drill;

import org.jspecify.annotations.NullMarked;

/**
 * Examples: requests and responses made from the spec's own examples and the tables of {@code cases}. They drive the
 * client, the pacts and the coverage where no recording does, and prove no more than that spec, client and contract agree.
 */
@NullMarked
package io.github.iguser.contract.example;

import org.jspecify.annotations.NullMarked;

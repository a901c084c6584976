/**
 * Examples: requests and responses made from the examples of the spec and the tables of {@code cases}. They exercise
 * client, pacts and coverage where no recording does, and show only that spec, client and contract agree.
 */
@NullMarked
package io.github.iguser.contract.example;

import org.jspecify.annotations.NullMarked;

/**
 * The consumer side: cases made of recordings, examples and typed calls, run against the mock server and written as
 * pacts. It does not read pacts; that is done in {@code verification}.
 */
@NullMarked
package io.github.iguser.contract.pact.cases;

import org.jspecify.annotations.NullMarked;

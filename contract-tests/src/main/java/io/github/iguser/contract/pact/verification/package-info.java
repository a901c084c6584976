/**
 * The provider side: the written pacts checked against the spec, against recorded responses or a real host, and
 * exported for the independent validators. Only code that reads pacts belongs here.
 */
@NullMarked
package io.github.iguser.contract.pact.verification;

import org.jspecify.annotations.NullMarked;

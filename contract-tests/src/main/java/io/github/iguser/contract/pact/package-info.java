/**
 * The pacts: what the client expects of each host, written by the real client against a mock server, then held against
 * the description and against recorded answers.
 */
@NullMarked
package io.github.iguser.contract.pact;

import org.jspecify.annotations.NullMarked;

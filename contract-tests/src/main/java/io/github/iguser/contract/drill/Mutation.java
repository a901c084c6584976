package io.github.iguser.contract.drill;

import io.github.iguser.contract.check.CheckContext;
import java.util.function.Supplier;

/**
 * One small change that is not yet applied.
 *
 * @param kind the kind of mutation
 * @param subject the recording, or the host whose spec changes
 * @param site JSON pointer of the place, or the part of the request
 * @param context makes the mutated input of the checks
 */
record Mutation(MutationKind kind, String subject, String site, Supplier<CheckContext> context) {

    /** Names the mutation in lists and in the resource of expected survivors. */
    String id() {
        return kind + " " + subject + "#" + site;
    }
}

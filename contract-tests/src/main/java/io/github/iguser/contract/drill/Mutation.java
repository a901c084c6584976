package io.github.iguser.contract.drill;

import io.github.iguser.contract.check.CheckContext;
import java.util.function.Supplier;

/**
 * One small change that is not yet applied.
 *
 * @param kind what kind of change
 * @param subject the recording, or the host whose description changes
 * @param site JSON pointer of the place, or the part of the request
 * @param context makes what the checks look at after the change
 */
record Mutation(MutationKind kind, String subject, String site, Supplier<CheckContext> context) {

    /** Names the mutation in lists and in the resource of expected survivors. */
    String id() {
        return kind + " " + subject + "#" + site;
    }
}

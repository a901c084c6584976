package io.github.iguser.contract.client;

import io.github.iguser.contract.check.Check;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckResult;

/**
 * Drives the real generated client for each recording, with the token in the header and in the query, waiting and not
 * waiting: the request has to be the recorded one, and the answer has to be read without loss.
 */
public final class ClientCheck implements Check {
    static final String NAME = "client <-> recordings";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String question() {
        return "Does the generated client send exactly the recorded request, read the answer without loss, and fail as"
                + " it should on an error?";
    }

    @Override
    public CheckResult run(CheckContext context) {
        CheckResult.Builder result = CheckResult.builder(NAME);
        try (ClientRun run = new ClientRun(context.spec(), result)) {
            context.recordingsInScope().forEach(run::check);
        }
        return result.build();
    }
}

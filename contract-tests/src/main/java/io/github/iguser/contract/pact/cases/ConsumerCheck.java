package io.github.iguser.contract.pact.cases;

import io.github.iguser.contract.check.Check;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.Finding;

/** Checks that the generated clients send the requests of the pacts and read the responses. */
public final class ConsumerCheck implements Check {

    private static final String NAME = "client <-> pact";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String question() {
        return "Does the client send exactly the request of each consumer case, and read the typed values of the"
                + " response?";
    }

    @Override
    public CheckResult run(CheckContext context) {
        return validate(Pacts.of(context), context);
    }

    static CheckResult validate(Pacts pacts, CheckContext context) {
        CheckResult.Builder result = CheckResult.builder(NAME);
        for (Pacts.CaseOutcome outcome : pacts.outcomes()) {
            ConsumerCase consumerCase = outcome.consumerCase();
            if (!context.covers(consumerCase.operation())) {
                continue;
            }
            result.checked(consumerCase.operation());
            for (String failure : outcome.failures()) {
                result.finding(new Finding(
                        NAME,
                        consumerCase.host(),
                        consumerCase.operation().operationId(),
                        "case \"" + consumerCase.description() + "\"",
                        "",
                        failure,
                        null));
            }
        }
        return result.build();
    }
}

package io.github.iguser.contract.pact.verification;

import io.github.iguser.contract.check.Check;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.contract.pact.PactFiles;
import io.github.iguser.contract.pact.PactInteraction;
import io.github.iguser.contract.pact.cases.Pacts;
import io.github.iguser.testing.internal.spec.validation.Violation;

/** Checks every interaction of the pacts against the document of its host and node. */
public final class PactSpecCheck implements Check {

    private static final String NAME = "pact <-> spec";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String question() {
        return "Does the spec of its host allow the request and the example response of every interaction of the pacts?";
    }

    @Override
    public CheckResult run(CheckContext context) {
        return validate(Pacts.of(context).files(), context);
    }

    static CheckResult validate(PactFiles pacts, CheckContext context) {
        CheckResult.Builder result = CheckResult.builder(NAME);
        for (PactInteraction interaction : pacts.interactions()) {
            if (interaction.operationId() != null && !context.covers(interaction.key())) {
                continue;
            }
            result.checked(interaction.key());
            for (Violation violation : InteractionValidator.validate(context.spec(), interaction)) {
                result.finding(new Finding(
                        NAME,
                        interaction.key().host(),
                        interaction.key().operationId(),
                        interaction.toString(),
                        interaction.pointer() + violation.pointer(),
                        violation.message(),
                        violation.specLocation()));
            }
        }
        return result.build();
    }
}

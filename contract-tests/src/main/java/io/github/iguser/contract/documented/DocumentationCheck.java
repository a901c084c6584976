package io.github.iguser.contract.documented;

import io.github.iguser.contract.check.Check;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.Set;
import java.util.TreeSet;

/** Checks the spec against the facts of {@code documented.yaml}. */
public final class DocumentationCheck implements Check {
    static final String NAME = "spec <-> docs";

    private final DocumentedFacts facts = DocumentedFacts.embedded();

    /** Returns the row for facts of a whole host: the server, the table of errors, shared schemas. */
    static OperationKey rowOf(String host) {
        return new OperationKey(host, "(host)");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String question() {
        return "Does the spec agree with the documentation on servers, permissions, errors, and required and allowed"
                + " parameters?";
    }

    @Override
    public Set<OperationKey> expected(CheckContext context) {
        Set<OperationKey> expected = new TreeSet<>(context.operations());
        context.spec().hosts().stream()
                .map(DocumentationCheck::rowOf)
                .filter(context::covers)
                .forEach(expected::add);
        return expected;
    }

    @Override
    public CheckResult run(CheckContext context) {
        CheckResult.Builder result = CheckResult.builder(NAME);
        for (SpecDocument document : context.spec().documents()) {
            if (context.covers(rowOf(document.host()))) {
                new HostFacts(facts, new FactLog(result, rowOf(document.host()), document)).compare();
                new SchemaFacts(facts, new FactLog(result, rowOf(document.host()), document)).compare();
            }
            for (SpecOperation operation : document.operations()) {
                if (context.covers(CheckContext.key(operation))) {
                    FactLog log = new FactLog(result, CheckContext.key(operation), document);
                    new OperationFacts(facts, operation, log).compare();
                }
            }
        }
        return result.build();
    }
}

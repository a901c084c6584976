package io.github.iguser.contract.check;

import java.util.Set;

/** One question about description, client and answers. It finds; it never repairs. */
public interface Check {

    /** The two sides that are held against each other, such as "spec <-> recordings": the heading of its column. */
    String name();

    /** The question in one sentence, for people who read the report. */
    String question();

    /** Where this check has to have looked at something: a count of zero there is a failure, never green. */
    default Set<OperationKey> expected(CheckContext context) {
        return context.operations();
    }

    CheckResult run(CheckContext context);
}

package io.github.iguser.contract.check;

import java.util.Set;

/** One check of spec, client and recorded responses. It reports findings and never changes a file. */
public interface Check {

    /** The two sides that are checked against each other, such as "spec <-> recordings": the heading of its column. */
    String name();

    /** The question in one sentence, for people who read the report. */
    String question();

    /** Returns the operations that this check has to cover: a count of zero for one of them is a failure. */
    default Set<OperationKey> expected(CheckContext context) {
        return context.operations();
    }

    CheckResult run(CheckContext context);
}

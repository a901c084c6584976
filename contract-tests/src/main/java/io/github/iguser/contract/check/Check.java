package io.github.iguser.contract.check;

import java.util.Set;

/** One check of spec, client and recorded responses. It reports findings and never changes a file. */
public interface Check {

    /**
     * Returns the name, which heads the column of the check: the two sides that it compares, such as "spec <->
     * recordings".
     */
    String name();

    /** Returns the question of the check in one sentence, for readers of the report. */
    String question();

    /** Returns the operations that this check has to cover: a count of zero for one of them is a failure. */
    default Set<OperationKey> expected(CheckContext context) {
        return context.operations();
    }

    CheckResult run(CheckContext context);
}

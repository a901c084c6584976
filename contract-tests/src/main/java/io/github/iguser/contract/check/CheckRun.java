package io.github.iguser.contract.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The result of a check, with the operations that it had to cover. */
public record CheckRun(String name, String question, Set<OperationKey> expected, CheckResult result) {

    /** The state of a cell of the table. */
    public enum State {
        /** Items were checked, and there are no findings. */
        PASSED,
        /** There are findings. */
        FAILED,
        /** No item was checked, although the check has to cover this row. */
        EMPTY,
        /** The check does not apply to this row. */
        NOT_APPLICABLE
    }

    public CheckRun {
        expected = Set.copyOf(expected);
    }

    public static CheckRun of(Check check, CheckContext context) {
        return new CheckRun(check.name(), check.question(), check.expected(context), check.run(context));
    }

    public State state(OperationKey key) {
        if (!result.findings(key).isEmpty()) {
            return State.FAILED;
        }
        if (result.count(key) > 0) {
            return State.PASSED;
        }
        return expected.contains(key) ? State.EMPTY : State.NOT_APPLICABLE;
    }

    /** Returns the rows that this check covers, in the order of the table. */
    public Set<OperationKey> rows() {
        Set<OperationKey> rows = new TreeSet<>(expected);
        rows.addAll(result.counts().keySet());
        result.findings().forEach(finding -> rows.add(finding.key()));
        return rows;
    }

    /** Returns the findings, and one more for each row that had to be covered and was not. */
    public List<Finding> problems() {
        List<Finding> problems = new ArrayList<>(result.findings());
        for (OperationKey key : rows()) {
            if (state(key) == State.EMPTY) {
                problems.add(nothingChecked(key));
            }
        }
        return List.copyOf(problems);
    }

    private Finding nothingChecked(OperationKey key) {
        return new Finding(
                name,
                key.host(),
                key.operationId(),
                key.toString(),
                "",
                "nothing was checked here: 0 items where at least 1 is expected",
                null,
                "add a recording in recordings/" + key.host() + "/" + key.operationId()
                        + "/<case>/ and a consumer case for it, or take the host out of the operation's x-hosts");
    }
}

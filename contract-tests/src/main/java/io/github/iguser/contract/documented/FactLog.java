package io.github.iguser.contract.documented;

import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.testing.internal.spec.SpecDocument;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts the compared facts of one row of the report and collects those that differ. */
record FactLog(CheckResult.Builder result, OperationKey row, SpecDocument document) {
    private static final int LONG = 8;

    /**
     * Compares one fact.
     *
     * @param pointer the place in the spec
     * @param what the fact, such as "repeat of error 4"
     */
    void compare(String pointer, String what, @Nullable Object documented, @Nullable Object inSpec) {
        result.checked(row);
        if (!Objects.equals(documented, inSpec)) {
            report(pointer, what + difference(documented, inSpec));
        }
    }

    void report(String pointer, String message) {
        result.finding(new Finding(
                DocumentationCheck.NAME,
                row.host(),
                row.operationId(),
                document.toString(),
                pointer,
                message,
                document.where(pointer),
                "correct the spec; if the documentation has changed, correct " + DocumentedFacts.FILE
                        + " as well, following the documentation"));
    }

    /** For lists that are too long to be compared by eye, names only the members that differ. */
    private static String difference(@Nullable Object documented, @Nullable Object inSpec) {
        if (documented instanceof Collection<?> expected
                && inSpec instanceof Collection<?> found
                && Math.max(expected.size(), found.size()) > LONG) {
            List<?> added =
                    found.stream().filter(item -> !expected.contains(item)).toList();
            List<?> missing =
                    expected.stream().filter(item -> !found.contains(item)).toList();
            if (!added.isEmpty() || !missing.isEmpty()) {
                return " differs: only the spec has " + added + ", only the documentation has " + missing;
            }
        }
        return ": the spec has " + describe(inSpec) + ", but the documentation has " + describe(documented);
    }

    private static String describe(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? "nothing" : value.toString();
    }
}

package io.github.iguser.contract.documented;

import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.testing.internal.spec.SpecDocument;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts the compared facts of one row of the report and collects those that differ. */
record FactLog(CheckResult.Builder result, OperationKey row, SpecDocument document) {

    /**
     * Compares one fact.
     *
     * @param pointer the place in the spec
     * @param what the fact, such as "repeat of error 4"
     */
    void compare(String pointer, String what, @Nullable Object documented, @Nullable Object inSpec) {
        result.checked(row);
        if (!Objects.equals(documented, inSpec)) {
            report(pointer, what + " is " + shown(inSpec) + " in the spec, but documented as " + shown(documented));
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

    private static String shown(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? "nothing" : value.toString();
    }
}

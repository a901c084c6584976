package io.github.iguser.contract.check;

import io.github.iguser.testing.internal.recording.AllowedDifference;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks every recorded request and response against the strict schemas of its host. */
public final class RecordingsCheck implements Check {

    private final ExchangeSource source;
    private final String name;

    /** @param source the exchanges to check against the spec */
    public RecordingsCheck(ExchangeSource source) {
        this.source = source;
        this.name = "spec <-> " + source.word();
    }

    /** Returns the source of the exchanges. */
    public ExchangeSource source() {
        return source;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String question() {
        return "Does the spec of the host allow every recorded request, response, header and error, and does each"
                + " response have every member that is always present and none that was not requested?";
    }

    @Override
    public CheckResult run(CheckContext context) {
        CheckResult.Builder result = CheckResult.builder(name);
        Set<AllowedDifference> applied = new HashSet<>();
        for (Recording recording : context.inScope(source)) {
            OperationKey key = new OperationKey(recording.host(), recording.operationId());
            result.checked(key);
            SpecOperation operation = context.spec().findById(recording.host(), recording.operationId());
            if (operation == null) {
                result.finding(finding(
                        recording,
                        new Violation(
                                "",
                                "the spec of " + recording.host() + " has no operation " + recording.operationId(),
                                null)));
                continue;
            }
            RecordingValidator validator = new RecordingValidator(context.spec(), operation, recording);
            for (Violation violation : validator.violations()) {
                AllowedDifference exception = exception(context.recordings(), recording, violation);
                if (exception == null) {
                    result.finding(finding(recording, violation));
                } else if (applied.add(exception)) {
                    result.note("excepted: " + exception.reason());
                }
            }
            validator.notes().forEach(result::note);
        }
        if (source == ExchangeSource.RECORDINGS) {
            result.findings(outdated(context, applied));
        }
        return result.build();
    }

    private static @Nullable AllowedDifference exception(
            Recordings recordings, Recording recording, Violation violation) {
        for (AllowedDifference exception : recordings.exceptions()) {
            if (exception.appliesTo(recording.name(), violation.pointer())) {
                return exception;
            }
        }
        return null;
    }

    /** Reports unused exceptions, since they would hide the next fault at their place. */
    private List<Finding> outdated(CheckContext context, Set<AllowedDifference> applied) {
        return context.recordings().exceptions().stream()
                .filter(exception -> !applied.contains(exception))
                .filter(exception -> context.covers(key(exception)))
                .map(exception -> new Finding(
                        name,
                        key(exception).host(),
                        key(exception).operationId(),
                        exception.recording(),
                        exception.pointer(),
                        "the exception no longer applies: " + exception.reason(),
                        null,
                        "remove it from recordings/" + AllowedDifference.FILE))
                .toList();
    }

    private static OperationKey key(AllowedDifference exception) {
        String[] parts = exception.recording().split("/", -1);
        return new OperationKey(parts[0], parts.length > 1 ? parts[1] : "");
    }

    private Finding finding(Recording recording, Violation violation) {
        return new Finding(
                name,
                recording.host(),
                recording.operationId(),
                recording.name(),
                violation.pointer(),
                violation.message(),
                violation.specLocation());
    }
}

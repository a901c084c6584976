package io.github.iguser.contract.corpus;

import io.github.iguser.contract.spec.validation.MetricResponseValidator;
import io.github.iguser.testing.internal.recording.AllowedDifference;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One run over a folder of published responses: the number of checked ones, the findings, and the exceptions. */
final class CorpusRun {

    private final SpecSet spec;
    private final List<AllowedDifference> exceptions;
    private final Set<AllowedDifference> applied = new LinkedHashSet<>();
    private final List<String> findings = new ArrayList<>();
    private final Map<String, Integer> checked = new TreeMap<>();
    /** The ids of skipped responses by reason, so that nothing is skipped unnoticed. */
    private final Map<String, List<String>> skipped = new TreeMap<>();

    private CorpusRun(SpecSet spec, List<AllowedDifference> exceptions) {
        this.spec = spec;
        this.exceptions = exceptions;
    }

    static CorpusRun over(Path folder, SpecSet spec, List<AllowedDifference> exceptions) throws IOException {
        CorpusRun run = new CorpusRun(spec, exceptions);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(CorpusCase::read)
                    .forEach(run::check);
        }
        for (AllowedDifference exception : exceptions) {
            if (!run.applied.contains(exception)) {
                run.findings.add(exception.recording() + " " + exception.pointer()
                        + ": the exception no longer applies: " + exception.reason());
            }
        }
        if (run.checked() == 0) {
            run.findings.add(folder.getFileName() + ": nothing to check");
        }
        return run;
    }

    private void check(CorpusCase published) {
        SpecOperation operation = published.operation(spec);
        if (!published.trusted() || operation == null) {
            String reason = published.trusted() ? "not covered yet" : "of a lower grade";
            skipped.computeIfAbsent(reason, none -> new ArrayList<>()).add(published.id());
            return;
        }
        checked.merge(operation.toString(), 1, Integer::sum);
        for (Violation violation : published.schema(operation).validate(published.status(), published.body())) {
            addFinding(published, violation.pointer(), violation.message());
        }
        if (published.status() < 400) {
            for (Violation violation :
                    MetricResponseValidator.validate(operation, published.query(), published.body())) {
                addFinding(published, violation.pointer(), violation.message());
            }
            ModelReading.losses(operation, published).forEach((place, loss) -> addFinding(published, place, loss));
        }
    }

    private void addFinding(CorpusCase published, String pointer, String message) {
        for (AllowedDifference exception : exceptions) {
            if (exception.appliesTo(published.id(), pointer)) {
                applied.add(exception);
                return;
            }
        }
        findings.add(published.id() + " " + pointer + ": " + message);
    }

    List<String> findings() {
        return findings;
    }

    int checked() {
        return checked.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("published responses: %d checked, %d excepted".formatted(checked(), applied.size()));
        checked.forEach((operation, count) -> text.append("%n%d checked, %s".formatted(count, operation)));
        skipped.forEach((reason, ids) -> text.append("%n%d skipped, %s: %s".formatted(ids.size(), reason, ids)));
        return text.toString();
    }
}

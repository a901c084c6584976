package io.github.iguser.contract.cli;

import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.contract.check.Check;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckReport;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.CheckRun;
import io.github.iguser.contract.check.ExchangeSource;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.contract.check.Parallel;
import io.github.iguser.contract.check.ProgressListener;
import io.github.iguser.contract.check.RecordingEvidence;
import io.github.iguser.contract.check.RecordingsCheck;
import io.github.iguser.contract.check.RegenerationCheck;
import io.github.iguser.contract.check.VersionCheck;
import io.github.iguser.contract.client.ClientCheck;
import io.github.iguser.contract.coverage.CoverageCheck;
import io.github.iguser.contract.coverage.CoveredExchange;
import io.github.iguser.contract.documented.DocumentationCheck;
import io.github.iguser.contract.pact.cases.ConsumerCheck;
import io.github.iguser.contract.pact.cases.Pacts;
import io.github.iguser.contract.pact.verification.PactSpecCheck;
import io.github.iguser.contract.pact.verification.ProviderCheck;
import io.github.iguser.testing.internal.recording.Origin;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecDocument;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** All checks in the order of the table, and the run that reports their results. */
final class Checks {
    private Checks() {}

    /** Returns the checks that can run in a context. Those that compare sources need a checkout. */
    static List<Check> of(CheckContext context) {
        List<Check> checks = new ArrayList<>();
        checks.add(new DocumentationCheck());
        checks.add(new RecordingsCheck(ExchangeSource.RECORDINGS));
        checks.add(new RecordingsCheck(ExchangeSource.EXAMPLES));
        checks.add(new ClientCheck(ExchangeSource.RECORDINGS));
        checks.add(new ClientCheck(ExchangeSource.EXAMPLES));
        checks.add(new ConsumerCheck());
        checks.add(new PactSpecCheck());
        checks.add(new ProviderCheck());
        if (context.project() != null) {
            checks.add(new RegenerationCheck());
            checks.add(new VersionCheck());
        }
        checks.add(new CoverageCheck(Checks::interactions));
        return checks;
    }

    /** Returns the checks that run after a mutation of a recording, cheapest first. */
    static List<Check> afterMutationOfRecordings() {
        return List.of(new RecordingsCheck(ExchangeSource.RECORDINGS), new ClientCheck(ExchangeSource.RECORDINGS));
    }

    /**
     * Returns the checks that run after a mutation of the spec. The comparison of generated files is left out: it would
     * kill every mutation and prove nothing.
     */
    static List<Check> afterMutationOfSpec() {
        return List.of(
                new PactSpecCheck(),
                new CoverageCheck(Checks::interactions),
                new RecordingsCheck(ExchangeSource.RECORDINGS),
                new RecordingsCheck(ExchangeSource.EXAMPLES),
                new DocumentationCheck());
    }

    private static List<CoveredExchange> interactions(CheckContext context) {
        return Pacts.of(context).files().interactions().stream()
                .map(interaction -> new CoveredExchange(
                        interaction.key(),
                        interaction.toString(),
                        "pact",
                        interaction.query(),
                        interaction.form(),
                        interaction.headers(),
                        interaction.status(),
                        Set.of(),
                        interaction.body()))
                .toList();
    }

    static CheckReport run(CheckContext context, ProgressListener listener) {
        long start = System.nanoTime();
        List<Check> checks = of(context);
        AtomicInteger done = new AtomicInteger();
        List<CheckRun> runs = Parallel.map(checks, check -> {
            listener.onProgress(check.name(), done.get(), checks.size());
            CheckRun run = run(check, context);
            done.incrementAndGet();
            return run;
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        return new CheckReport(version(context), origins(context), evidence(context, runs), runs, seconds);
    }

    private static List<String> evidence(CheckContext context, List<CheckRun> runs) {
        List<String> lines = new ArrayList<>(RecordingEvidence.of(context));
        runs.stream()
                .filter(run -> run.name().equals(ProviderCheck.NAME))
                .forEach(run -> lines.add(ProviderCheck.summary(run.result())));
        return lines;
    }

    /** Runs a check. An exception becomes a finding, so that the other checks still run. */
    private static CheckRun run(Check check, CheckContext context) {
        try {
            return CheckRun.of(check, context);
        } catch (UncheckedIOException | SpecException e) {
            // A full disk or a source that cannot be read is not a finding.
            throw e;
        } catch (RuntimeException e) {
            VirtualMachineError error = FailureText.machineError(e);
            if (error != null) {
                throw error;
            }
            Finding broken = new Finding(
                    check.name(),
                    OperationKey.PROJECT.host(),
                    OperationKey.PROJECT.operationId(),
                    check.getClass().getSimpleName(),
                    "",
                    "the check failed with an exception: " + e,
                    null);
            CheckResult result =
                    CheckResult.builder(check.name()).finding(broken).build();
            return new CheckRun(check.name(), check.question(), context.operations(), result);
        }
    }

    private static String version(CheckContext context) {
        return String.join(
                ", ",
                context.spec().documents().stream()
                        .map(SpecDocument::version)
                        .distinct()
                        .toList());
    }

    private static Map<String, Integer> origins(CheckContext context) {
        Map<String, Integer> origins = new LinkedHashMap<>();
        for (Origin origin : List.of(Origin.DOCUMENTED, Origin.CONSTRUCTED, Origin.LIVE)) {
            origins.put(origin.word(), 0);
        }
        for (Recording recording : context.inScope(ExchangeSource.RECORDINGS)) {
            origins.merge(recording.origin().word(), 1, Integer::sum);
        }
        return origins;
    }
}

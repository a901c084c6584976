package io.github.iguser.contract.cli;

import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.drill.Drill;
import io.github.iguser.contract.drill.DrillReport;
import io.github.iguser.contract.drill.ExpectedSurvivors;
import io.github.iguser.contract.report.ProgressLine;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code iguser drill}: mutation testing of the checks. */
@Command(
        name = "drill",
        description = "Changes recordings and spec in memory, one small mutation at a time, and counts those that"
                + " the checks kill. Exit code 0 means that enough are killed and that each survivor is listed with a"
                + " reason.",
        mixinStandardHelpOptions = true)
final class DrillCommand implements Callable<Integer> {
    /** Share of the observable mutations that have to be killed. */
    private static final double FLOOR = 0.95;

    private static final String MUTATIONS = "mutations.txt";

    @Spec
    @Nullable
    CommandSpec command;

    @Mixin
    InputOptions sources = new InputOptions();

    @Option(
            names = "--spec",
            paramLabel = "DIR",
            description = "Folder of the spec's sources, instead of the documents inside this program.")
    @Nullable
    Path spec;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Maximum number of mutations of one kind, always the same ones; 0 for all."
                    + " Default: ${DEFAULT-VALUE}.",
            defaultValue = "100")
    int sample;

    @Option(
            names = "--recordings-only",
            description = "Leaves out the examples of the spec and shows the share that recordings alone kill."
                    + " The exit code is then 0.")
    boolean recordingsOnly;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description =
                    "Folder for " + MUTATIONS + ": a line for each mutation with its kind, its place, and the check"
                            + " that killed it or the reason why it survived; created if missing.")
    @Nullable
    Path report;

    @Override
    public Integer call() {
        if (sample < 0) {
            throw sources.usageError("--sample " + sample + ": less than 0; 0 applies all mutations");
        }
        CheckContext base = CheckContext.of(sources.spec(spec, "--spec"), sources.recordings());
        ReportFolder folder = report == null ? null : ReportFolder.prepare(report, List.of(MUTATIONS));
        Drill drill = new Drill(
                recordingsOnly ? base.withExamples(List.of()) : base,
                Checks.afterMutationOfRecordings(),
                Checks.afterMutationOfSpec(),
                sample);
        DrillReport result;
        try (ProgressLine progress = ProgressLine.of("drill")) {
            result = drill.run(progress);
        }
        if (folder != null) {
            folder.write(MUTATIONS, result.list(ExpectedSurvivors.embedded()));
        }
        return recordingsOnly ? printShare(result) : printReport(result, ExpectedSurvivors.embedded());
    }

    /** Prints only the share, since the expected survivors are those of recordings and examples together. */
    private int printShare(DrillReport result) {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        out.println(result.table());
        out.println(share(result, "recordings alone"));
        return Program.OK;
    }

    private int printReport(DrillReport report, ExpectedSurvivors expected) {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        List<String> unexplained = expected.unexplained(report.survived());
        List<String> unneeded = sample == 0 ? expected.unneeded(report.survived()) : List.of();
        out.println(report.table());
        printList(
                out, "survived for a known reason in " + ExpectedSurvivors.FILE, expected.explained(report.survived()));
        printList(
                out,
                "survived without a known reason: fix a check, or list the reason in " + ExpectedSurvivors.FILE,
                unexplained);
        printList(out, "no longer surviving; remove these from " + ExpectedSurvivors.FILE, unneeded);
        boolean ok = report.rate() >= FLOOR && unexplained.isEmpty() && unneeded.isEmpty();
        out.println(verdict(report, ok));
        return ok ? Program.OK : Program.FINDINGS;
    }

    /** Returns the last line of the output. */
    static String verdict(DrillReport report, boolean ok) {
        return String.format(
                Locale.ROOT, "%s; at least %.0f %% are expected", share(report, ok ? "OK" : "FAILED"), 100 * FLOOR);
    }

    private static String share(DrillReport report, String label) {
        return String.format(
                Locale.ROOT,
                "%s: %d of %d mutations killed, %.1f %%",
                label,
                report.killed(),
                report.applied(),
                100 * report.rate());
    }

    private static void printList(PrintWriter out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(title);
            lines.forEach(line -> out.println("  " + line));
            out.println();
        }
    }
}

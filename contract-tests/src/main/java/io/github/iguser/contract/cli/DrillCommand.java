package io.github.iguser.contract.cli;

import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.drill.Drill;
import io.github.iguser.contract.drill.DrillReport;
import io.github.iguser.contract.drill.ExpectedMisses;
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

/** {@code iguser drill}: measures the checks. */
@Command(
        name = "drill",
        description = "Changes recordings and description in memory, one small drift at a time, and counts those that"
                + " the checks notice. Measures the checks: exit code 0 when enough are caught and each missed one is"
                + " known with its reason.",
        mixinStandardHelpOptions = true)
final class DrillCommand implements Callable<Integer> {
    /** Share of the observable drifts that have to be caught. */
    private static final double FLOOR = 0.95;

    @Spec
    @Nullable
    CommandSpec command;

    @Mixin
    Sources sources = new Sources();

    @Option(
            names = "--spec",
            paramLabel = "DIR",
            description = "Folder of the description's sources, instead of the documents inside this program.")
    @Nullable
    Path spec;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "The most drifts of one kind to apply, always the same ones; 0 for all."
                    + " Default: ${DEFAULT-VALUE}.",
            defaultValue = "100")
    int sample;

    @Override
    public Integer call() {
        if (sample < 0) {
            throw sources.wrong("--sample " + sample + ": less than 0; 0 applies all drifts");
        }
        CheckContext base = CheckContext.of(sources.spec(spec, "--spec"), sources.recordings());
        DrillReport report = new Drill(base, Checks.afterDriftOfRecordings(), Checks.afterDriftOfSpec(), sample).run();
        return say(report, ExpectedMisses.embedded());
    }

    private int say(DrillReport report, ExpectedMisses expected) {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        List<String> unexplained = expected.unexplained(report.missed());
        List<String> unneeded = sample == 0 ? expected.unneeded(report.missed()) : List.of();
        out.println(report.table());
        list(out, "missed, for a known reason in " + ExpectedMisses.FILE, expected.explained(report.missed()));
        list(
                out,
                "missed, for no known reason: mend a check, or give the reason in " + ExpectedMisses.FILE,
                unexplained);
        list(out, "no longer missed: take these out of " + ExpectedMisses.FILE, unneeded);
        boolean ok = report.rate() >= FLOOR && unexplained.isEmpty() && unneeded.isEmpty();
        out.println(verdict(report, ok));
        return ok ? Program.OK : Program.FINDINGS;
    }

    /** Returns the last line of the output. */
    static String verdict(DrillReport report, boolean ok) {
        return String.format(
                Locale.ROOT,
                "%s: %d of %d drifts caught, %.1f %%; at least %.0f %% are expected",
                ok ? "OK" : "FAILED",
                report.caught(),
                report.applied(),
                100 * report.rate(),
                100 * FLOOR);
    }

    private static void list(PrintWriter out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(title);
            lines.forEach(line -> out.println("  " + line));
            out.println();
        }
    }
}

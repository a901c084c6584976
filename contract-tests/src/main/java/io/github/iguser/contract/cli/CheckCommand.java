package io.github.iguser.contract.cli;

import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckReport;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.contract.pact.cases.Pacts;
import io.github.iguser.contract.report.Ansi;
import io.github.iguser.contract.report.ConsoleReport;
import io.github.iguser.contract.report.ProgressLine;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code iguser check}: runs all checks and reports. */
@Command(
        name = "check",
        description =
                "Runs all checks and prints a table with a row for each operation and a column for each check; a cell"
                        + " is the number of items checked. A cell with 0 where something is expected fails like a finding.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec command;

    @Mixin
    InputOptions sources = new InputOptions();

    @Option(
            names = "--spec",
            paramLabel = "DIR",
            description =
                    "Folder of the spec's sources to check against, instead of the documents inside this" + " program.")
    @Nullable
    Path spec;

    @Option(
            names = "--project",
            paramLabel = "DIR",
            description = "Checkout of the project. Its spec folder is the spec (unless --spec names another),"
                    + " and the committed sources in generated/ are compared with newly generated ones.")
    @Nullable
    Path project;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Folder for TEST-iguser-check.xml (JUnit XML), index.html and pacts/ (written by the"
                    + " consumer cases); created if missing. Without it, nothing is written.")
    @Nullable
    Path report;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Only this host, such as graph.instagram.com. May be given several times.")
    List<String> hosts = List.of();

    @Option(
            names = "--operation",
            paramLabel = "ID",
            description = "Only this operation, such as listMedia. May be given several times.")
    List<String> operations = List.of();

    @Override
    public Integer call() {
        CheckContext context = context();
        ReportFolder folder = report == null ? null : ReportFolder.prepare(report);
        CheckReport result;
        try (ProgressLine progress = ProgressLine.of("check")) {
            result = Checks.run(context, progress);
        }
        Objects.requireNonNull(command)
                .commandLine()
                .getOut()
                .print(new ConsoleReport(result, Ansi.ofTerminal()).text());
        if (folder != null) {
            folder.write(result, context.getIfMade(Pacts.class));
        }
        return result.ok() ? Program.OK : Program.FINDINGS;
    }

    private CheckContext context() {
        if (project != null) {
            sources.folder(project, "--project");
        }
        Recordings recordings = sources.recordings();
        boolean ofProject = spec == null && project != null;
        SpecSet specSet = sources.spec(
                ofProject ? Objects.requireNonNull(project).resolve("spec") : spec, ofProject ? "--project" : "--spec");
        requireKnown(hosts, "--host", Set.copyOf(specSet.hosts()));
        requireKnown(
                operations,
                "--operation",
                specSet.operations().stream().map(o -> o.operationId()).collect(Collectors.toSet()));
        CheckContext context = CheckContext.of(specSet, recordings).only(this::isSelected);
        if (context.operations().isEmpty()) {
            throw sources.usageError(
                    "no operation is both on " + hosts + " and among " + operations + ", so there is nothing to check");
        }
        return project == null ? context : context.withProject(project);
    }

    private boolean isSelected(OperationKey key) {
        return (hosts.isEmpty() || hosts.contains(key.host()))
                && (operations.isEmpty() || operations.contains(key.operationId()));
    }

    private void requireKnown(List<String> asked, String option, Set<String> known) {
        for (String value : asked) {
            if (!known.contains(value)) {
                throw sources.usageError(option + " " + value + ": the spec has no such "
                        + option.substring(2) + "; it has "
                        + known.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }
}

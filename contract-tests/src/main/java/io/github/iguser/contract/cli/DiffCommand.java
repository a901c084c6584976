package io.github.iguser.contract.cli;

import io.github.iguser.contract.diff.DiffFormat;
import io.github.iguser.contract.diff.DiffInputException;
import io.github.iguser.contract.diff.Impact;
import io.github.iguser.contract.diff.SpecComparison;
import io.github.iguser.contract.diff.SpecDiff;
import io.github.iguser.contract.diff.SpecInput;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code iguser diff}: compares two specs. */
@Command(
        name = "diff",
        description = "Compares two specs and says what each change means to Java callers: breaking, risky or harmless."
                + " Each spec is a bundled document, a folder of sources, or a revision of the project.",
        footer = {
            "",
            "Exit codes:",
            "  0   nothing is as bad as --fail-on",
            "  1   something is",
            "  2   a spec could not be read, or the call was wrong"
        },
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    /** The impact from which on the exit code is 1. */
    enum FailOn {
        BREAKING,
        RISKY,
        NONE
    }

    @Spec
    @Nullable
    CommandSpec command;

    @Parameters(index = "0", paramLabel = "OLD", description = "The spec before: file, folder or revision.")
    String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The spec after: file, folder or revision.")
    String after = "";

    @Option(
            names = "--project",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Checkout of the project, whose revisions can be named. Default: the current folder.")
    Path project = Path.of(".");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, markdown or json. Default: ${DEFAULT-VALUE}.")
    DiffFormat format = DiffFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "IMPACT",
            defaultValue = "breaking",
            description =
                    "The exit code is 1 from this impact on: breaking, risky or none." + " Default: ${DEFAULT-VALUE}.")
    FailOn failOn = FailOn.BREAKING;

    @Override
    public Integer call() {
        SpecDiff diff;
        try {
            SpecInput old = SpecInput.read(before, project);
            SpecInput now = SpecInput.read(after, project);
            diff = SpecComparison.compare(
                    before,
                    old.narrowedTo(now).spec(),
                    after,
                    now.narrowedTo(old).spec());
        } catch (DiffInputException e) {
            throw new ProgramException(String.valueOf(e.getMessage()), e);
        }
        Objects.requireNonNull(command).commandLine().getOut().print(format.write(diff));
        boolean fails = failOn != FailOn.NONE && diff.hasAtLeast(Impact.valueOf(failOn.name()));
        return fails ? Program.FINDINGS : Program.OK;
    }
}

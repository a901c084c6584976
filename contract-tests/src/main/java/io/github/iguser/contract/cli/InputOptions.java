package io.github.iguser.contract.cli;

import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.contract.spec.SpecSources;
import io.github.iguser.testing.internal.recording.RecordingException;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options for spec and recordings that several commands share. */
final class InputOptions {
    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    @Option(
            names = "--recordings",
            paramLabel = "DIR",
            description = "Recordings to use instead of those inside this program: DIR/<host>/<operationId>/<case>/"
                    + " with mapping.json and the body beside it.")
    @Nullable
    Path recordings;

    Recordings recordings() {
        try {
            Recordings found = recordings == null ? Recordings.embedded() : Recordings.of(folder(recordings));
            return found;
        } catch (RecordingException e) {
            throw new ProgramException("--recordings: " + e.getMessage(), e);
        }
    }

    /** The spec of a source folder, or the one inside the program. */
    SpecSet spec(@Nullable Path folder, String option) {
        if (folder == null) {
            return SpecSet.embedded();
        }
        folder(folder, option);
        if (!Files.isRegularFile(folder.resolve("ig-user.yaml"))) {
            throw usageError(option + " " + folder + ": no ig-user.yaml in it; name the folder of the spec, such as"
                    + " spec of a checkout");
        }
        try {
            return SpecSources.read(folder);
        } catch (SpecException | IllegalArgumentException | IllegalStateException e) {
            throw new ProgramException(option + " " + folder + ": " + e.getMessage(), e);
        } catch (ClassCastException | NullPointerException | StackOverflowError e) {
            throw new ProgramException(option + " " + folder + ": is not a spec: " + FailureText.of(e), e);
        }
    }

    private Path folder(Path path) {
        return folder(path, "--recordings");
    }

    Path folder(Path path, String option) {
        if (!Files.isDirectory(path)) {
            String what = Files.exists(path) ? "not a folder" : "no such folder";
            throw usageError(option + " " + path + ": " + what + " (looked in "
                    + Path.of("").toAbsolutePath() + ")");
        }
        return path;
    }

    /** Returns an exception that ends the program with exit code 2 and prints only the message. */
    CommandLine.ParameterException usageError(String message) {
        if (command == null) {
            throw new IllegalStateException("picocli did not set the command");
        }
        return new CommandLine.ParameterException(command.commandLine(), message);
    }
}

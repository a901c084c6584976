package io.github.iguser.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.Project;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of the parts of this checkout that the program reads. Tests change it and run the program on it. */
final class Checkout {
    static final String RECORDINGS = "contract-tests/testing/src/main/resources/recordings";
    private static final List<String> PARTS =
            List.of("README.md", "spec", "generator-config", "generated/src/main", RECORDINGS);

    private final Path folder;

    private Checkout(Path folder) {
        this.folder = folder;
    }

    /** The output of a run of the program, and its exit code. */
    record ProgramOutput(int code, String out, String err) {}

    static Checkout copiedInto(Path folder) throws IOException {
        for (String part : PARTS) {
            copy(Project.root().resolve(part), folder.resolve(part));
        }
        return new Checkout(folder);
    }

    static ProgramOutput run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Program.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        // Findings are printed. Without them, the error output shows what went wrong.
        assertThat(code == Program.FINDINGS && out.toString().isEmpty())
                .as("exit code 1 without a finding; error output: %s", err)
                .isFalse();
        return new ProgramOutput(code, out.toString(), err.toString());
    }

    /** Replaces a text that occurs in a file exactly once. */
    Checkout replace(String file, String text, String replacement) throws IOException {
        Path changed = folder.resolve(file);
        String before = Files.readString(changed);
        assertThat(before.split(Pattern.quote(text), -1))
                .as("%s has this once: %s", file, text)
                .hasSize(2);
        Files.writeString(changed, before.replace(text, replacement));
        return this;
    }

    /** Changes a recording, and removes the manifest, which is optional in a folder of a user. */
    Checkout replaceInRecording(String name, String file, String text, String replacement) throws IOException {
        return withoutManifest().replace(RECORDINGS + "/" + name + "/" + file, text, replacement);
    }

    Checkout withoutManifest() throws IOException {
        Files.deleteIfExists(folder.resolve(RECORDINGS).resolve("manifest.yaml"));
        return this;
    }

    Path folder() {
        return folder;
    }

    /** Checks one operation against the changed spec. */
    ProgramOutput checkSpec(String host, String operation) {
        return run("check", "--spec", folder + "/spec", "--host", host, "--operation", operation);
    }

    /** Checks one operation against the changed recordings. */
    ProgramOutput checkRecordings(String host, String operation) {
        return run("check", "--recordings", folder + "/" + RECORDINGS, "--host", host, "--operation", operation);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().contains("/target/")) {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }
}

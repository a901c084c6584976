package io.github.iguser.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of those parts of this checkout that the program reads, to be changed, and the program run on it. */
final class Checkout {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path RECORDINGS = Path.of("contract-tests", "src", "main", "resources", "recordings");

    private final Path folder;

    private Checkout(Path folder) {
        this.folder = folder;
    }

    /** What a call of the program said, and its exit code. */
    record Said(int code, String out, String err) {}

    static Checkout copiedInto(Path folder) throws IOException {
        for (Path part : List.of(
                Path.of("spec"), Path.of("generator-config"), Path.of("generated", "src", "main"), RECORDINGS)) {
            copy(PROJECT.resolve(part), folder.resolve(part));
        }
        return new Checkout(folder);
    }

    Path folder() {
        return folder;
    }

    Path recordings() {
        return folder.resolve(RECORDINGS);
    }

    /** Replaces a text that stands in a file exactly once. */
    Checkout replace(String file, String text, String replacement) throws IOException {
        Path changed = folder.resolve(file);
        String before = Files.readString(changed);
        assertThat(before.split(java.util.regex.Pattern.quote(text), -1))
                .as("%s has %s once", file, text)
                .hasSize(2);
        Files.writeString(changed, before.replace(text, replacement));
        return this;
    }

    static Said run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Program.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Said(code, out.toString(), err.toString());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("target"))
                    .toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}

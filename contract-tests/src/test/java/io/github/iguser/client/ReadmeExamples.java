package io.github.iguser.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java examples of the README. */
final class ReadmeExamples {

    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private ReadmeExamples() {}

    /** Returns the examples that are programs with imports, as they are, in their order. */
    static List<String> all() {
        return texts().filter(ReadmeExamples::isProgram).toList();
    }

    /** Returns the examples that are a few lines of a program. */
    static List<String> excerpts() {
        return texts().filter(example -> !isProgram(example)).toList();
    }

    private static boolean isProgram(String example) {
        return example.startsWith("import ");
    }

    private static Stream<String> texts() {
        try {
            return EXAMPLE.matcher(Files.readString(Path.of("..", "README.md")))
                    .results()
                    .map(example -> example.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns an example as the {@code main} of a class: its imports before the class, all other lines within. */
    static String program(String className, String example) {
        return lines(example, true) + "class " + className + " { public static void main(String[] args) {\n"
                + lines(example, false) + "} }";
    }

    /** Returns the imports of a source, or all its other lines. */
    static String lines(String source, boolean imports) {
        return source.lines()
                .filter(line -> line.startsWith("import ") == imports)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}

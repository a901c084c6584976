package io.github.iguser.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Java examples of the README. */
final class ReadmeExamples {

    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private ReadmeExamples() {}

    /** Returns the examples as they are, in their order. Each is a program with imports. */
    static List<String> all() {
        try {
            return EXAMPLE.matcher(Files.readString(Path.of("..", "README.md")))
                    .results()
                    .map(example -> example.group(1))
                    .toList();
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

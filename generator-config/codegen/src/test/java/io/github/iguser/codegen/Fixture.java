package io.github.iguser.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The small spec of the tests, with two hosts and each construct once. */
public final class Fixture {
    public static final Path PROJECT = Path.of("src/test/resources/fixture");
    static final Path GOLDEN = Path.of("src/test/resources/golden");

    private Fixture() {}

    /** Returns a copy of the spec with one text replaced in one file. */
    public static Path changed(Path folder, String file, String text, String replacement) throws IOException {
        Path spec = folder.resolve("spec");
        files(PROJECT.resolve("spec")).forEach((name, content) -> write(spec.resolve(name), content));
        String before = Files.readString(spec.resolve(file));
        assertThat(before).contains(text);
        write(spec.resolve(file), before.replace(text, replacement));
        return spec;
    }

    /** The files of a folder and their contents, by their paths in the folder with slashes. */
    static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    public static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names the first difference between two folders as file and line, or null if there is none. */
    static String difference(Map<String, String> expected, Map<String, String> actual) {
        for (Map.Entry<String, String> file : expected.entrySet()) {
            String found = actual.get(file.getKey());
            if (found == null) {
                return file.getKey() + " was not written";
            }
            String[] left = file.getValue().split("\n", -1);
            String[] right = found.split("\n", -1);
            for (int line = 0; line < Math.max(left.length, right.length); line++) {
                String want = line < left.length ? left[line] : "(end of file)";
                String got = line < right.length ? right[line] : "(end of file)";
                if (!want.equals(got)) {
                    return file.getKey() + ":" + (line + 1) + "\n  expected: " + want + "\n  written:  " + got;
                }
            }
        }
        return actual.keySet().stream()
                .filter(name -> !expected.containsKey(name))
                .findFirst()
                .map(name -> name + " was written and is not expected")
                .orElse(null);
    }
}

package io.github.iguser.contract.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two folders file by file and byte by byte. */
final class DirectoryDiff {
    private final Path committed;
    private final Path fresh;
    private final SortedSet<String> files = new TreeSet<>();

    /** A file that differs, with the place and the difference. */
    record FileDifference(String file, String pointer, String message) {}

    private DirectoryDiff(Path committed, Path fresh) {
        this.committed = committed;
        this.fresh = fresh;
        this.files.addAll(files(committed));
        this.files.addAll(files(fresh));
    }

    static DirectoryDiff between(Path committed, Path fresh) {
        return new DirectoryDiff(committed, fresh);
    }

    /** Returns the number of files on either side. */
    int size() {
        return files.size();
    }

    /** Returns the files that differ, in the order of their names. */
    List<FileDifference> differences() {
        return files.stream().flatMap(this::differences).toList();
    }

    private Stream<FileDifference> differences(String file) {
        if (!Files.isRegularFile(committed.resolve(file))) {
            return Stream.of(new FileDifference(file, "", "is generated and not committed"));
        }
        if (!Files.isRegularFile(fresh.resolve(file))) {
            return Stream.of(new FileDifference(file, "", "is committed but no longer generated"));
        }
        byte[] committedBytes = bytes(committed.resolve(file));
        byte[] freshBytes = bytes(fresh.resolve(file));
        return Arrays.equals(committedBytes, freshBytes)
                ? Stream.empty()
                : Stream.of(firstDifference(file, committedBytes, freshBytes));
    }

    private static FileDifference firstDifference(String file, byte[] committed, byte[] fresh) {
        List<String> before = lines(committed);
        List<String> after = lines(fresh);
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        return new FileDifference(
                file,
                "line " + (line + 1),
                "is committed as\n" + describe(at(before, line)) + "\nand generated as\n" + describe(at(after, line)));
    }

    /** Splits into lines with their ends: a missing newline is a difference too. */
    private static List<String> lines(byte[] bytes) {
        return List.of(new String(bytes, StandardCharsets.UTF_8).split("(?<=\n)", -1));
    }

    private static @Nullable String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : null;
    }

    private static String describe(@Nullable String line) {
        if (line == null || line.isEmpty()) {
            return "  (end of file)";
        }
        return "  " + line.replace("\r", "\\r").replace("\n", "") + (line.endsWith("\n") ? "" : " (no newline)");
    }

    private static SortedSet<String> files(Path folder) {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile)
                    .forEach(
                            file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}

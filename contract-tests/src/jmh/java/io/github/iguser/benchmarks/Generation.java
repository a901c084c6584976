package io.github.iguser.benchmarks;

import io.github.iguser.codegen.Regenerate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Times the generator against the size of the spec. The spec grows by copies of an edge with all that its media have:
 * a node, its page, an edge with its parameters.
 */
final class Generation {
    private static final List<String> COPIED = List.of("IgMedia.yaml", "IgMediaPage.yaml");

    private Generation() {}

    static void run(Table table, Scale scale, Path target) throws IOException, InterruptedException {
        for (int copies : scale.specCopies) {
            Path project = target.resolve("spec-" + copies);
            long lines = write(project, copies);
            Samples wall = new Samples();
            Samples cpu = new Samples();
            for (int i = 0; i < scale.generations; i++) {
                JavaProcess.Run run = JavaProcess.ofAll()
                        .run(
                                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                                Generator.class,
                                project.toString(),
                                project.resolve("out").toString());
                wall.add(run.wall() / 1000);
                cpu.add(run.cpu() / 1000);
            }
            long written = lines(project.resolve("out/java"));
            table.row(
                    copies,
                    Table.number(lines),
                    Table.number(written),
                    Table.number(wall.median()),
                    Table.number(cpu.median()),
                    Table.number(1000 * 1000 * cpu.median() / written));
        }
    }

    /** Runs the generator in a process of its own. */
    static final class Generator {
        private Generator() {}

        public static void main(String[] args) {
            Regenerate.run(Path.of(args[0]), Path.of(args[1]));
        }
    }

    private static long write(Path project, int copies) throws IOException {
        delete(project);
        for (String folder : List.of("spec", "generator-config")) {
            copy(Path.of(folder), project.resolve(folder));
        }
        Path spec = project.resolve("spec");
        StringBuilder tags = new StringBuilder();
        StringBuilder paths = new StringBuilder();
        for (int i = 1; i <= copies; i++) {
            String name = "IgCopy" + letters(i);
            for (String file : COPIED) {
                Path node = spec.resolve("nodes").resolve(file);
                Files.writeString(
                        spec.resolve("nodes").resolve(file.replace("IgMedia", name)), renamed(node, name));
            }
            Path edge = spec.resolve("edges/tags.yaml");
            String path = "tags_" + letters(i).toLowerCase(java.util.Locale.ROOT);
            Files.writeString(
                    spec.resolve("edges/" + path + ".yaml"),
                    renamed(edge, name)
                            .replace("operationId: listTags", "operationId: list" + name)
                            .replace("tags: [Tags]", "tags: [" + name + "]"));
            tags.append("  - name: ").append(name).append("\n    description: Lists copies.\n");
            paths.append("  /{ig-user-id}/")
                    .append(path)
                    .append(":\n    $ref: edges/")
                    .append(path)
                    .append(".yaml\n");
        }
        Path root = spec.resolve("ig-user.yaml");
        Files.writeString(
                root,
                Files.readString(root)
                        .replaceFirst("(?m)^tags:\n", "tags:\n" + tags)
                        .replaceFirst("(?m)^paths:\n", "paths:\n" + paths.toString().replace("$", "\\$")));
        return lines(spec);
    }

    private static String renamed(Path file, String name) throws IOException {
        return Files.readString(file).replaceAll("\\bIgMedia(Page)?\\b", name + "$1");
    }

    private static String letters(int number) {
        return "" + (char) ('A' + (number - 1) / 26) + (char) ('a' + (number - 1) % 26);
    }

    private static long lines(Path folder) throws IOException {
        long lines = 0;
        for (Path file : files(folder)) {
            lines += Files.isRegularFile(file) ? Files.readString(file).lines().count() : 0;
        }
        return lines;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            String name = file.getFileName().toString();
            if (Files.isRegularFile(file) && name.endsWith(".yaml")
                    && !file.toString().contains("target")) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files = files(folder);
        for (int i = files.size() - 1; i >= 0; i--) {
            Files.delete(files.get(i));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }
}

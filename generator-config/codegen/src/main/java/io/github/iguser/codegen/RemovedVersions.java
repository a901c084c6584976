package io.github.iguser.codegen;

import io.github.iguser.codegen.java.Names;
import io.github.iguser.codegen.spec.KnownVersion;
import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds uses of the constants of versions that the spec listed when the output folder was written, and lists no longer.
 * The compiler would name them only after the files were replaced, and not the entry that is missing.
 */
final class RemovedVersions {
    private static final Set<String> SKIPPED = Set.of("target", "node_modules");

    /** Names the constants of earlier versions, as a history does. */
    private static final String HISTORY = "CHANGELOG.md";

    private final Path project;
    private final Path output;

    RemovedVersions(Path project, Path output) {
        this.project = project.toAbsolutePath().normalize();
        this.output = output.toAbsolutePath().normalize();
    }

    /**
     * Compares the versions of a document with those of the one that was written before.
     *
     * @param documents the folder in the output folder
     * @param now the document that will be written
     * @throws SpecException if a removed version is still used in code or pages of the project
     */
    void check(Path documents, String merged, Map<String, Object> now) throws IOException {
        if (!Files.isRegularFile(documents.resolve(merged))) {
            return;
        }
        List<KnownVersion> removed =
                new ArrayList<>(KnownVersion.in(YamlNodes.map(new SpecFolder(documents).tree(merged))));
        Set<String> listed =
                KnownVersion.in(now).stream().map(KnownVersion::version).collect(Collectors.toSet());
        removed.removeIf(version -> listed.contains(version.version()));
        if (removed.isEmpty()) {
            return;
        }
        Map<String, List<String>> texts = texts();
        List<String> faults = new ArrayList<>();
        for (KnownVersion version : removed) {
            String constant = Names.constant(version.version());
            List<String> uses = uses(texts, constant);
            if (!uses.isEmpty()) {
                faults.add("spec/ig-user.yaml: info." + KnownVersion.KEY + " no longer lists " + version.version()
                        + ", but ApiVersion." + constant + " is used in " + String.join(", ", uses)
                        + "; restore the entry, or remove these uses first");
            }
        }
        if (!faults.isEmpty()) {
            throw new SpecException(faults);
        }
    }

    private static List<String> uses(Map<String, List<String>> texts, String constant) {
        Pattern word = Pattern.compile("\\b" + constant + "\\b");
        List<String> uses = new ArrayList<>();
        texts.forEach((file, lines) -> {
            for (int line = 0; line < lines.size(); line++) {
                if (word.matcher(lines.get(line)).find()) {
                    uses.add(file + ":" + (line + 1));
                }
            }
        });
        return uses;
    }

    /** Returns the lines of the code and pages of the project by the paths of their files. */
    private Map<String, List<String>> texts() throws IOException {
        Map<String, List<String>> texts = new TreeMap<>();
        Files.walkFileTree(project, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = String.valueOf(folder.getFileName());
                boolean skipped = folder.equals(output) || name.startsWith(".") || SKIPPED.contains(name);
                return skipped && !folder.equals(project) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = project.relativize(file).toString().replace('\\', '/');
                if ((path.endsWith(".java") || path.endsWith(".md")) && !path.equals(HISTORY)) {
                    texts.put(path, Files.readAllLines(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return texts;
    }
}

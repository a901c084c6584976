package io.github.iguser.contract.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.format.StrictYaml;
import io.github.iguser.testing.internal.spec.SpecDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source of a place in a bundled document, since a maintainer changes sources: {@code
 * spec/nodes/IgUser.yaml:57}.
 */
final class SourceLines implements SpecDocument.Sources {

    /** Returns the source of a schema of a bundled document: each has a file of its own name. */
    private static final List<String> SCHEMA_FOLDERS = List.of("nodes", "common");

    private record SourcePosition(Path file, String pointer) {}

    private final Path folder;
    private final String root;
    private final Map<Path, StrictYaml> files = new ConcurrentHashMap<>();

    SourceLines(Path folder, String root) {
        this.folder = folder;
        this.root = root;
    }

    /** Returns file, line and pointer in that file, or null when the place has no source of its own. */
    @Override
    public @Nullable String where(String pointer) {
        SourcePosition place = start(pointer);
        for (String segment : place == null ? new String[0] : rest(pointer)) {
            place = jump(new SourcePosition(place.file(), place.pointer() + "/" + segment));
            if (place == null) {
                return null;
            }
        }
        return place == null ? null : describe(place);
    }

    private String describe(SourcePosition place) {
        Integer line = yaml(place.file()).lines().getOrDefault(place.pointer(), 1);
        return folder.toAbsolutePath()
                        .normalize()
                        .getParent()
                        .relativize(place.file().toAbsolutePath().normalize()) + ":" + line + " (#" + place.pointer()
                + ")";
    }

    private @Nullable SourcePosition start(String pointer) {
        String[] segments = pointer.split("/", -1);
        if (segments.length < 4 || !segments[1].equals("components")) {
            return new SourcePosition(folder.resolve(root + ".yaml"), "");
        }
        if (segments[2].equals("schemas")) {
            for (String schemas : SCHEMA_FOLDERS) {
                Path file = folder.resolve(schemas).resolve(segments[3] + ".yaml");
                if (Files.isRegularFile(file)) {
                    return new SourcePosition(file, "");
                }
            }
            return null;
        }
        Path file = folder.resolve("common").resolve(segments[2] + ".yaml");
        return Files.isRegularFile(file) ? jump(new SourcePosition(file, "/" + segments[3])) : null;
    }

    private static String[] rest(String pointer) {
        String[] segments = pointer.split("/", -1);
        boolean component = segments.length >= 4 && segments[1].equals("components");
        int from = component ? 4 : 1;
        return segments.length <= from ? new String[0] : Arrays.copyOfRange(segments, from, segments.length);
    }

    /** Follows a reference to another file; null when the place is not there. */
    private @Nullable SourcePosition jump(SourcePosition place) {
        JsonNode node = yaml(place.file()).tree().at(place.pointer());
        if (node.isMissingNode()) {
            return null;
        }
        if (!node.path("$ref").isTextual()) {
            return place;
        }
        String[] reference = node.get("$ref").asText().split("#", 2);
        Path file = reference[0].isEmpty()
                ? place.file()
                : place.file().resolveSibling(reference[0]).normalize();
        return new SourcePosition(file, reference.length > 1 ? reference[1] : "");
    }

    private StrictYaml yaml(Path file) {
        return files.computeIfAbsent(file, missing -> {
            try {
                return StrictYaml.parse(missing.getFileName().toString(), Files.readString(missing));
            } catch (IOException e) {
                throw new UncheckedIOException(missing + ": cannot be read", e);
            }
        });
    }
}

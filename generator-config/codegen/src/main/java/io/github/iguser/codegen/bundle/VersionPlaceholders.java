package io.github.iguser.codegen.bundle;

import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of the API. The first root states it. The other roots, and URLs in examples, have the placeholder
 * {@code {version}} instead, so that a new version changes one line.
 */
final class VersionPlaceholders {
    private static final String PLACEHOLDER = "{version}";
    private static final Pattern VERSION = Pattern.compile("v[0-9]+\\.[0-9]+");
    private static final Pattern LITERAL = Pattern.compile("https?://\\S*?/(" + VERSION + ")(?![0-9A-Za-z_.-])");
    private static final Pattern BRACES = Pattern.compile("https?://[^\\s{]*(\\{[^}\\s]*}?)");

    private final SpecFolder folder;
    private final String version;
    private final Set<String> faults = new LinkedHashSet<>();

    private VersionPlaceholders(SpecFolder folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    /**
     * Replaces the placeholder in all documents with the version of the first one.
     *
     * @param other a version to fill in instead of that of the first document, or null
     * @throws SpecException if a placeholder or a version is where it should not be
     */
    static void fill(SpecFolder folder, Map<String, Map<String, Object>> documents, @Nullable String other) {
        String first = documents.keySet().iterator().next();
        Map<String, Object> info = YamlNodes.mapAt(documents.get(first), "info");
        String version = String.valueOf(info.get("version"));
        if (!VERSION.matcher(version).matches()) {
            throw new SpecException(folder.where(info) + ": info.version is " + version
                    + "; write the version of the API, in the form v1.0");
        }
        if (other != null) {
            info.put("version", other);
        }
        VersionPlaceholders filler = new VersionPlaceholders(folder, other == null ? version : other);
        documents.forEach((root, document) -> {
            if (!root.equals(first)) {
                filler.checkOtherRoot(YamlNodes.mapAt(document, "info"), folder.displayPath(first + ".yaml"));
            }
            filler.filled(document, document, false);
        });
        if (!filler.faults.isEmpty()) {
            throw new SpecException(List.copyOf(filler.faults));
        }
    }

    private void checkOtherRoot(Map<String, Object> info, String first) {
        Object stated = info.replace("version", version);
        if (!PLACEHOLDER.equals(stated)) {
            addFault(
                    info,
                    "info.version is " + stated + "; write '" + PLACEHOLDER + "', since " + first
                            + " states the version for all roots");
        }
    }

    /** @param place the map or list that holds the node, for messages */
    private Object filled(Object place, Object node, boolean example) {
        if (node instanceof String text) {
            return example ? example(place, text) : noExample(place, text);
        }
        YamlNodes.map(node).replaceAll((key, value) -> filled(node, value, example || key.equals("example")));
        YamlNodes.list(node).replaceAll(value -> filled(node, value, example));
        return node;
    }

    private String noExample(Object place, String text) {
        if (text.contains(PLACEHOLDER)) {
            addFault(place, PLACEHOLDER + " is replaced in examples only; reword \"" + text + "\"");
        }
        return text;
    }

    private String example(Object place, String text) {
        Matcher unknown = BRACES.matcher(text.replace(PLACEHOLDER, version));
        if (unknown.find()) {
            addFault(
                    place,
                    "the example \"" + text + "\" has the unknown placeholder " + unknown.group(1)
                            + "; the only one is " + PLACEHOLDER);
        }
        Matcher literal = LITERAL.matcher(text);
        if (literal.find()) {
            addFault(
                    place,
                    "the example \"" + text + "\" names the version " + literal.group(1) + "; write " + PLACEHOLDER
                            + ", which is replaced by that of the spec");
        }
        return text.replace(PLACEHOLDER, version);
    }

    private void addFault(Object place, String text) {
        faults.add(folder.where(place) + ": " + text);
    }
}

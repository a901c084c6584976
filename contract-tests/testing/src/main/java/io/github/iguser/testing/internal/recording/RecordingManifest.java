package io.github.iguser.testing.internal.recording;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The list of all recordings with their digest, origin, version, date and source. A changed recording requires a
 * changed line, which a reviewer sees. The list does not prove that a recording is genuine.
 */
final class RecordingManifest {

    static final String FILE = "manifest.yaml";

    private static final String REMEDY = "undo the change of the recording; if it is meant, renew the manifest for the"
            + " reviewer: mvn -pl contract-tests -am test -Dtest=RecordingManifestTest -Dmanifest.accept=true"
            + " -Dsurefire.failIfNoSpecifiedTests=false";

    private static final String HEADER = """
            # One line for each recording: a change of the evidence is a change of this file, which a reviewer sees.
            # sha256 is that of mapping.json followed by the body, as in: cat mapping.json body.json | sha256sum
            # RecordingManifestTest writes it with -Dmanifest.accept=true. Two things it never writes, so that a person
            # has to: the origin live, and another version for a recording that is listed.
            """;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A line of the manifest. */
    record ManifestLine(String sha256, String origin, String version, String date, String source) {

        /** Returns the line of a recording with the given files. */
        static ManifestLine of(Recording recording, Map<String, byte[]> files) {
            return new ManifestLine(
                    digest(files),
                    recording.origin().word(),
                    recording.versionAsked(),
                    recording.date(),
                    recording.source());
        }

        private static String digest(Map<String, byte[]> files) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(files.getOrDefault("mapping.json", new byte[0]));
                files.forEach((file, bytes) -> {
                    if (!file.equals("mapping.json")) {
                        digest.update(bytes);
                    }
                });
                return HexFormat.of().formatHex(digest.digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
            }
        }
    }

    private final SortedMap<String, ManifestLine> entries;

    private RecordingManifest(SortedMap<String, ManifestLine> entries) {
        this.entries = Collections.unmodifiableSortedMap(entries);
    }

    /** Parses a manifest strictly. An empty text is a manifest without recordings. */
    static RecordingManifest parse(byte[] text) {
        SortedMap<String, ManifestLine> entries = new TreeMap<>();
        try {
            YAML.readTree(new String(text, StandardCharsets.UTF_8))
                    .properties()
                    .forEach(line -> entries.put(line.getKey(), entry(line)));
        } catch (JsonProcessingException e) {
            throw new RecordingException(FILE + ": " + e.getMessage(), e);
        }
        return new RecordingManifest(entries);
    }

    private static ManifestLine entry(Map.Entry<String, JsonNode> line) {
        List<String> keys = new ArrayList<>();
        line.getValue().fieldNames().forEachRemaining(keys::add);
        if (!keys.equals(List.of("sha256", "origin", "version", "date", "source"))) {
            throw new RecordingException(FILE + ": " + line.getKey() + " has the keys " + keys
                    + "; expected sha256, origin, version, date, source, in this order");
        }
        JsonNode values = line.getValue();
        return new ManifestLine(
                values.get("sha256").asText(),
                values.get("origin").asText(),
                values.get("version").asText(),
                values.get("date").asText(),
                values.get("source").asText());
    }

    /**
     * Returns the differences between the manifest and the recordings: missing, surplus and changed lines.
     *
     * @param unreadable recordings that exist but cannot be read; they are reported elsewhere
     */
    List<String> differences(Map<String, ManifestLine> recordings, Collection<String> unreadable) {
        SortedSet<String> names = new TreeSet<>(entries.keySet());
        names.addAll(recordings.keySet());
        names.removeAll(unreadable);
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            String difference = difference(entries.get(name), recordings.get(name));
            if (!difference.isEmpty()) {
                differences.add("recording " + name + ": " + difference);
            }
        }
        if (!differences.isEmpty()) {
            differences.add("remedy: " + REMEDY);
        }
        return differences;
    }

    private static String difference(@Nullable ManifestLine listed, @Nullable ManifestLine found) {
        if (listed == null) {
            return "is not listed in " + FILE;
        }
        if (found == null) {
            return "is listed in " + FILE + ", but its folder is missing";
        }
        List<String> parts = new ArrayList<>();
        compare(parts, "origin", listed.origin(), found.origin());
        compare(parts, "versionAsked", listed.version(), found.version());
        compare(parts, "date", listed.date(), found.date());
        compare(parts, "source", listed.source(), found.source());
        if (parts.isEmpty() && !listed.sha256().equals(found.sha256())) {
            parts.add("mapping.json or the body was changed: sha256 is " + found.sha256() + ", but " + listed.sha256()
                    + " in " + FILE);
        }
        if (!listed.version().equals(found.version())) {
            parts.add("a recording keeps the version in which it was read");
        }
        return String.join("; ", parts);
    }

    private static void compare(List<String> parts, String key, String listed, String found) {
        if (!listed.equals(found)) {
            parts.add("mapping.json#/metadata/" + key + " is \"" + found + "\", but \"" + listed + "\" in " + FILE);
        }
    }

    /**
     * Returns a manifest for the recordings.
     *
     * @throws RecordingException if a line changes in a way that only a person may write
     */
    RecordingManifest renewed(Map<String, ManifestLine> recordings) {
        List<String> refused = new ArrayList<>();
        recordings.forEach((name, found) -> {
            ManifestLine listed = entries.get(name);
            if (found.origin().equals(Origin.LIVE.word())
                    && (listed == null || !listed.origin().equals(Origin.LIVE.word()))) {
                refused.add("recording " + name + ": the origin live is never written here; if it was recorded from the"
                        + " host, write its line with origin: live into " + FILE + " by hand first");
            }
            if (listed != null && !listed.version().equals(found.version())) {
                refused.add("recording " + name + ": is listed in " + FILE + " with version " + listed.version()
                        + ", not " + found.version() + "; if it was read again, change its line by hand first");
            }
        });
        if (!refused.isEmpty()) {
            throw new RecordingException(String.join("\n", refused));
        }
        return new RecordingManifest(new TreeMap<>(recordings));
    }

    /** Returns the text of the manifest file. */
    String text() {
        StringBuilder text = new StringBuilder(HEADER);
        entries.forEach((name, entry) -> text.append(name)
                .append(": {sha256: ")
                .append(entry.sha256())
                .append(", origin: ")
                .append(entry.origin())
                .append(", version: ")
                .append(entry.version())
                .append(", date: ")
                .append(entry.date())
                .append(", source: ")
                .append(TextNode.valueOf(entry.source()))
                .append("}\n"));
        return text.toString();
    }
}

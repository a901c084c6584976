package io.github.iguser.testing.internal.recording;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.format.StrictYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An allowed difference between a recorded response and the spec, with its reason.
 *
 * @param recording the name of the recording
 * @param pointer the JSON pointer of the difference, in which {@code *} matches any element of a list; it cannot be
 *     that of the whole body
 */
public record AllowedDifference(String recording, String pointer, String reason) {

    /** The name of the file with the differences, in the folder of recordings. */
    public static final String FILE = "exceptions.yaml";

    private static final Pattern ELEMENT = Pattern.compile("\\d+");
    private static final Set<String> KEYS = new TreeSet<>(Set.of("recording", "pointer", "reason"));

    public AllowedDifference {
        if (pointer.isEmpty() || pointer.equals("/")) {
            throw new RecordingException(FILE + ": the exception of " + recording
                    + " covers the whole body; name the member that differs, such as /data/0/caption");
        }
        if (reason.isBlank()) {
            throw new RecordingException(
                    FILE + ": the exception of " + recording + " at " + pointer + " has no reason");
        }
    }

    /** Returns whether this difference covers a pointer of a recording. */
    public boolean appliesTo(String recordingName, String actualPointer) {
        String[] expected = pointer.split("/", -1);
        String[] actual = actualPointer.split("/", -1);
        boolean matches = recording.equals(recordingName) && expected.length == actual.length;
        for (int i = 0; matches && i < expected.length; i++) {
            matches = expected[i].equals(actual[i])
                    || (expected[i].equals("*") && ELEMENT.matcher(actual[i]).matches());
        }
        return matches;
    }

    /** Parses the list. Each entry has exactly the keys {@code recording}, {@code pointer} and {@code reason}. */
    public static List<AllowedDifference> parse(String yaml) {
        StrictYaml document;
        try {
            document = StrictYaml.parse(FILE, yaml);
        } catch (IllegalArgumentException e) {
            throw new RecordingException(String.valueOf(e.getMessage()), e);
        }
        if (!document.tree().isArray()) {
            throw new RecordingException(FILE + ":1: a list of exceptions is expected; [] for none");
        }
        List<AllowedDifference> differences = new ArrayList<>();
        for (JsonNode entry : document.tree()) {
            Set<String> keys = new TreeSet<>();
            entry.fieldNames().forEachRemaining(keys::add);
            if (!keys.equals(KEYS)) {
                throw new RecordingException(FILE + ":" + document.line("/" + differences.size())
                        + ": an exception has the keys " + KEYS + ", not " + keys);
            }
            differences.add(new AllowedDifference(
                    entry.get("recording").asText(),
                    entry.get("pointer").asText(),
                    entry.get("reason").asText()));
        }
        return List.copyOf(differences);
    }
}

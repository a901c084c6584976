package io.github.iguser.testing.internal.recording;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.format.StrictYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A place where a recorded response may differ from the spec, with the reason.
 *
 * @param recording name of the recording
 * @param pointer the one place, in which {@code *} matches any element of a list; a whole body cannot be excepted
 */
public record AllowedDifference(String recording, String pointer, String reason) {

    /** Name of the list in the folder of recordings. */
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

    /** Returns whether this is about that place of that recording. */
    public boolean appliesTo(String recordingName, String place) {
        String[] expected = pointer.split("/", -1);
        String[] actual = place.split("/", -1);
        boolean same = recording.equals(recordingName) && expected.length == actual.length;
        for (int i = 0; same && i < expected.length; i++) {
            same = expected[i].equals(actual[i])
                    || (expected[i].equals("*") && ELEMENT.matcher(actual[i]).matches());
        }
        return same;
    }

    /** Reads the list: {@code recording}, {@code pointer} and {@code reason} of each, nothing else. */
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

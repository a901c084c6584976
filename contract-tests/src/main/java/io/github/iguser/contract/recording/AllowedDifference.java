package io.github.iguser.contract.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A place where a recorded answer may differ from the description, with the reason.
 *
 * @param recording name of the recording
 * @param pointer the one place, in which {@code *} stands for any element of a list; a whole body cannot be excepted
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

    /** Says whether this is about that place of that recording. */
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
        JsonNode list;
        try {
            list = new YAMLMapper().readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new RecordingException(FILE + ": " + e.getMessage(), e);
        }
        List<AllowedDifference> differences = new ArrayList<>();
        for (JsonNode entry : list) {
            Set<String> keys = new TreeSet<>();
            entry.fieldNames().forEachRemaining(keys::add);
            if (!keys.equals(KEYS)) {
                throw new RecordingException(FILE + ": an exception has the keys " + KEYS + ", not " + keys);
            }
            differences.add(new AllowedDifference(
                    entry.get("recording").asText(),
                    entry.get("pointer").asText(),
                    entry.get("reason").asText()));
        }
        return List.copyOf(differences);
    }
}

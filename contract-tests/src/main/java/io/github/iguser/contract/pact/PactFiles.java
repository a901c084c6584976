package io.github.iguser.contract.pact;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.format.StrictJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Pact files, read as plain JSON and not through the model of Pact, so that the written text itself is checked. */
public final class PactFiles {

    private final List<PactInteraction> interactions;
    private final Map<String, String> texts;

    private PactFiles(List<PactInteraction> interactions, Map<String, String> texts) {
        this.interactions = List.copyOf(interactions);
        this.texts = texts;
    }

    /** Reads pacts from their texts by file name. */
    public static PactFiles of(Map<String, String> texts) {
        Map<String, String> sorted = new TreeMap<>(texts);
        List<PactInteraction> interactions = new ArrayList<>();
        sorted.forEach((name, text) -> read(name, text, interactions));
        return new PactFiles(interactions, sorted);
    }

    /** Reads the pact files of a folder, which must have at least one. */
    public static PactFiles read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
            if (texts.isEmpty()) {
                throw new IllegalArgumentException(
                        "no pact file (*.json) in " + folder + "; run the consumer cases first");
            }
            return of(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the pacts of " + folder, e);
        }
    }

    public List<PactInteraction> interactions() {
        return interactions;
    }

    /** Returns the text of the pact file of an interaction. */
    public String text(PactInteraction interaction) {
        return texts.getOrDefault(interaction.pact(), "");
    }

    private static void read(String name, String text, List<PactInteraction> interactions) {
        JsonNode pact = parse(name, text);
        String host = pact.at("/provider/name").asText();
        JsonNode list = pact.path("interactions");
        for (int i = 0; i < list.size(); i++) {
            interactions.add(new PactInteraction(host, name, "/interactions/" + i, list.get(i)));
        }
    }

    private static JsonNode parse(String name, String text) {
        try {
            return StrictJson.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }
}

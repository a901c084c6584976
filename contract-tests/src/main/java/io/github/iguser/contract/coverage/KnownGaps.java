package io.github.iguser.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.format.StrictYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The known gaps in coverage: committed, each with its reason, and limited in number. */
final class KnownGaps {
    static final String FILE = "coverage-open.yaml";

    private final Map<String, String> reasons;
    private final int ceiling;

    private KnownGaps(Map<String, String> reasons, int ceiling) {
        this.reasons = Map.copyOf(reasons);
        this.ceiling = ceiling;
    }

    static KnownGaps embedded() {
        try (InputStream in = KnownGaps.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing beside " + KnownGaps.class.getName());
            }
            return of(StrictYaml.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .tree());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads {@code ceiling} and {@code open}: entries of {@code missing}, {@code reason}, {@code host} and items. */
    static KnownGaps of(JsonNode tree) {
        Map<String, String> reasons = new HashMap<>();
        for (JsonNode entry : tree.path("open")) {
            GapSide side = GapSide.of(entry.path("missing").asText());
            String reason = entry.path("reason").asText();
            if (reason.isBlank() || !entry.path("items").isObject()) {
                throw new IllegalArgumentException(FILE + ": an entry needs a reason and items: " + entry);
            }
            entry.path("items")
                    .properties()
                    .forEach(host -> host.getValue().properties().forEach(operation -> {
                        for (JsonNode item : operation.getValue()) {
                            String id = id(side, host.getKey(), operation.getKey(), item.asText());
                            if (reasons.put(id, reason) != null) {
                                throw new IllegalArgumentException(FILE + ": listed twice: " + id);
                            }
                        }
                    }));
        }
        return new KnownGaps(reasons, tree.path("ceiling").asInt());
    }

    static String id(GapSide side, String host, String operationId, String item) {
        return side.word() + " of " + host + " " + operationId + " " + item;
    }

    Map<String, String> reasons() {
        return reasons;
    }

    int ceiling() {
        return ceiling;
    }

    /** Returns the listed items that are no longer open. */
    List<String> outdated(Set<String> open) {
        List<String> outdated = new ArrayList<>(reasons.keySet());
        outdated.removeAll(open);
        outdated.sort(null);
        return outdated;
    }

    /** The two sides on which an item can be missing. */
    enum GapSide {
        RECORDING("recording"),
        INTERACTION("interaction");

        private final String word;

        GapSide(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static GapSide of(String word) {
            for (GapSide side : values()) {
                if (side.word.equals(word)) {
                    return side;
                }
            }
            throw new IllegalArgumentException(
                    FILE + ": missing: \"" + word + "\"; it has to be recording or interaction");
        }
    }
}

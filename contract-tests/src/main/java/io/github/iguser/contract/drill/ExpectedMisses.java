package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.contract.format.StrictYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The drifts that are known to be missed, each named by its id, with the reason. */
public final class ExpectedMisses {
    public static final String FILE = "expected-misses.yaml";

    private final Map<String, String> reasons;

    private ExpectedMisses(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    /** Reads the list that the program carries. */
    public static ExpectedMisses embedded() {
        try (InputStream in = ExpectedMisses.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing beside " + ExpectedMisses.class.getName());
            }
            return of(StrictYaml.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .tree());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a list of groups: a {@code reason}, and the ids of the {@code drifts} that it explains. */
    public static ExpectedMisses of(JsonNode groups) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (JsonNode group : groups) {
            String reason = group.path("reason").asText();
            if (reason.isBlank() || group.path("drifts").isEmpty()) {
                throw new IllegalArgumentException(FILE + ": a group needs a reason and drifts: " + group);
            }
            for (JsonNode drift : group.path("drifts")) {
                if (reasons.put(drift.asText(), reason) != null) {
                    throw new IllegalArgumentException(FILE + ": listed twice: " + drift.asText());
                }
            }
        }
        return new ExpectedMisses(reasons);
    }

    /** Returns why a drift is missed, or null if it is not listed. */
    public @Nullable String reason(String drift) {
        return reasons.get(drift);
    }

    /** The misses that nothing explains. */
    public List<String> unexplained(List<String> missed) {
        return missed.stream().filter(miss -> !reasons.containsKey(miss)).toList();
    }

    /** The entries that no miss needs any more; only a drill of all places can tell. */
    public List<String> unneeded(List<String> missed) {
        return reasons.keySet().stream()
                .filter(drift -> !missed.contains(drift))
                .toList();
    }

    /** How many misses each reason explains. */
    public List<String> explained(List<String> missed) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String miss : missed) {
            String reason = reasons.get(miss);
            if (reason != null) {
                numbers.merge(reason, 1, Integer::sum);
            }
        }
        List<String> lines = new ArrayList<>();
        numbers.forEach((reason, number) -> lines.add(number + ": " + reason));
        return lines;
    }
}

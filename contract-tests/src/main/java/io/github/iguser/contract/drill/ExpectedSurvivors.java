package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.format.StrictYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mutations that are known to survive, each with its id and the reason. */
public final class ExpectedSurvivors {
    public static final String FILE = "expected-survivors.yaml";

    private final Map<String, String> reasons;

    private ExpectedSurvivors(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    /** Reads the list inside the program. */
    public static ExpectedSurvivors embedded() {
        try (InputStream in = ExpectedSurvivors.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing beside " + ExpectedSurvivors.class.getName());
            }
            return of(StrictYaml.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .tree());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a list of groups: a {@code reason}, and the ids of the {@code mutations} that it explains. */
    public static ExpectedSurvivors of(JsonNode groups) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (JsonNode group : groups) {
            String reason = group.path("reason").asText();
            if (reason.isBlank() || group.path("mutations").isEmpty()) {
                throw new IllegalArgumentException(FILE + ": a group needs a reason and mutations: " + group);
            }
            for (JsonNode mutation : group.path("mutations")) {
                if (reasons.put(mutation.asText(), reason) != null) {
                    throw new IllegalArgumentException(FILE + ": listed twice: " + mutation.asText());
                }
            }
        }
        return new ExpectedSurvivors(reasons);
    }

    /** Returns why a mutation survives, or null if it is not listed. */
    public @Nullable String reason(String mutation) {
        return reasons.get(mutation);
    }

    /** Returns the survivors that are not listed. */
    public List<String> unexplained(List<String> survived) {
        return survived.stream()
                .filter(survivor -> !reasons.containsKey(survivor))
                .toList();
    }

    /** Returns the entries that did not survive. They are complete only after a drill of all places. */
    public List<String> unneeded(List<String> survived) {
        return reasons.keySet().stream()
                .filter(mutation -> !survived.contains(mutation))
                .toList();
    }

    /** Returns the number of survivors that each reason explains. */
    public List<String> explained(List<String> survived) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String survivor : survived) {
            String reason = reasons.get(survivor);
            if (reason != null) {
                numbers.merge(reason, 1, Integer::sum);
            }
        }
        List<String> lines = new ArrayList<>();
        numbers.forEach((reason, number) -> lines.add(number + ": " + reason));
        return lines;
    }
}

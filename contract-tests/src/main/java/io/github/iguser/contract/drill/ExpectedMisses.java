package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The drifts that are known to be missed, each with its reason. */
public final class ExpectedMisses {
    private static final String RESOURCE = "expected-misses.yaml";

    private final List<Entry> entries;

    private ExpectedMisses(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Reads the list that the program carries. */
    public static ExpectedMisses embedded() {
        try (InputStream in = ExpectedMisses.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing beside " + ExpectedMisses.class.getName());
            }
            return of(new YAMLMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a list of {@code drift} (the id of a drift, {@code *} for any text) and {@code reason}. */
    public static ExpectedMisses of(JsonNode list) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode entry : list) {
            String drift = entry.path("drift").asText();
            String reason = entry.path("reason").asText();
            if (drift.isBlank() || reason.isBlank()) {
                throw new IllegalArgumentException(
                        RESOURCE + ": entry " + entries.size() + " needs drift and reason: " + entry);
            }
            entries.add(new Entry(drift, reason));
        }
        return new ExpectedMisses(entries);
    }

    /** The misses that no entry explains. */
    public List<String> unexplained(List<String> missed) {
        return missed.stream()
                .filter(miss -> entries.stream().noneMatch(entry -> entry.matches(miss)))
                .toList();
    }

    /** The entries that no miss needs any more; only a drill of all places can tell. */
    public List<String> unneeded(List<String> missed) {
        return entries.stream()
                .filter(entry -> missed.stream().noneMatch(entry::matches))
                .map(Entry::drift)
                .toList();
    }

    /** The misses with their reasons. */
    public List<String> explained(List<String> missed) {
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries) {
            long number = missed.stream().filter(entry::matches).count();
            if (number > 0) {
                lines.add(number + " x " + entry.drift() + ": " + entry.reason());
            }
        }
        return lines;
    }

    private record Entry(String drift, String reason) {
        boolean matches(String id) {
            StringBuilder regex = new StringBuilder();
            for (String part : drift.split("\\*", -1)) {
                regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(part));
            }
            return id.matches(regex.toString());
        }
    }
}

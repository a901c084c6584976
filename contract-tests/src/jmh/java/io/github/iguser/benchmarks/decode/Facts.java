package io.github.iguser.benchmarks.decode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values that a decoder has read, as text by their JSON pointer. All decoders of a payload have to agree with its JSON
 * before any of them is measured.
 */
public final class Facts {
    private final Map<String, String> values = new TreeMap<>();

    /** Adds a value; null is absent. */
    Facts add(String pointer, Object value) {
        if (value != null) {
            values.put(pointer, String.valueOf(value));
        }
        return this;
    }

    int size() {
        return values.size();
    }

    /** Returns all values of a JSON text. */
    static Facts of(byte[] json) throws IOException {
        Facts facts = new Facts();
        facts.addAll("", new ObjectMapper().readTree(json));
        return facts;
    }

    private void addAll(String pointer, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(member -> addAll(pointer + "/" + member.getKey(), member.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                addAll(pointer + "/" + i, node.get(i));
            }
        } else if (!node.isNull()) {
            add(pointer, node.asText());
        }
    }

    /**
     * Compares with the values of the JSON text.
     *
     * @param least the number of values that have to be there
     */
    void checkAgainst(Facts json, int least, String who) {
        values.forEach((pointer, value) -> {
            if (!value.equals(json.values.get(pointer))) {
                throw new IllegalStateException(
                        who + " read " + value + " at " + pointer + " instead of " + json.values.get(pointer));
            }
        });
        if (values.size() < least) {
            throw new IllegalStateException(
                    who + " read " + values.size() + " values instead of " + least + " at least: " + values.keySet());
        }
    }
}

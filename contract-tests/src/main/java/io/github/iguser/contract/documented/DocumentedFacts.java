package io.github.iguser.contract.documented;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts of the documentation, kept apart from the spec so that a mistake in the spec is found. */
final class DocumentedFacts {
    public static final String FILE = "documented.yaml";

    private final JsonNode facts;

    private DocumentedFacts(JsonNode facts) {
        this.facts = facts;
    }

    /**
     * The documented meaning of an error.
     *
     * @param to the last code of a range, or the code itself
     * @param category decides the class of the exception
     * @param repeat decides whether a client retries
     */
    public record DocumentedError(
            int code, int to, @Nullable Integer subcode, String category, String repeat) {

        @Override
        public String toString() {
            return code + (to == code ? "" : "-" + to) + (subcode == null ? "" : "/" + subcode);
        }
    }

    /** Reads the facts inside the program. */
    public static DocumentedFacts embedded() {
        try (InputStream in = DocumentedFacts.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing beside " + DocumentedFacts.class.getName());
            }
            return new DocumentedFacts(new YAMLMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the errors whose meaning is documented. */
    public List<DocumentedError> errors() {
        List<DocumentedError> errors = new ArrayList<>();
        for (JsonNode entry : facts.path("errors")) {
            int code = entry.path("code").intValue();
            errors.add(new DocumentedError(
                    code,
                    entry.path("to").asInt(code),
                    entry.has("subcode") ? entry.get("subcode").intValue() : null,
                    entry.path("category").asText(),
                    entry.path("repeat").asText()));
        }
        return errors;
    }

    /** Returns the fact at a path of keys, or a missing node. */
    JsonNode at(String... keys) {
        JsonNode found = facts;
        for (String key : keys) {
            found = found.path(key);
        }
        return found;
    }

    /** Returns the members of the map at a path of keys, in order. */
    Map<String, JsonNode> members(String... keys) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        at(keys).properties().forEach(entry -> members.put(entry.getKey(), entry.getValue()));
        return members;
    }

    /** Returns the texts of a list, whose order has no meaning. */
    static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** Returns the keys of a map. */
    static Set<String> keys(JsonNode map) {
        Set<String> keys = new LinkedHashSet<>();
        map.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** Returns the optional parameters that a kind of a form takes on a host. */
    Set<String> optional(String form, String kind, String host) {
        Set<String> optional = new LinkedHashSet<>();
        members("optional", form).forEach((parameter, applies) -> {
            if (texts(applies.path("kinds")).contains(kind) && isServed(form, parameter, host)) {
                optional.add(parameter);
            }
        });
        return optional;
    }

    /** Returns whether a host takes a parameter of a form; both do unless the documentation names one. */
    boolean isServed(String form, String parameter, String host) {
        JsonNode hosts = at("optional", form, parameter, "hosts");
        return hosts.isMissingNode() || texts(hosts).contains(host);
    }
}

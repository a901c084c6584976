package io.github.iguser.contract.pact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * Adapts the example of an interaction to an actual response. Pact cannot express "may be absent": every member of the
 * example is required. So optional members that the response lacks are removed from the example, item by item in a
 * list, and Pact compares the rest.
 */
public final class ResponseShape {

    private final Set<String> optional;
    private final Set<String> carried = new TreeSet<>();
    private final Set<String> absent = new TreeSet<>();
    private final Set<String> emptyLists = new TreeSet<>();
    private final Set<String> filledLists = new TreeSet<>();

    public ResponseShape(Set<String> optional) {
        this.optional = optional;
    }

    /** Returns the example without the optional members that the response lacks. */
    public JsonNode shape(JsonNode example, JsonNode actual) {
        return shape(example, actual, "$");
    }

    /** Returns the optional members that the response has at least once. */
    public Set<String> carried() {
        return carried;
    }

    /** Returns the optional members that the response lacks at least once. */
    public Set<String> absent() {
        return absent;
    }

    /** Returns the empty lists, which have no items to compare. */
    public Set<String> emptyLists() {
        return emptyLists;
    }

    /** Returns the lists that have items at least once, which were compared. */
    public Set<String> filledLists() {
        return filledLists;
    }

    private JsonNode shape(JsonNode example, JsonNode actual, String path) {
        if (example.isObject() && actual.isObject()) {
            return object((ObjectNode) example, actual, path);
        }
        if (example.isArray() && actual.isArray() && !example.isEmpty()) {
            return array(example.get(0), actual, path);
        }
        return example;
    }

    private ObjectNode object(ObjectNode example, JsonNode actual, String path) {
        ObjectNode shaped = JsonNodeFactory.instance.objectNode();
        example.properties().forEach(member -> {
            String at = path + "." + member.getKey();
            boolean there = actual.has(member.getKey());
            if (optional.contains(at)) {
                (there ? carried : absent).add(at);
            }
            if (there || !optional.contains(at)) {
                shaped.set(member.getKey(), shape(member.getValue(), actual.path(member.getKey()), at));
            }
        });
        return shaped;
    }

    private ArrayNode array(JsonNode item, JsonNode actual, String path) {
        (actual.isEmpty() ? emptyLists : filledLists).add(path);
        ArrayNode shaped = JsonNodeFactory.instance.arrayNode();
        actual.forEach(element -> shaped.add(shape(item, element, path + "[*]")));
        return shaped;
    }
}

package io.github.iguser.contract.pact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lays the example of an interaction over an actual response. Pact cannot say "may be absent": a member of the example
 * is a member that has to be there. So an optional member is removed from the example where the response lacks it, item
 * by item in a list; Pact compares the rest.
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

    /** Returns the example as this response has to have it. */
    public JsonNode shape(JsonNode example, JsonNode actual) {
        return shape(example, actual, "$");
    }

    /** Returns the optional members that the response has somewhere. */
    public Set<String> carried() {
        return carried;
    }

    /** Returns the optional members that the response lacks somewhere, as the spec allows. */
    public Set<String> absent() {
        return absent;
    }

    /** Returns the lists that hold nothing, in which nothing could be compared. */
    public Set<String> emptyLists() {
        return emptyLists;
    }

    /** Returns the lists that hold something somewhere, so that their items were compared. */
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

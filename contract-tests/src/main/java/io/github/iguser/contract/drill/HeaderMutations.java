package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Mutations of response headers that the API itself sets. */
final class HeaderMutations {
    private static final String HEADERS = "/response/headers";

    private final RecordingEditor editor;

    HeaderMutations(RecordingEditor editor) {
        this.editor = editor;
    }

    void collect() {
        editor.recording().headers().forEach((name, value) -> {
            if (name.toLowerCase(Locale.ROOT).matches("(x-|facebook|instagram).*")) {
                editor.changeMapping(
                        MutationKind.HEADER_RENAMED,
                        "header." + name,
                        mapping -> JsonEdits.rename(JsonEdits.object(mapping, HEADERS), name, name + "-v2"));
            }
            ObjectNode json = JsonEdits.read(value);
            if (json != null) {
                addMembers(name, json, json, "");
            }
        });
    }

    /** Mutates the members of the objects in a header. Entries of a list have one shape, so only one is mutated. */
    private void addMembers(String header, ObjectNode json, JsonNode node, String at) {
        if (node.isArray()) {
            addMembers(header, json, node.path(0), at + "/0");
            return;
        }
        node.properties().forEach(member -> {
            String name = member.getKey();
            JsonNode value = member.getValue();
            if (value.isContainerNode()) {
                addMembers(header, json, value, at + "/" + name);
                return;
            }
            ObjectNode renamed = json.deepCopy();
            JsonEdits.rename(JsonEdits.object(renamed, at), name, name + "_v2");
            reshape(header, at + "/" + name + " renamed", renamed);
            if (value.isNumber()) {
                ObjectNode asText = json.deepCopy();
                JsonEdits.object(asText, at).put(name, value.asText());
                reshape(header, at + "/" + name + " as text", asText);
            }
        });
    }

    private void reshape(String header, String change, ObjectNode reshaped) {
        editor.changeMapping(
                MutationKind.HEADER_RESHAPED,
                "header." + header + change,
                mapping -> JsonEdits.object(mapping, HEADERS).put(header, reshaped.toString()));
    }
}

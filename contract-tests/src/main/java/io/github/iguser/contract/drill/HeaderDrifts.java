package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Drifts of the headers of an answer: those that the API itself sets. */
final class HeaderDrifts {
    private static final String HEADERS = "/response/headers";

    private final RecordingEditor editor;

    HeaderDrifts(RecordingEditor editor) {
        this.editor = editor;
    }

    void collect() {
        editor.recording().headers().forEach((name, value) -> {
            if (name.toLowerCase(Locale.ROOT).matches("(x-|facebook|instagram).*")) {
                editor.changeMapping(
                        DriftKind.HEADER_RENAMED,
                        "header." + name,
                        mapping -> Trees.rename(Trees.object(mapping, HEADERS), name, name + "-v2"));
            }
            ObjectNode json = Trees.read(value);
            if (json != null) {
                members(name, json, json, "");
            }
        });
    }

    /** Changes the members of the objects in a header; a list has entries of one shape, so one of them will do. */
    private void members(String header, ObjectNode json, JsonNode node, String at) {
        if (node.isArray()) {
            members(header, json, node.path(0), at + "/0");
            return;
        }
        node.properties().forEach(member -> {
            String name = member.getKey();
            JsonNode value = member.getValue();
            if (value.isContainerNode()) {
                members(header, json, value, at + "/" + name);
                return;
            }
            ObjectNode renamed = json.deepCopy();
            Trees.rename(Trees.object(renamed, at), name, name + "_v2");
            reshape(header, at + "/" + name + " renamed", renamed);
            if (value.isNumber()) {
                ObjectNode asText = json.deepCopy();
                Trees.object(asText, at).put(name, value.asText());
                reshape(header, at + "/" + name + " as text", asText);
            }
        });
    }

    private void reshape(String header, String change, ObjectNode reshaped) {
        editor.changeMapping(
                DriftKind.HEADER_RESHAPED,
                "header." + header + change,
                mapping -> Trees.object(mapping, HEADERS).put(header, reshaped.toString()));
    }
}

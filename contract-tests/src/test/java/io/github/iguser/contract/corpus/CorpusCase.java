package io.github.iguser.contract.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.contract.spec.validation.StrictSchema;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.fields.FieldsSyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A response of the real API that others captured and published. It is read in place and never copied. */
record CorpusCase(JsonNode tree) {

    private static final Set<String> TRUSTED = Set.of("recorded", "quoted-verbatim", "recorded-edited");

    private static final Pattern VERSION = Pattern.compile("^/(v\\d+\\.\\d+|\\{+[a-z_]*version}+)(?=/)");
    private static final Pattern NODE = Pattern.compile("/[^/]+");

    static CorpusCase read(Path file) {
        try {
            return new CorpusCase(StrictJson.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return tree.path("id").asText();
    }

    /** Returns the status, or one that fits the body if the source names none. */
    int status() {
        JsonNode status = tree.at("/response/status");
        return status.isInt() ? status.intValue() : body().has("error") ? 400 : 200;
    }

    JsonNode body() {
        return tree.at("/response/body");
    }

    /** Returns whether the response was captured from the API, according to its grade. */
    boolean trusted() {
        return TRUSTED.contains(tree.at("/source/grade").asText());
    }

    /** Returns the operation of the response, or null if the spec does not cover it yet. */
    @Nullable
    SpecOperation operation(SpecSet spec) {
        String host = tree.path("host").asText();
        String method = tree.at("/request/method").asText();
        String edge = tree.path("node_or_edge").asText();
        SpecOperation ofEdge = spec.find(host, method, "/{ig-user-id}/" + edge);
        if (ofEdge != null || !method.equals("GET")) {
            return ofEdge;
        }
        SpecOperation node = spec.findById(host, "getIgUser");
        if (edge.equals("node")) {
            SpecOperation asked = spec.find(host, method, path());
            return asked == null ? node : asked; // For an unknown path the API responds with an error of the node.
        }
        return NODE.matcher(path()).matches() && node != null && isField(edge, node) ? node : null;
    }

    /** Returns the path of the request without version. Sources differ in how they write placeholders. */
    private String path() {
        return VERSION.matcher(tree.at("/request/path").asText()).replaceFirst("");
    }

    private static boolean isField(String name, SpecOperation node) {
        return node.document()
                .tree()
                .at("/components/schemas/IgUser/properties")
                .has(name);
    }

    /** Returns the parameters of the request that the source gives. The API allows a blank after a comma. */
    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        tree.at("/request/query")
                .properties()
                .forEach(parameter -> query.put(
                        parameter.getKey(), parameter.getValue().asText().replace(", ", ",")));
        return query;
    }

    /**
     * Returns the schema for the requested fields. If the source does not name them, the response may have any field of
     * the view.
     */
    StrictSchema schema(SpecOperation operation) {
        String fields = query().get("fields");
        if (fields == null || fields.contains("{...}")) {
            return StrictSchema.ofAnyFields(operation);
        }
        try {
            return StrictSchema.of(operation, fields);
        } catch (FieldsSyntaxException e) {
            return StrictSchema.ofAnyFields(operation);
        }
    }
}

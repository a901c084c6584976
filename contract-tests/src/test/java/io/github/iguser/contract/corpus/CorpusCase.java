package io.github.iguser.contract.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.contract.recording.StrictJson;
import io.github.iguser.contract.spec.ClosedSchema;
import io.github.iguser.contract.spec.FieldsSyntaxException;
import io.github.iguser.contract.spec.SpecOperation;
import io.github.iguser.contract.spec.SpecSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One answer of the real API that others captured and published; read where it lies, never copied. */
record CorpusCase(JsonNode tree) {

    private static final Set<String> TRUSTED = Set.of("recorded", "quoted-verbatim", "recorded-edited");

    /** An answer to a path that no operation has, such as an error, belongs to the operation of its node or edge. */
    private static final Map<String, String> OPERATIONS = Map.of(
            "node", "getIgUser",
            "media", "listMedia",
            "stories", "listStories",
            "live_media", "listLiveMedia",
            "tags", "listTags",
            "recently_searched_hashtags", "listRecentlySearchedHashtags",
            "business_discovery", "getIgUser",
            "mentioned_comment", "getIgUser",
            "mentioned_media", "getIgUser");

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

    int status() {
        return tree.at("/response/status").intValue();
    }

    JsonNode body() {
        return tree.at("/response/body");
    }

    /** Says whether somebody vouches for the answer: it was captured, not thought up. */
    boolean trusted() {
        return TRUSTED.contains(tree.at("/source/grade").asText());
    }

    /** Returns the operation that answered, or null when the description does not cover it yet. */
    @Nullable
    SpecOperation operation(SpecSet spec) {
        String host = tree.path("host").asText();
        if (!OPERATIONS.containsKey(edge())) {
            return null;
        }
        String method = tree.at("/request/method").asText();
        String path = tree.at("/request/path").asText().replaceFirst("^/(v\\d+\\.\\d+|\\{version})(?=/)", "");
        SpecOperation found = spec.find(host, method, path);
        return found != null || !method.equals("GET") ? found : spec.findById(host, OPERATIONS.get(edge()));
    }

    private String edge() {
        return tree.path("node_or_edge").asText();
    }

    /** Judges the answer by what was asked for; where the source does not say what, any field of the view may come. */
    ClosedSchema schema(SpecOperation operation) {
        JsonNode fields = tree.at("/request/query/fields");
        if (fields.isMissingNode() || fields.asText().contains("{...}")) {
            return ClosedSchema.ofAnyFields(operation);
        }
        try {
            return ClosedSchema.of(operation, fields.asText());
        } catch (FieldsSyntaxException e) {
            return ClosedSchema.ofAnyFields(operation);
        }
    }
}

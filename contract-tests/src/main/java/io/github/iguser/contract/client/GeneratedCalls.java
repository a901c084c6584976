package io.github.iguser.contract.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.iguser.GraphException;
import io.github.iguser.GraphResponse;
import io.github.iguser.TokenPlacement;
import io.github.iguser.UploadException;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.OkHttpClient;

/** Calls of the generated clients against one server, found by reflection from the spec. */
public final class GeneratedCalls {

    private static final Moshi MOSHI = new Moshi.Builder().build();

    private final String baseUrl;
    private final TokenPlacement placement;
    private final String token;
    private final OkHttpClient http;
    private final Map<String, GeneratedClient> clients = new HashMap<>();

    /**
     * @param baseUrl the server's address, to which paths are added
     * @param http makes the calls; the caller closes it
     */
    public GeneratedCalls(String baseUrl, TokenPlacement placement, String token, OkHttpClient http) {
        this.baseUrl = baseUrl;
        this.placement = placement;
        this.token = token;
        this.http = http;
    }

    /** Returns whether a caller of the generated client can make the request of an exchange; sends nothing. */
    public boolean canExpress(SpecOperation operation, Recording exchange) {
        try {
            GeneratedClient client = client(operation);
            client.call(client.operation(operation), operation, exchange, new SelectorBuilder(false));
            return true;
        } catch (InexpressibleException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Makes the request of an exchange and compares what the client reads with what was sent.
     *
     * @param sent the JSON of the response
     */
    public List<String> differences(SpecOperation operation, Recording exchange, JsonNode sent) {
        try {
            GeneratedClient client = client(operation);
            GeneratedClient.ClientOperation method = client.operation(operation);
            GraphResponse<?> response = client.call(method, operation, exchange, new SelectorBuilder(false))
                    .executeForResponse();
            JsonAdapter<Object> adapter = MOSHI.adapter(method.responseType());
            boolean wrapped = operation.flatOrData() && sent.path("data").isArray();
            List<String> differences = new ArrayList<>();
            JsonDifference.between(
                            sent.at(wrapped ? "/data/0" : ""),
                            StrictJson.parse(adapter.toJson(response.body())),
                            wrapped ? "/data/0" : "",
                            allowed -> {})
                    .forEach(place -> differences.add(place.pointer() + ": " + place.message()));
            return differences;
        } catch (UploadException e) {
            return uploadDifferences(e, sent.path("debug_info"));
        } catch (GraphException e) {
            return errorDifferences(e, sent.path("error"));
        }
    }

    private GeneratedClient client(SpecOperation operation) {
        return clients.computeIfAbsent(
                operation.host(), host -> GeneratedClient.open(operation.document(), baseUrl, placement, token, http));
    }

    private static List<String> errorDifferences(GraphException thrown, JsonNode error) {
        if (!error.isObject()) {
            return List.of("the call failed: " + thrown);
        }
        List<String> differences = new ArrayList<>();
        compare(differences, "code", error.path("code").asInt(), thrown.code());
        compare(
                differences,
                "error_subcode",
                error.has("error_subcode") ? error.get("error_subcode").asInt() : null,
                thrown.subcode());
        compare(differences, "fbtrace_id", error.path("fbtrace_id").textValue(), thrown.traceId());
        compare(differences, "type", error.path("type").textValue(), thrown.type());
        return differences;
    }

    private static List<String> uploadDifferences(UploadException thrown, JsonNode error) {
        List<String> differences = new ArrayList<>();
        Boolean retriable =
                error.has("retriable") ? (Boolean) error.get("retriable").asBoolean() : null;
        compare(differences, "retriable", retriable, thrown.retriable());
        compare(differences, "type", error.path("type").textValue(), thrown.type());
        compare(differences, "message", error.path("message").textValue(), thrown.apiMessage());
        return differences;
    }

    private static void compare(List<String> differences, String what, Object sent, Object read) {
        if (!Objects.equals(sent, read)) {
            differences.add(what + " was sent as " + sent + ", read as " + read);
        }
    }
}

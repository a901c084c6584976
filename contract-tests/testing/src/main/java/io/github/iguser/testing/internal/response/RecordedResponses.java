package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.http.ApiRequest;
import io.github.iguser.testing.internal.http.ApiResponse;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Responds to recorded requests with their recordings. For accounts of the world, a recording is only used while its
 * content equals that of the world, so that lists have no gaps between recorded and other pages, and include what was
 * published.
 */
final class RecordedResponses {

    private static final int FIRST_ERROR = 400;

    private final List<Recording> recordings;

    /** Sorts the recordings and registers the cursors of their pages. */
    RecordedResponses(Recordings recordings, NodeCursors cursors) {
        List<Recording> sorted = new ArrayList<>(recordings.all());
        // If a request has several recordings, successes come before errors.
        sorted.sort(Comparator.comparing(recording -> recording.status() >= FIRST_ERROR));
        this.recordings = List.copyOf(sorted);
        for (Recording recording : sorted) {
            if (recording.status() < FIRST_ERROR) {
                addCursors(StrictJson.parse(recording.bodyText()), cursors);
            }
        }
    }

    private static void addCursors(JsonNode node, NodeCursors cursors) {
        JsonNode data = node.path("data");
        if (!data.isEmpty() && data.isArray()) {
            addCursor(node.at("/paging/cursors/before"), data.get(0).path("id"), cursors);
            addCursor(
                    node.at("/paging/cursors/after"), data.get(data.size() - 1).path("id"), cursors);
        }
        node.forEach(child -> addCursors(child, cursors));
    }

    private static void addCursor(JsonNode cursor, JsonNode id, NodeCursors cursors) {
        if (cursor.isTextual() && id.isTextual()) {
            cursors.register(cursor.textValue(), id.textValue());
        }
    }

    /** Returns the response of the first recording of a request, or null if there is none. */
    @Nullable
    ApiResponse find(ApiRequest request, PagingLinks links, String version) {
        for (Recording recording : recordings) {
            if (matches(recording, request)) {
                return response(recording, request, links, version);
            }
        }
        return null;
    }

    /**
     * Returns the response of the first recording of a request that is equivalent to the synthesised response, or null
     * if there is none.
     */
    @Nullable
    ApiResponse findEquivalent(ApiResponse synthesised, ApiRequest request, PagingLinks links, String version) {
        for (Recording recording : recordings) {
            if (matches(recording, request)
                    && recording.status() == synthesised.status()
                    && areEquivalent(recording.bodyText(), synthesised.body())) {
                return response(recording, request, links, version);
            }
        }
        return null;
    }

    private static boolean matches(Recording recording, ApiRequest request) {
        return recording.host().equals(request.host())
                && recording.method().equals(request.method())
                && recording.pathWithoutVersion().equals(request.path())
                && recording.query().equals(request.query())
                && recording.form().equals(request.form());
    }

    /** Compares the content of two bodies, without paging and envelope. Errors are compared by code and subcode. */
    private static boolean areEquivalent(String recorded, String synthesised) {
        JsonNode one = StrictJson.parse(recorded);
        JsonNode other = StrictJson.parse(synthesised);
        if (one.has("error") || other.has("error")) {
            return one.at("/error/code").equals(other.at("/error/code"))
                    && one.at("/error/error_subcode").equals(other.at("/error/error_subcode"));
        }
        return withoutEnvelope(one).equals(withoutEnvelope(other));
    }

    private static JsonNode withoutEnvelope(JsonNode body) {
        JsonNode plain = body.deepCopy();
        removePaging(plain);
        JsonNode data = plain.path("data");
        return data.size() == 1 && plain.size() == 1 ? data.get(0) : plain;
    }

    private static void removePaging(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("paging");
        }
        node.forEach(RecordedResponses::removePaging);
    }

    private static ApiResponse response(Recording recording, ApiRequest request, PagingLinks links, String version) {
        Map<String, String> headers = new LinkedHashMap<>();
        recording
                .headers()
                .forEach((name, value) ->
                        headers.put(name, name.toLowerCase(Locale.ROOT).endsWith("-api-version") ? version : value));
        return new ApiResponse(
                recording.status(), headers, links.rewrite(recording.bodyText(), request), recording.origin(), null);
    }
}

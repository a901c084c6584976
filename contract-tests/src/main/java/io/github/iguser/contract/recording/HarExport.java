package io.github.iguser.contract.recording;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.format.ApiPath;
import io.github.iguser.testing.internal.format.FormText;
import io.github.iguser.testing.internal.recording.Recording;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes recordings as an HTTP archive (HAR 1.2), which tools without knowledge of this project can read. */
public final class HarExport {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private HarExport() {}

    /**
     * Returns the archive of these recordings, in their order; the token in it is a placeholder.
     *
     * @param version the version to write into each URL that has one, since such tools compare whole paths
     */
    public static ObjectNode of(Collection<Recording> recordings, String version) {
        ObjectNode archive = NODES.objectNode();
        ObjectNode log = archive.putObject("log");
        log.put("version", "1.2");
        log.putObject("creator").put("name", "iguser-contract").put("version", "1");
        ArrayNode entries = log.putArray("entries");
        recordings.forEach(recording -> entries.add(entry(recording, version)));
        return archive;
    }

    private static ObjectNode entry(Recording recording, String version) {
        ObjectNode entry = NODES.objectNode();
        entry.put("startedDateTime", recording.date() + "T00:00:00.000Z");
        entry.put("time", 0);
        entry.set("request", request(recording, version));
        entry.set("response", response(recording));
        entry.putObject("cache");
        entry.putObject("timings").put("send", 0).put("wait", 0).put("receive", 0);
        entry.put("comment", recording.name());
        return entry;
    }

    private static ObjectNode request(Recording recording, String version) {
        ObjectNode request = NODES.objectNode();
        boolean versioned = ApiPath.withoutVersion(recording.path()) != null;
        // Operations outside the versions take the token in the query only, except for uploads.
        Map<String, String> parameters = new LinkedHashMap<>(recording.query());
        Map<String, String> headers = new LinkedHashMap<>(recording.requestHeaders());
        if (!headers.isEmpty()) {
            headers.put("Authorization", "OAuth placeholder");
        } else if (versioned && recording.tokens() > 0) {
            headers.put("Authorization", "Bearer placeholder");
        } else if (recording.tokens() > 0) {
            parameters.put("access_token", "placeholder");
        }
        String query = FormText.encode(parameters);
        String base = versioned ? "/" + version : "";
        request.put("method", recording.method());
        request.put(
                "url",
                "https://" + recording.host() + base + recording.pathWithoutVersion()
                        + (query.isEmpty() ? "" : "?" + query));
        request.put("httpVersion", "HTTP/1.1");
        request.putArray("cookies");
        request.set("headers", pairs(headers));
        request.set("queryString", pairs(parameters));
        if (!recording.form().isEmpty()) {
            ObjectNode form = request.putObject("postData");
            form.put("mimeType", "application/x-www-form-urlencoded");
            form.put("text", FormText.encode(recording.form()));
            form.set("params", pairs(recording.form()));
        }
        byte[] bytes = recording.requestBody();
        if (bytes != null) {
            request.putObject("postData")
                    .put("mimeType", "application/octet-stream")
                    .put("text", new String(bytes, StandardCharsets.UTF_8));
        }
        request.put("headersSize", -1);
        request.put("bodySize", -1);
        return request;
    }

    private static ObjectNode response(Recording recording) {
        ObjectNode response = NODES.objectNode();
        response.put("status", recording.status());
        response.put("statusText", "");
        response.put("httpVersion", "HTTP/1.1");
        response.putArray("cookies");
        response.set("headers", pairs(recording.headers()));
        ObjectNode content = response.putObject("content");
        content.put("size", recording.body().length);
        content.put(
                "mimeType",
                recording.headers().entrySet().stream()
                        .filter(header -> header.getKey().equalsIgnoreCase("Content-Type"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(""));
        content.put("text", recording.bodyText());
        response.put("redirectURL", "");
        response.put("headersSize", -1);
        response.put("bodySize", -1);
        return response;
    }

    private static ArrayNode pairs(Map<String, String> pairs) {
        ArrayNode array = NODES.arrayNode();
        pairs.forEach((name, value) -> array.addObject().put("name", name).put("value", value));
        return array;
    }
}

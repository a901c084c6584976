package io.github.iguser.testing.internal.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.format.ApiPath;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a stub mapping strictly. Unknown keys are refused, since a misspelt key would have no effect. */
final class MappingReader {

    record Parts(
            String operationId,
            Origin origin,
            String source,
            String date,
            String versionAsked,
            @Nullable String versionAnswered,
            boolean withToken,
            String method,
            String path,
            Map<String, String> query,
            Map<String, String> form,
            Map<String, String> requestHeaders,
            byte @Nullable [] requestBody,
            int status,
            Map<String, String> headers,
            String bodyFileName,
            @Nullable String scenario) {}

    /** The maximum nesting depth of braces, in {@code fields} and in parameters that are JSON. */
    private static final int MAX_BRACE_DEPTH = 50;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern VERSION = Pattern.compile("v\\d+\\.\\d+");
    private static final Pattern VERSION_OR_NONE = Pattern.compile(VERSION + "|none");
    private static final Pattern NONE = Pattern.compile("none");
    private static final Pattern TOKEN_KEY = Pattern.compile("(?i)access_token|appsecret_proof|authorization");

    private final String name;

    private MappingReader(String name) {
        this.name = name;
    }

    static Parts read(String name, ObjectNode mapping) {
        return new MappingReader(name).parts(mapping);
    }

    private Parts parts(ObjectNode mapping) {
        checkKeys(
                mapping,
                "",
                Set.of(
                        "name",
                        "metadata",
                        "request",
                        "response",
                        "scenarioName",
                        "requiredScenarioState",
                        "newScenarioState"));
        if (mapping.has("name") && !text(mapping, "", "name", null).equals(name)) {
            throw refused("/name", "is " + mapping.get("name") + ", but the folder is " + name);
        }
        JsonNode metadata = object(mapping, "", "metadata");
        checkKeys(
                metadata,
                "/metadata",
                Set.of(
                        "operationId",
                        "origin",
                        "source",
                        "date",
                        "versionAsked",
                        "versionAnswered",
                        "authentication",
                        "note"));
        JsonNode request = object(mapping, "", "request");
        checkKeys(
                request,
                "/request",
                Set.of("method", "urlPath", "queryParameters", "formParameters", "headers", "bodyPatterns"));
        JsonNode response = object(mapping, "", "response");
        checkKeys(response, "/response", Set.of("status", "headers", "bodyFileName"));
        if (!response.path("status").isIntegralNumber()) {
            throw refused("/response/status", "is missing; a response has an HTTP status");
        }
        String operationId = text(metadata, "/metadata", "operationId", null);
        if (!operationId.equals(name.split("/", -1)[1])) {
            throw refused(
                    "/metadata/operationId", "is \"" + operationId + "\", but the folder is of another operation");
        }
        return new Parts(
                operationId,
                origin(text(metadata, "/metadata", "origin", null)),
                text(metadata, "/metadata", "source", null),
                text(metadata, "/metadata", "date", DATE),
                versionAsked(metadata, text(request, "/request", "urlPath", Pattern.compile("/.+"))),
                metadata.has("versionAnswered") ? text(metadata, "/metadata", "versionAnswered", VERSION) : null,
                !metadata.has("authentication")
                        || text(metadata, "/metadata", "authentication", NONE).isEmpty(),
                text(request, "/request", "method", Pattern.compile("[A-Z]+")),
                text(request, "/request", "urlPath", Pattern.compile("/.+")),
                parameters(request, "queryParameters"),
                parameters(request, "formParameters"),
                parameters(request, "headers"),
                bytes(request),
                response.get("status").intValue(),
                headers(response),
                text(response, "/response", "bodyFileName", null),
                mapping.has("scenarioName") ? text(mapping, "", "scenarioName", null) : null);
    }

    /** Returns the requested version; {@code none} if and only if the path has no version. */
    private String versionAsked(JsonNode metadata, String path) {
        String version = text(metadata, "/metadata", "versionAsked", VERSION_OR_NONE);
        boolean none = version.equals("none");
        if (none != (ApiPath.withoutVersion(path) == null)) {
            throw refused(
                    "/metadata/versionAsked",
                    "is \"" + version + "\", but the path is " + path + "; a path without a version has \"none\"");
        }
        return version;
    }

    private Origin origin(String word) {
        for (Origin origin : Origin.values()) {
            if (origin.word().equals(word)) {
                return origin;
            }
        }
        throw refused("/metadata/origin", "is \"" + word + "\"; the known ones are live, documented, constructed");
    }

    private Map<String, String> parameters(JsonNode request, String key) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.path(key).properties().forEach(entry -> {
            String at = "/request/" + key + "/" + entry.getKey();
            if (TOKEN_KEY.matcher(entry.getKey()).matches()) {
                throw refused(
                        at,
                        "must not be in a recording; remove it, since the replay requires a token of any value anyway");
            }
            checkKeys(entry.getValue(), at, Set.of("equalTo"));
            String value = text(entry.getValue(), at, "equalTo", null);
            if (depth(value) > MAX_BRACE_DEPTH) {
                throw refused(at, "has braces nested " + depth(value) + " deep; at most " + MAX_BRACE_DEPTH);
            }
            parameters.put(entry.getKey(), value);
        });
        return Collections.unmodifiableMap(parameters);
    }

    /** Returns the bytes of a request that sends a file, or null when it sends none. */
    private byte @Nullable [] bytes(JsonNode request) {
        JsonNode patterns = request.path("bodyPatterns");
        if (patterns.isMissingNode()) {
            return null;
        }
        String at = "/request/bodyPatterns";
        if (patterns.size() != 1 || !patterns.path(0).isObject()) {
            throw refused(at, "is " + patterns + "; write one object with binaryEqualTo");
        }
        checkKeys(patterns.get(0), at + "/0", Set.of("binaryEqualTo"));
        try {
            return Base64.getDecoder().decode(text(patterns.get(0), at + "/0", "binaryEqualTo", null));
        } catch (IllegalArgumentException e) {
            throw refused(at + "/0/binaryEqualTo", "is not Base64");
        }
    }

    private static int depth(String value) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < value.length(); i++) {
            depth += value.charAt(i) == '{' ? 1 : value.charAt(i) == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private Map<String, String> headers(JsonNode response) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.path("headers")
                .properties()
                .forEach(entry -> headers.put(
                        entry.getKey(), text(response.get("headers"), "/response/headers", entry.getKey(), null)));
        return Collections.unmodifiableMap(headers);
    }

    private JsonNode object(JsonNode parent, String at, String key) {
        if (!parent.path(key).isObject()) {
            throw refused(at + "/" + key, "is missing");
        }
        return parent.get(key);
    }

    private String text(JsonNode parent, String at, String key, @Nullable Pattern form) {
        JsonNode value = parent.path(key);
        if (!value.isTextual() || (value.asText().isEmpty() && form != null)) {
            throw refused(at + "/" + key, value.isMissingNode() ? "is missing" : "is " + value + ", not a string");
        }
        Matcher matcher = form == null ? null : form.matcher(value.asText());
        if (matcher != null && !matcher.matches()) {
            throw refused(at + "/" + key, "is " + value + "; expected the form " + form);
        }
        return value.asText();
    }

    private void checkKeys(JsonNode object, String at, Set<String> known) {
        object.properties().forEach(entry -> {
            if (!known.contains(entry.getKey())) {
                throw refused(
                        at + "/" + entry.getKey(),
                        "is not a key that recordings have; the known ones are "
                                + List.copyOf(known).stream().sorted().toList());
            }
        });
    }

    private RecordingException refused(String pointer, String message) {
        return new RecordingException("recording " + name + ": mapping.json#" + pointer + " " + message);
    }
}

package io.github.iguser.contract.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.example.Absence;
import io.github.iguser.testing.internal.example.ExampleValues;
import io.github.iguser.testing.internal.recording.Origin;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.TokenUse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns cases into exchanges for the checks: a request with its response, of the origin {@link Origin#SYNTHESISED}. */
final class ExampleRecordings {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^/}]+)}");

    private ExampleRecordings() {}

    static Recording of(ExampleCase example) {
        SpecOperation operation = example.operation();
        String name = operation.host() + "/" + operation.operationId() + "/" + example.name();
        int status = example.error() == null ? 200 : ErrorCases.status(example);
        ObjectNode mapping = JsonNodeFactory.instance.objectNode();
        ObjectNode metadata = mapping.putObject("metadata");
        metadata.put("operationId", operation.operationId())
                .put("origin", Origin.SYNTHESISED.word())
                .put("source", "examples of the spec")
                .put("date", "2026-01-01")
                .put(
                        "versionAsked",
                        operation.document().isVersioned()
                                ? operation.document().version()
                                : "none");
        if (operation.tokenUse() == TokenUse.NONE) {
            metadata.put("authentication", "none");
        }
        ObjectNode request = mapping.putObject("request");
        request.put("method", operation.method()).put("urlPath", example.path());
        addParameters(request, "queryParameters", example.query());
        addParameters(request, "formParameters", example.form());
        ObjectNode response = mapping.putObject("response");
        response.put("status", status);
        response.set("headers", headers(operation, status));
        response.put("bodyFileName", name + "/body.json");
        return Recording.of(name, mapping, body(example).toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode body(ExampleCase example) {
        ObjectNode body = example.error() == null ? ExampleBody.of(example) : ErrorCases.body(example);
        example.values().forEach((pointer, value) -> {
            int end = pointer.lastIndexOf('/');
            if (!(body.at(pointer.substring(0, end)) instanceof ObjectNode parent)) {
                throw new IllegalArgumentException(
                        example.operation() + " " + example.name() + ": the body has no place " + pointer);
            }
            parent.set(pointer.substring(end + 1), value);
        });
        return body;
    }

    static void addParameters(ObjectNode request, String key, Map<String, String> parameters) {
        if (!parameters.isEmpty()) {
            ObjectNode list = request.putObject(key);
            parameters.forEach((name, value) -> list.putObject(name).put("equalTo", value));
        }
    }

    /** Returns the path of an operation with its version, and with the example of each variable. */
    static String path(SpecOperation operation) {
        String path = VARIABLE.matcher(operation.pathTemplate()).replaceAll(variable -> {
            var parameter = operation.parameter("path", variable.group(1));
            return parameter == null
                    ? "0"
                    : parameter.definition().path("example").asText();
        });
        return operation.document().basePath() + path;
    }

    static ObjectNode headers(SpecOperation operation, int status) {
        SpecDocument document = operation.document();
        ExampleValues values = new ExampleValues(document);
        ObjectNode headers =
                JsonNodeFactory.instance.objectNode().put("Content-Type", "application/json; charset=UTF-8");
        String response = String.valueOf(operation.response(status));
        document.at(response + "/headers").fieldNames().forEachRemaining(name -> {
            String at = document.resolve(response + "/headers/" + SpecDocument.escape(name));
            JsonNode header = document.at(at);
            String json = at + "/content/application~1json/schema";
            if (header.has("content")) {
                headers.put(name, values.of(json, 0, Absence.NONE).toString());
            } else {
                headers.put(
                        name,
                        name.endsWith("-Api-Version")
                                ? document.version()
                                : header.path("example").asText("example"));
            }
        });
        return headers;
    }
}

package io.github.iguser.contract.example;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.example.Absence;
import io.github.iguser.testing.internal.example.ExampleValues;
import io.github.iguser.testing.internal.recording.Origin;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Examples of an operation that takes a video: all of it, the rest of it, its URL, and refusals. */
final class UploadExamples {
    private static final String VIDEO = "made-up bytes of a video";
    private static final int BROKEN_OFF_AT = 14;

    private final SpecOperation operation;

    private UploadExamples(SpecOperation operation) {
        this.operation = operation;
    }

    static List<Recording> of(SpecOperation operation) {
        UploadExamples examples = new UploadExamples(operation);
        return List.of(
                examples.uploaded("whole-video", examples.part(0), VIDEO, Absence.NONE),
                examples.uploaded(
                        "rest-of-a-video", examples.part(BROKEN_OFF_AT), VIDEO.substring(BROKEN_OFF_AT), Absence.NONE),
                examples.uploaded("hosted-video", examples.hosted(), "", Absence.NONE),
                examples.uploaded("absent-members", examples.part(0), VIDEO, Absence.SCALARS),
                examples.refused("refused", examples.part(0), VIDEO),
                examples.refused("hosted-video-refused", examples.hosted(), ""));
    }

    private Map<String, String> part(int offset) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("offset", String.valueOf(offset));
        headers.put("file_size", String.valueOf(VIDEO.length()));
        return headers;
    }

    private Map<String, String> hosted() {
        SpecParameter url = operation.parameter("header", "file_url");
        return url == null
                ? Map.of()
                : Map.of("file_url", url.definition().path("example").asText());
    }

    private Recording uploaded(String name, Map<String, String> headers, String bytes, Absence absence) {
        return exchange(name, headers, bytes, 200, absence);
    }

    private Recording refused(String name, Map<String, String> headers, String bytes) {
        return exchange(name, headers, bytes, 400, Absence.NONE);
    }

    private Recording exchange(
            String caseName, Map<String, String> headers, String bytes, int status, Absence absence) {
        String name = operation.host() + "/" + operation.operationId() + "/" + caseName;
        ObjectNode mapping = JsonNodeFactory.instance.objectNode();
        mapping.putObject("metadata")
                .put("operationId", operation.operationId())
                .put("origin", Origin.SYNTHESISED.word())
                .put("source", "examples of the spec")
                .put("date", "2026-01-01")
                .put("versionAsked", "none");
        ObjectNode request = mapping.putObject("request");
        request.put("method", operation.method()).put("urlPath", ExampleRecordings.path(operation));
        ExampleRecordings.addParameters(request, "headers", headers);
        if (!bytes.isEmpty()) {
            String encoded = Base64.getEncoder().encodeToString(bytes.getBytes(StandardCharsets.UTF_8));
            request.putArray("bodyPatterns").addObject().put("binaryEqualTo", encoded);
        }
        ObjectNode response = mapping.putObject("response");
        response.put("status", status);
        response.set("headers", ExampleRecordings.headers(operation, status));
        response.put("bodyFileName", name + "/body.json");
        String schema = Objects.requireNonNull(
                operation.responseSchema(status), () -> operation + " has no response with status " + status);
        String body =
                new ExampleValues(operation.document()).of(schema, 0, absence).toString();
        return Recording.of(name, mapping, body.getBytes(StandardCharsets.UTF_8));
    }
}

package io.github.iguser.testing.internal.recording;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.format.ApiPath;
import io.github.iguser.testing.internal.format.StrictJson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** One recorded request with its response: a WireMock stub mapping and the bytes of its body. */
public final class Recording {

    private final String name;
    private final ObjectNode mapping;
    private final byte[] body;
    private final MappingReader.Parts parts;

    private Recording(String name, ObjectNode mapping, byte[] body) {
        this.name = name;
        this.mapping = mapping.deepCopy();
        this.body = body.clone();
        this.parts = MappingReader.read(name, this.mapping);
        noToken("mapping.json", mapping.toString());
        noToken(parts.bodyFileName(), bodyText());
    }

    /** Reads the files of one case: its mapping, and the one body that the mapping names. */
    static Recording read(String name, SortedMap<String, byte[]> files) {
        byte[] mapping = files.get("mapping.json");
        if (mapping == null) {
            throw fault(name, "mapping.json is missing");
        }
        ObjectNode tree = parse(name, RecordingFiles.text("recording " + name + ": mapping.json", mapping));
        String bodyFileName = MappingReader.read(name, tree).bodyFileName();
        byte[] body = bodyFileName.startsWith(name + "/") ? files.get(bodyFileName.substring(name.length() + 1)) : null;
        if (body == null || bodyFileName.endsWith("/mapping.json")) {
            throw fault(
                    name,
                    "mapping.json#/response/bodyFileName is \"" + bodyFileName
                            + "\", which is not a file of this folder; " + "expected " + name
                            + "/body.json or another body.*");
        }
        if (files.size() != 2) {
            throw fault(
                    name, "only mapping.json and the body that it names belong here, but there are " + files.keySet());
        }
        Recording recording = new Recording(name, tree, body);
        if (recording.origin() == Origin.SYNTHESISED) {
            throw fault(
                    name,
                    "metadata.origin is \"synthesised\", which only the examples made at build time are;"
                            + " known are live, documented, constructed");
        }
        return recording;
    }

    /** Returns an exchange that was made and not read, validated by the same rules. */
    public static Recording of(String name, ObjectNode mapping, byte[] body) {
        return new Recording(name, mapping, body);
    }

    private static ObjectNode parse(String name, String text) {
        try {
            if (StrictJson.parse(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (IllegalArgumentException e) {
            throw new RecordingException("recording " + name + ": mapping.json: " + e.getMessage(), e);
        }
        throw fault(name, "mapping.json is not a JSON object");
    }

    private void noToken(String file, String text) {
        for (TokenScan.Hit hit : TokenScan.scan(text)) {
            throw fault(name, file + " holds " + hit + "; cut it out of the text, also from paging.next and previous");
        }
    }

    private static RecordingException fault(String name, String message) {
        return new RecordingException("recording " + name + ": " + message);
    }

    /** Returns this recording with another mapping and body, validated by the same rules as one that is loaded. */
    public Recording with(ObjectNode changedMapping, byte[] changedBody) {
        return new Recording(name, changedMapping, changedBody);
    }

    /** Returns the folder of the recording: {@code graph.facebook.com/getIgUser/documented-page-request}. */
    public String name() {
        return name;
    }

    public String host() {
        return name.substring(0, name.indexOf('/'));
    }

    public String operationId() {
        return parts.operationId();
    }

    /** Returns the HTTP method in capitals. */
    public String method() {
        return parts.method();
    }

    /** Returns the path with the version in which it was read: {@code /v1.0/17841405822304914}. */
    public String path() {
        return parts.path();
    }

    /** Returns the path that is compared, since a recording keeps its version: {@code /17841405822304914}. */
    public String pathWithoutVersion() {
        return ApiPath.rest(path());
    }

    /** Returns how many access tokens the request carries: one, or none where the API takes none. */
    public int tokens() {
        return parts.withToken() ? 1 : 0;
    }

    /** Returns the query parameters, decoded; the token is never among them. */
    public Map<String, String> query() {
        return parts.query();
    }

    /** Returns the parameters of a form body, decoded; empty when there is none. */
    public Map<String, String> form() {
        return parts.form();
    }

    /** Returns the headers that belong to the operation; the token is never among them. */
    public Map<String, String> requestHeaders() {
        return parts.requestHeaders();
    }

    /** Returns the bytes that the request sends, or null when it sends none or a form. */
    public byte @Nullable [] requestBody() {
        byte[] bytes = parts.requestBody();
        return bytes == null ? null : bytes.clone();
    }

    public int status() {
        return parts.status();
    }

    /** Returns the headers of the response. */
    public Map<String, String> headers() {
        return parts.headers();
    }

    /** Returns the bytes of the response, as they were sent. */
    public byte[] body() {
        return body.clone();
    }

    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public Origin origin() {
        return parts.origin();
    }

    /** Returns the page, run or fact that the recording rests on. */
    public String source() {
        return parts.source();
    }

    public String date() {
        return parts.date();
    }

    /** Returns the version in which the recording was read; {@code none} where the path has no version. */
    public String versionAsked() {
        return parts.versionAsked();
    }

    public @Nullable String versionAnswered() {
        return parts.versionAnswered();
    }

    /** Returns the scenario that this recording is a step of, or null when it is alone. */
    public @Nullable String scenario() {
        return parts.scenario();
    }

    /** Returns the name of the last folder. */
    public String caseName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Returns a copy of the stub mapping. */
    public ObjectNode mapping() {
        return mapping.deepCopy();
    }

    @Override
    public String toString() {
        return name;
    }
}

package io.github.iguser.testing.internal.recording;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.format.ApiPath;
import io.github.iguser.testing.internal.format.StrictJson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A recorded request with its response: a WireMock stub mapping and the bytes of the body. */
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
        checkNoToken("mapping.json", mapping.toString());
        checkNoToken(parts.bodyFileName(), bodyText());
    }

    /** Reads the files of one case: its mapping and the body that the mapping names. */
    static Recording read(String name, SortedMap<String, byte[]> files) {
        byte[] mapping = files.get("mapping.json");
        if (mapping == null) {
            throw error(name, "mapping.json is missing");
        }
        ObjectNode tree = parse(name, RecordingFiles.text("recording " + name + ": mapping.json", mapping));
        String bodyFileName = MappingReader.read(name, tree).bodyFileName();
        byte[] body = bodyFileName.startsWith(name + "/") ? files.get(bodyFileName.substring(name.length() + 1)) : null;
        if (body == null || bodyFileName.endsWith("/mapping.json")) {
            throw error(
                    name,
                    "mapping.json#/response/bodyFileName is \"" + bodyFileName
                            + "\", which is not a file of this folder; " + "expected " + name
                            + "/body.json or another body.*");
        }
        if (files.size() != 2) {
            throw error(
                    name, "only mapping.json and the body that it names belong here, but there are " + files.keySet());
        }
        Recording recording = new Recording(name, tree, body);
        if (recording.origin() == Origin.SYNTHESISED) {
            throw error(
                    name,
                    "metadata.origin is \"synthesised\", which only the examples made at build time are;"
                            + " the known ones are live, documented, constructed");
        }
        return recording;
    }

    /** Returns a recording made by a program, validated like one that is read from files. */
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
        throw error(name, "mapping.json is not a JSON object");
    }

    private void checkNoToken(String file, String text) {
        for (TokenScan.Hit hit : TokenScan.scan(text)) {
            throw error(name, file + " has " + hit + "; remove it from the text, paging.next and previous");
        }
    }

    private static RecordingException error(String name, String message) {
        return new RecordingException("recording " + name + ": " + message);
    }

    /** Returns a copy with another mapping and body, validated like one that is read from files. */
    public Recording with(ObjectNode changedMapping, byte[] changedBody) {
        return new Recording(name, changedMapping, changedBody);
    }

    /**
     * Returns the name, which is also its folder, such as {@code graph.facebook.com/getIgUser/documented-page-request}.
     */
    public String name() {
        return name;
    }

    public String host() {
        return name.substring(0, name.indexOf('/'));
    }

    public String operationId() {
        return parts.operationId();
    }

    /** Returns the HTTP method in upper case. */
    public String method() {
        return parts.method();
    }

    /** Returns the path with the recorded version, such as {@code /v1.0/17841405822304914}. */
    public String path() {
        return parts.path();
    }

    /**
     * Returns the path without the version, such as {@code /17841405822304914}. It is used for comparisons, since a
     * recording keeps its version.
     */
    public String pathWithoutVersion() {
        return ApiPath.rest(path());
    }

    /** Returns the number of access tokens in the request: one, or zero if the operation takes none. */
    public int tokens() {
        return parts.withToken() ? 1 : 0;
    }

    /** Returns the decoded query parameters, without the token. */
    public Map<String, String> query() {
        return parts.query();
    }

    /** Returns the decoded parameters of the form body; empty if there is none. */
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

    /** Returns the bytes of the response body, as they were received. */
    public byte[] body() {
        return body.clone();
    }

    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public Origin origin() {
        return parts.origin();
    }

    /** Returns the source of the recording: a page of the documentation, a run of the recorder, or a fact sheet. */
    public String source() {
        return parts.source();
    }

    public String date() {
        return parts.date();
    }

    /** Returns the requested version; {@code none} if the path has no version. */
    public String versionAsked() {
        return parts.versionAsked();
    }

    public @Nullable String versionAnswered() {
        return parts.versionAnswered();
    }

    /** Returns the scenario that this recording is a step of, or null if there is none. */
    public @Nullable String scenario() {
        return parts.scenario();
    }

    /** Returns the name of the case, which is the last folder of the name. */
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

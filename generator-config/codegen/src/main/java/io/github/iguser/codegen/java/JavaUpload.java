package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.DocumentPosition;
import io.github.iguser.codegen.spec.SchemaReference;
import io.github.iguser.codegen.spec.ServingHosts;
import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.codegen.spec.YamlNodes;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The operation that uploads videos for a host, which the host of its {@code x-upload-host} serves.
 *
 * <p>It is no method of a Retrofit interface: the API gives its whole URL, whose host is checked before the token is
 * added, and the request goes through a client with other timeouts and other errors.
 *
 * @param url the URL of the host that takes the uploads
 * @param operation the operation
 * @param path its path
 */
public record JavaUpload(String url, Map<String, Object> operation, String path) {
    /**
     * Returns the upload for a host.
     *
     * @param document the document of all hosts
     * @return null if no host takes uploads for it, or the document does not have the operation
     */
    public static @Nullable JavaUpload of(Map<String, Object> document, @Nullable String host) {
        String url = YamlNodes.list(document.get("servers")).stream()
                .filter(server -> host == null || host.equals(YamlNodes.textAt(server, "x-host")))
                .findFirst()
                .map(server -> YamlNodes.textAt(server, "x-upload-host"))
                .orElse(null);
        return url == null ? null : of(document, url, URI.create(url).getHost());
    }

    private static @Nullable JavaUpload of(Map<String, Object> document, String url, String uploadHost) {
        List<JavaUpload> found = new ArrayList<>();
        YamlNodes.mapAt(document, "paths").forEach((path, item) -> {
            if (ServingHosts.ofServers(YamlNodes.map(item)).contains(uploadHost)) {
                YamlNodes.map(item).forEach((method, operation) -> {
                    if (DocumentPosition.PATH_ITEM.child(method) == DocumentPosition.OPERATION) {
                        found.add(new JavaUpload(url, YamlNodes.map(operation), path));
                    }
                });
            }
        });
        if (found.size() > 1) {
            throw new SpecException("the host " + uploadHost + " of x-upload-host has " + found.size()
                    + " operations; give it one, which uploads a video");
        }
        return found.isEmpty() ? null : found.get(0);
    }

    /** Returns the name of the method of the client. */
    String method() {
        return Names.member(String.valueOf(YamlNodes.textAt(operation, "operationId")));
    }

    /** Returns the name of the model of the response. */
    String response() {
        Object schema = YamlNodes.at(operation, "responses", "200", "content", "application/json", "schema");
        return String.valueOf(SchemaReference.nameIn(schema));
    }

    /** Returns the method of the client that makes one request. */
    JavaMethod toMethod() {
        String doc = Javadoc.at(4)
                .text(YamlNodes.textAt(operation, "description"))
                .text("It is one request. `publishing().upload(...)` uploads a whole video, and resumes it by itself.")
                .tag("@param upload", "the video, and the URL that came with the container")
                .tag("@throws IllegalArgumentException", "if the URL is not one of `" + url + "` or of the base URL")
                .toString();
        return JavaMethod.of(
                doc,
                List.of(),
                "    public GraphCall<" + response() + "> " + method(),
                List.of("VideoUpload upload"),
                List.of("return upload(\"" + url + "\", upload, " + response() + ".class);"));
    }
}

package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.DocumentPosition;
import io.github.iguser.codegen.spec.KnownVersion;
import io.github.iguser.codegen.spec.OperationVerb;
import io.github.iguser.codegen.spec.ServingHosts;
import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Access to the OpenAPI document that the generator reads. */
public final class Description {
    private final Map<String, Object> document;
    private final ConfiguredNames names;
    private final @Nullable JavaUpload upload;
    private final Map<String, List<String>> servingHosts;

    /** @param upload the upload of videos for the host of the document, or null if it has none */
    public Description(Map<String, Object> document, ConfiguredNames names, @Nullable JavaUpload upload) {
        this.document = document;
        this.upload = upload;
        this.names = names;
        ClosedValues.name(schemas());
        this.servingHosts = ServingHosts.in(document);
    }

    /** An operation with its path and HTTP method. */
    record Operation(String path, String method, Map<String, Object> node) {
        String id() {
            return YamlNodes.textAt(node, "operationId");
        }
    }

    /** Returns the Java names that are configured, and not derived from the document. */
    ConfiguredNames names() {
        return names;
    }

    @Nullable
    JavaUpload upload() {
        return upload;
    }

    String version() {
        return YamlNodes.textAt(document, "info", "version");
    }

    /** Returns the versions of the API that the spec lists, the oldest one first. */
    List<KnownVersion> versions() {
        return KnownVersion.in(document);
    }

    /** Returns the server of a host, or the first one if the host is null. */
    Map<String, Object> server(String host) {
        return YamlNodes.list(document.get("servers")).stream()
                .filter(server -> host == null || host.equals(YamlNodes.textAt(server, "x-host")))
                .findFirst()
                .map(YamlNodes::map)
                .orElseThrow(() -> new SpecException(
                        "no server has the x-host " + host + "; correct the setting host, or the servers"));
    }

    /** Returns the hosts of the document, in the order of the servers. */
    public List<String> hosts() {
        return YamlNodes.list(document.get("servers")).stream()
                .map(server -> YamlNodes.textAt(server, "x-host"))
                .toList();
    }

    public Map<String, Object> schemas() {
        return YamlNodes.mapAt(document, "components", "schemas");
    }

    Map<String, Object> schema(String name) {
        Map<String, Object> schema = YamlNodes.map(schemas().get(name));
        if (schema.isEmpty()) {
            throw new SpecException("#/components/schemas/" + name + " does not exist; correct the reference");
        }
        return schema;
    }

    /** Returns the only host whose operations refer to a schema, or null if there are several. */
    String onlyHost(String schema) {
        List<String> serving = servingHosts.getOrDefault(schema, List.of());
        return serving.size() == 1 && hosts().size() > 1 ? serving.get(0) : null;
    }

    List<Object> errorCodes() {
        return YamlNodes.list(document.get("x-error-codes"));
    }

    /** Returns the operations by path, in the order of the document. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        YamlNodes.mapAt(document, "paths")
                .forEach((path, item) -> YamlNodes.map(item).forEach((method, node) -> {
                    if (DocumentPosition.PATH_ITEM.child(method) == DocumentPosition.OPERATION) {
                        operations.add(new Operation(path, method, withPathParameters(item, YamlNodes.map(node))));
                    }
                }));
        return operations;
    }

    /** Returns the Java name of an operation, such as {@code StoriesApi.list}; any other text as it is. */
    String javaCall(String operationId) {
        return operations().stream()
                .filter(operation -> operationId.equals(operation.id()))
                .findFirst()
                .map(operation -> YamlNodes.texts(operation.node().get("tags")).get(0) + "Api."
                        + OperationVerb.of(operation.id(), operation.path()))
                .orElse(operationId);
    }

    private Map<String, Object> withPathParameters(Object item, Map<String, Object> operation) {
        List<Object> parameters = new ArrayList<>();
        List.of(YamlNodes.list(YamlNodes.at(item, "parameters")), YamlNodes.list(operation.get("parameters")))
                .forEach(list -> list.forEach(parameter -> parameters.add(parameter(parameter))));
        Map<String, Object> copy = YamlNodes.copy(operation);
        copy.put("parameters", parameters);
        Object servers = YamlNodes.at(item, "servers");
        if (servers != null) {
            copy.put("servers", servers);
        }
        return copy;
    }

    private Object parameter(Object parameter) {
        String ref = YamlNodes.textAt(parameter, "$ref");
        return ref == null ? parameter : YamlNodes.at(document, ref.substring(2).split("/"));
    }

    /** Returns the description of a tag. */
    String tag(String name) {
        return YamlNodes.list(document.get("tags")).stream()
                .filter(tag -> name.equals(YamlNodes.textAt(tag, "name")))
                .findFirst()
                .map(tag -> YamlNodes.textAt(tag, "description"))
                .orElse(name + ".");
    }

    /** Returns the first line of a file that is generated from these parts of the spec. */
    static String header(List<String> sources) {
        return "// Generated from " + String.join(" and ", sources)
                + " by iguser-codegen; change the spec, then run: mvn -Pregenerate compile";
    }
}

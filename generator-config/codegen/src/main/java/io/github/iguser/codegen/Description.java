package io.github.iguser.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the generator asks of the OpenAPI document that it was given, as a tree. */
final class Description {
    private final Map<String, Object> document;

    Description(Map<String, Object> document) {
        this.document = document;
        ClosedValues.name(schemas());
    }

    /** An operation with its place. */
    record Operation(String path, String method, Map<String, Object> node) {
        String id() {
            return Tree.textAt(node, "operationId");
        }
    }

    String version() {
        return Tree.textAt(document, "info", "version");
    }

    /** The server of a host, or the first one if the host is null. */
    Map<String, Object> server(String host) {
        return Tree.list(document.get("servers")).stream()
                .filter(server -> host == null || host.equals(Tree.textAt(server, "x-host")))
                .findFirst()
                .map(Tree::map)
                .orElseThrow(() -> new SpecException(
                        "no server has the x-host " + host + "; correct the setting host, or the servers"));
    }

    /** The hosts of the document, in the order of the servers. */
    List<String> hosts() {
        return Tree.list(document.get("servers")).stream()
                .map(server -> Tree.textAt(server, "x-host"))
                .toList();
    }

    Map<String, Object> schemas() {
        return Tree.mapAt(document, "components", "schemas");
    }

    Map<String, Object> schema(String name) {
        Map<String, Object> schema = Tree.map(schemas().get(name));
        if (schema.isEmpty()) {
            throw new SpecException("#/components/schemas/" + name + " does not exist; correct the reference");
        }
        return schema;
    }

    /** The name of the schema that a schema refers to, by $ref or by allOf with one $ref; null if it is its own. */
    static String reference(Object schema) {
        List<Object> allOf = Tree.list(Tree.at(schema, "allOf"));
        String ref = Tree.textAt(allOf.size() == 1 ? allOf.get(0) : schema, "$ref");
        return ref == null ? null : ref.substring(ref.lastIndexOf('/') + 1);
    }

    List<Object> errorCodes() {
        return Tree.list(document.get("x-error-codes"));
    }

    /** The operations, by path, in the order of the document. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        Tree.mapAt(document, "paths")
                .forEach((path, item) -> Tree.map(item).forEach((method, node) -> {
                    if (Part.PATH_ITEM.child(method) == Part.OPERATION) {
                        operations.add(new Operation(path, method, withPathParameters(item, Tree.map(node))));
                    }
                }));
        return operations;
    }

    private Map<String, Object> withPathParameters(Object item, Map<String, Object> operation) {
        List<Object> parameters = new ArrayList<>();
        List.of(Tree.list(Tree.at(item, "parameters")), Tree.list(operation.get("parameters")))
                .forEach(list -> list.forEach(parameter -> parameters.add(parameter(parameter))));
        Map<String, Object> copy = Tree.copy(operation);
        copy.put("parameters", parameters);
        return copy;
    }

    private Object parameter(Object parameter) {
        String ref = Tree.textAt(parameter, "$ref");
        return ref == null ? parameter : Tree.at(document, ref.substring(2).split("/"));
    }

    /** The description of a tag. */
    String tag(String name) {
        return Tree.list(document.get("tags")).stream()
                .filter(tag -> name.equals(Tree.textAt(tag, "name")))
                .findFirst()
                .map(tag -> Tree.textAt(tag, "description"))
                .orElse(name + ".");
    }

    /** Line 1 of a file that is generated from these parts of the description. */
    static String header(List<String> sources) {
        return "// Generated from " + String.join(" and ", sources)
                + " by iguser-codegen; change the spec, then run: mvn -Pregenerate compile";
    }

    /** The file that a schema or operation comes from, as far as the document says it. */
    static String source(Map<String, Object> node, String otherwise) {
        String source = Tree.textAt(node, Assembler.SOURCE);
        return source == null ? otherwise : source;
    }
}

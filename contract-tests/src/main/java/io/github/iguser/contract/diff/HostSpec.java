package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The spec of one host, whatever the number of documents that it is bundled in. */
final class HostSpec {
    private static final Set<String> MAIN = Set.of("ig-user", "merged");

    private final String host;
    private final List<SpecDocument> documents;

    private HostSpec(String host, List<SpecDocument> documents) {
        this.host = host;
        this.documents = documents;
    }

    /** Returns the specs of all hosts of a set, by host. */
    static Map<String, HostSpec> of(SpecSet set) {
        Map<String, HostSpec> specs = new TreeMap<>();
        for (String host : set.hosts()) {
            specs.put(
                    host,
                    new HostSpec(
                            host,
                            set.documents().stream()
                                    .filter(document -> document.host().equals(host))
                                    .toList()));
        }
        return specs;
    }

    String host() {
        return host;
    }

    /** Returns the root object of the first document. */
    JsonNode root() {
        return documents.get(0).tree();
    }

    /** Returns a member of the root object of the first document, which all documents of a host share. */
    JsonNode root(String member) {
        return root().path(member);
    }

    /** Returns the server of the document that names an upload host, or else of the first document. */
    JsonNode server() {
        return documents.stream()
                .map(document -> document.tree().at("/servers/0"))
                .filter(server -> server.has("x-upload-host"))
                .findFirst()
                .orElseGet(() -> root("servers").path(0));
    }

    /**
     * Returns whether the client of the host is generated from a document of this set: the one of the accounts, or a
     * merged one.
     */
    boolean hasMainDocument() {
        return documents.stream().anyMatch(document -> MAIN.contains(document.root()));
    }

    /** Returns the server of an operation: that of its path, or else of its document. */
    JsonNode server(SpecOperation operation) {
        String path = operation.pointer().substring(0, operation.pointer().lastIndexOf('/'));
        JsonNode own = operation.document().at(path + "/servers/0");
        return own.isMissingNode() ? operation.document().at("/servers/0") : own;
    }

    /** Returns the ways in which an operation takes the token: its own, or else those of its document. */
    JsonNode security(SpecOperation operation) {
        JsonNode own = operation.definition().path("security");
        return own.isMissingNode() ? operation.document().at("/security") : own;
    }

    /** Returns the URL of a server without the version. */
    String urlWithoutVersion(JsonNode server) {
        String version = root("info").path("version").asText();
        return server.path("url").asText().replace(version, "");
    }

    /** Returns the components of a section of the first document by their names. */
    Map<String, JsonNode> components(String section) {
        Map<String, JsonNode> components = new TreeMap<>();
        root("components")
                .path(section)
                .properties()
                .forEach(entry -> components.put(entry.getKey(), entry.getValue()));
        return components;
    }

    /** Returns the info of the document that lists the known versions, or else of the first document. */
    JsonNode info() {
        return documents.stream()
                .map(document -> document.tree().path("info"))
                .filter(info -> info.has("x-versions"))
                .findFirst()
                .orElseGet(() -> root("info"));
    }

    /** Returns the operations by their id. */
    Map<String, SpecOperation> operations() {
        Map<String, SpecOperation> operations = new TreeMap<>();
        documents.forEach(document ->
                document.operations().forEach(operation -> operations.put(operation.operationId(), operation)));
        return operations;
    }

    Set<String> schemaNames() {
        Set<String> names = new TreeSet<>();
        documents.forEach(document ->
                document.at("/components/schemas").properties().forEach(schema -> names.add(schema.getKey())));
        return names;
    }

    /** Returns the schema of that name, a missing node when no document has it. */
    JsonNode schema(String name) {
        SpecDocument document = document(name);
        return document == null ? MissingNode.getInstance() : document.at(SpecDocument.schemaPointer(name));
    }

    JsonNode property(String schema, String property) {
        return schema(schema).path("properties").path(property);
    }

    /** Returns the names of the selectable fields of a node or view; none when the spec has no such view. */
    Set<String> selectable(String node, @Nullable String view) {
        SpecDocument document = document(node, view);
        return document == null
                ? Set.of()
                : SpecNodeView.of(document, node, view).properties().keySet();
    }

    /** Returns the fields of a node or view with their expansions. */
    SpecNodeView.@Nullable SpecProperty selected(String node, @Nullable String view, String field) {
        SpecDocument document = document(node, view);
        return document == null
                ? null
                : SpecNodeView.of(document, node, view).properties().get(field);
    }

    /** Returns the views of a node that a request can reach. */
    Set<String> views(String node) {
        Set<String> views = new TreeSet<>();
        for (SpecDocument document : documents) {
            document.at(SpecDocument.schemaPointer(node) + "/x-views")
                    .fieldNames()
                    .forEachRemaining(views::add);
        }
        return views;
    }

    private @Nullable SpecDocument document(String schema) {
        return document(schema, null);
    }

    /** A bundled document has only the views that it needs, so the first document with the view decides. */
    private @Nullable SpecDocument document(String schema, @Nullable String view) {
        String pointer =
                SpecDocument.schemaPointer(schema) + (view == null ? "" : "/x-views/" + SpecDocument.escape(view));
        List<SpecDocument> having = new ArrayList<>(documents);
        having.removeIf(document -> document.at(pointer).isMissingNode());
        return having.isEmpty() ? null : having.get(0);
    }
}

package io.github.iguser.testing.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A self-contained OpenAPI document: the spec of one root node on one host. */
public final class SpecDocument {

    /** Finds the source of an element of a bundled document. */
    @FunctionalInterface
    public interface Sources {

        /** Returns the file, the line and the pointer in that file, or null if the element has no source. */
        @Nullable
        String where(String pointer);
    }

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final String host;
    private final String root;
    private final ObjectNode tree;
    private final Map<String, JsonNode> nodes = new ConcurrentHashMap<>();
    private final Map<Object, Object> derived = new ConcurrentHashMap<>();
    private final Map<String, Integer> lines;
    private final @Nullable Sources sources;
    private final List<SpecOperation> operations;

    private SpecDocument(
            String host, String root, ObjectNode tree, Map<String, Integer> lines, @Nullable Sources sources) {
        this.sources = sources;
        this.host = host;
        this.root = root;
        this.tree = tree;
        this.lines = lines;
        this.operations = readOperations();
    }

    /** Parses a document from its YAML or JSON text. */
    public static SpecDocument parse(String host, String root, String text) {
        LocatedYaml yaml = LocatedYaml.parse(host + "/" + root + ".yaml", text);
        return new SpecDocument(host, root, object(host, root, yaml.tree()), yaml.lines(), null);
    }

    /**
     * Returns a copy with another tree. Its line numbers are those of the original, which is the file that a reader
     * opens.
     */
    SpecDocument with(JsonNode changed) {
        return new SpecDocument(host, root, object(host, root, changed), lines, sources);
    }

    private static ObjectNode object(String host, String root, JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException(host + "/" + root + ".yaml: an OpenAPI document is an object");
    }

    /** Returns a copy whose {@link #where} names the source files of the document. */
    public SpecDocument withSources(Sources files) {
        return new SpecDocument(host, root, tree, lines, files);
    }

    public String host() {
        return host;
    }

    /** Returns the name of the root document, such as {@code ig-user}. */
    public String root() {
        return root;
    }

    /** Returns the version of the API that the document describes, such as {@code v1.0}. */
    public String version() {
        return at("/info/version").asText();
    }

    /** Returns the path of the server, such as {@code /v1.0}; empty if it has no version. */
    public String basePath() {
        return isVersioned() ? "/" + version() : "";
    }

    /** Returns whether the paths of requests start with the version. */
    public boolean isVersioned() {
        return !at("/servers/0/x-unversioned").asBoolean();
    }

    public JsonNode tree() {
        return tree;
    }

    /** Returns the node at a JSON pointer, or a missing node. Results are cached. */
    public JsonNode at(String pointer) {
        return nodes.computeIfAbsent(pointer, tree::at);
    }

    /**
     * Returns the value that is cached for a key, and computes it if necessary. Concurrent calls may compute it twice.
     */
    public <T> T cached(Object key, Class<T> type, Supplier<T> compute) {
        Object value = derived.get(key);
        if (value == null) {
            value = compute.get();
            derived.put(key, value);
        }
        return type.cast(value);
    }

    public List<SpecOperation> operations() {
        return operations;
    }

    /**
     * Returns the location of a JSON pointer, such as {@code graph.facebook.com/ig-user.yaml:123 (#/paths/...)}, or the
     * file and line of the source if it is known.
     */
    public String where(String pointer) {
        String source = sources == null ? null : sources.where(pointer);
        if (source != null) {
            return source;
        }
        String at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return host + "/" + root + ".yaml:" + lines.getOrDefault(at, 1) + " (#" + pointer + ")";
    }

    /** Returns the schema with the given name, or null if there is none. */
    public @Nullable JsonNode schema(String name) {
        JsonNode schema = at(schemaPointer(name));
        return schema.isMissingNode() ? null : schema;
    }

    /** Returns the known values of an open value; empty if there is no such schema, or it is not an open value. */
    public List<String> knownValues(String name) {
        List<String> values = new ArrayList<>();
        at(schemaPointer(name))
                .path("x-known-values")
                .forEach(known -> values.add(known.path("value").asText()));
        return values;
    }

    public static String schemaPointer(String name) {
        return "/components/schemas/" + escape(name);
    }

    /** Follows {@code $ref}, including a single {@code $ref} in {@code allOf}, to the pointer of a component. */
    public String resolve(String pointer) {
        String at = pointer;
        for (int hops = 0; hops < 20; hops++) {
            String reference = referenceOf(at(at));
            if (reference == null) {
                return at;
            }
            at = reference;
        }
        throw new IllegalStateException(where(pointer) + ": the references form a cycle");
    }

    /** Returns the pointer that a schema refers to, or null if it is not a reference. */
    @Nullable
    String referenceOf(JsonNode node) {
        JsonNode reference = node.path("$ref");
        if (reference.isMissingNode() && node.path("allOf").size() == 1) {
            reference = node.path("allOf").get(0).path("$ref");
        }
        if (reference.isMissingNode()) {
            return null;
        }
        if (!reference.asText().startsWith("#/")) {
            throw new IllegalStateException(host + "/" + root + ".yaml: $ref \"" + reference.asText()
                    + "\" leaves the document; bundle it first");
        }
        return reference.asText().substring(1);
    }

    /**
     * Returns whether this host serves an element of the spec, that is, whether {@code x-hosts} lists it or is missing.
     */
    public boolean serves(JsonNode element) {
        JsonNode hosts = element.path("x-hosts");
        for (JsonNode named : hosts) {
            if (named.asText().equals(host)) {
                return true;
            }
        }
        return hosts.isMissingNode();
    }

    /** Escapes one segment of a JSON pointer. */
    public static String escape(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }

    private List<SpecOperation> readOperations() {
        List<SpecOperation> found = new ArrayList<>();
        tree.path("paths").properties().forEach(path -> {
            String pointer = resolve("/paths/" + escape(path.getKey()));
            at(pointer).properties().forEach(member -> {
                if (METHODS.contains(member.getKey())) {
                    found.add(new SpecOperation(this, path.getKey(), pointer, member.getKey()));
                }
            });
        });
        return List.copyOf(found);
    }

    @Override
    public String toString() {
        return host + "/" + root + ".yaml";
    }
}

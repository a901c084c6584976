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

/** One self-contained OpenAPI document: the spec of one root node on one host. */
public final class SpecDocument {

    /** Finds the source of a place in a bundled document. */
    @FunctionalInterface
    public interface Sources {

        /** Returns file, line and pointer in that file, or null when the place has no source of its own. */
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

    /** Reads a document from its YAML (or JSON) text. */
    public static SpecDocument parse(String host, String root, String text) {
        LocatedYaml yaml = LocatedYaml.parse(host + "/" + root + ".yaml", text);
        return new SpecDocument(host, root, object(host, root, yaml.tree()), yaml.lines(), null);
    }

    /** Returns this document with another tree; lines are those of the original, which is where the reader looks. */
    SpecDocument with(JsonNode changed) {
        return new SpecDocument(host, root, object(host, root, changed), lines, sources);
    }

    private static ObjectNode object(String host, String root, JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException(host + "/" + root + ".yaml: an OpenAPI document is an object");
    }

    /** Returns this document with the files it was made of, which {@link #where} then names. */
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

    /** Returns the version of the API that the document describes, as written in paths: {@code v1.0}. */
    public String version() {
        return at("/info/version").asText();
    }

    /** Returns the path of the server, to which paths are added: {@code /v1.0}, or nothing where it has no version. */
    public String basePath() {
        return isVersioned() ? "/" + version() : "";
    }

    /** Returns whether paths have the version before them. */
    public boolean isVersioned() {
        return !at("/servers/0/x-unversioned").asBoolean();
    }

    public JsonNode tree() {
        return tree;
    }

    /** Returns the node at a JSON pointer, a missing one where there is none. Pointers are parsed once. */
    public JsonNode at(String pointer) {
        return nodes.computeIfAbsent(pointer, tree::at);
    }

    /** Keeps what was derived from this document by its key. Threads that ask at the same time may derive it twice. */
    public <T> T once(Object key, Class<T> type, Supplier<T> make) {
        Object made = derived.get(key);
        if (made == null) {
            made = make.get();
            derived.put(key, made);
        }
        return type.cast(made);
    }

    public List<SpecOperation> operations() {
        return operations;
    }

    /**
     * Returns the place of a JSON pointer of this document: {@code graph.facebook.com/ig-user.yaml:123 (#/paths/...)},
     * or the file and line of the source where it is known.
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

    /** Returns the schema of that name, or null when the document has none. */
    public @Nullable JsonNode schema(String name) {
        JsonNode schema = at(schemaPointer(name));
        return schema.isMissingNode() ? null : schema;
    }

    /** Returns the known values of an open value; none when there is no such schema, or it is not an open value. */
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

    /**
     * Follows {@code $ref} (also the one inside {@code allOf} that gives it siblings) to the pointer of a component.
     */
    public String resolve(String pointer) {
        String at = pointer;
        for (int hops = 0; hops < 20; hops++) {
            String reference = referenceOf(at(at));
            if (reference == null) {
                return at;
            }
            at = reference;
        }
        throw new IllegalStateException(where(pointer) + ": references go in a circle");
    }

    /** Returns the pointer that this schema refers to, or null when it is not a reference. */
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

    /** Returns whether this host is among the {@code x-hosts} of a thing; without them both hosts have it. */
    public boolean serves(JsonNode thing) {
        JsonNode hosts = thing.path("x-hosts");
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

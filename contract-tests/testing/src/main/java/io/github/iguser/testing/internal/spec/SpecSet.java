package io.github.iguser.testing.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The OpenAPI documents of all hosts. */
public final class SpecSet {

    private static final String FOLDER = "/io/github/iguser/openapi/";
    private static final String ACCOUNTS = "ig-user";

    /** The documents, as {@code <host>/<root>}. */
    private static final List<String> DOCUMENTS = List.of(
            "graph.facebook.com/" + ACCOUNTS,
            "graph.facebook.com/ig-container",
            "graph.facebook.com/login",
            "graph.instagram.com/" + ACCOUNTS,
            "graph.instagram.com/ig-container",
            "graph.instagram.com/login",
            "rupload.facebook.com/upload");

    private final List<SpecDocument> documents;

    private SpecSet(Collection<SpecDocument> documents) {
        this.documents = List.copyOf(documents);
    }

    /** Holds the documents of the client library, which are read once. Their trees must not be changed. */
    private static final class EmbeddedSpec {
        static final SpecSet SET = load();
        static final Map<String, SpecSet> BY_VERSION = new ConcurrentHashMap<>();
    }

    /**
     * Reads the documents in parallel. A lambda in the class initializer would deadlock, so this is a method of the
     * outer class.
     */
    private static SpecSet load() {
        return new SpecSet(DOCUMENTS.stream()
                .map(document -> document.split("/", -1))
                .parallel()
                .map(name -> SpecDocument.parse(name[0], name[1], resource(name[0], name[1])))
                .toList());
    }

    /** Returns the documents in the client library. */
    public static SpecSet embedded() {
        return EmbeddedSpec.SET;
    }

    /**
     * Returns the documents of a version of the API that the client library carries. Only where something is bound to
     * versions do they differ from those of the default version.
     */
    public static SpecSet embedded(String version) {
        return EmbeddedSpec.BY_VERSION.computeIfAbsent(
                version, key -> embedded().ofVersion(key, SpecSet::find));
    }

    /** @param resources the texts of the documents of other versions by their names, or null where there is none */
    SpecSet ofVersion(String version, Function<String, @Nullable String> resources) {
        List<SpecDocument> result = new ArrayList<>();
        for (SpecDocument document : documents) {
            String text = resources.apply(document.host() + "/" + document.root() + "-" + version + ".yaml");
            result.add(text == null ? document : SpecDocument.parse(document.host(), document.root(), text));
        }
        return new SpecSet(result);
    }

    /** Returns a set of the given documents. */
    public static SpecSet of(Collection<SpecDocument> documents) {
        return new SpecSet(documents);
    }

    private static String resource(String host, String root) {
        String name = host + "/" + root + ".yaml";
        String text = find(name);
        if (text == null) {
            throw new IllegalStateException("no resource " + FOLDER + name + " on the class path; add iguser-client");
        }
        return text;
    }

    private static @Nullable String find(String name) {
        try (InputStream in = SpecSet.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a copy in which the tree of one document is replaced. */
    public SpecSet with(String host, String root, JsonNode changed) {
        SpecDocument replaced = document(host, root);
        List<SpecDocument> result = new ArrayList<>();
        for (SpecDocument document : documents) {
            result.add(document.equals(replaced) ? document.with(changed) : document);
        }
        return new SpecSet(result);
    }

    public List<SpecDocument> documents() {
        return documents;
    }

    public SpecDocument document(String host, String root) {
        for (SpecDocument document : documents) {
            if (document.host().equals(host) && document.root().equals(root)) {
                return document;
            }
        }
        throw new IllegalArgumentException("no document " + host + "/" + root + ".yaml; there are " + documents);
    }

    /** Returns the hosts, in the order of their documents. */
    public List<String> hosts() {
        return documents.stream().map(SpecDocument::host).distinct().toList();
    }

    /** Returns the hosts that serve accounts. Others take uploads for them. */
    public List<String> accountHosts() {
        return documents.stream()
                .filter(document -> document.root().equals(ACCOUNTS))
                .map(SpecDocument::host)
                .distinct()
                .toList();
    }

    public List<SpecOperation> operations() {
        return documents.stream().flatMap(d -> d.operations().stream()).toList();
    }

    public List<SpecOperation> operations(String host) {
        return operations().stream().filter(o -> o.host().equals(host)).toList();
    }

    /**
     * Returns the operations that match a request. If paths have different numbers of fixed segments, only those with
     * the most are returned. There may still be several: in OpenAPI, {@code /{ig-user-id}} and {@code
     * /{ig-container-id}} are the same path, and only the caller knows which one is meant.
     */
    public List<SpecOperation> matching(String host, String method, String pathWithoutVersion) {
        List<SpecOperation> found = new ArrayList<>();
        for (SpecOperation operation : operations(host)) {
            if (operation.method().equals(method) && operation.matches(pathWithoutVersion)) {
                found.add(operation);
            }
        }
        int most = found.stream().mapToInt(SpecOperation::fixedSegments).max().orElse(0);
        found.removeIf(operation -> operation.fixedSegments() < most);
        return List.copyOf(found);
    }

    /** Returns the first operation of {@link #matching}, or null if no operation matches. */
    public @Nullable SpecOperation find(String host, String method, String pathWithoutVersion) {
        List<SpecOperation> found = matching(host, method, pathWithoutVersion);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Returns the operation with the given id on a host, or null if the host does not have it. */
    public @Nullable SpecOperation findById(String host, String operationId) {
        for (SpecOperation operation : operations(host)) {
            if (operation.operationId().equals(operationId)) {
                return operation;
            }
        }
        return null;
    }

    public SpecOperation byId(String host, String operationId) {
        SpecOperation operation = findById(host, operationId);
        if (operation == null) {
            throw new IllegalArgumentException("no operation " + operationId + " on " + host + "; there are "
                    + operations(host).stream()
                            .map(SpecOperation::operationId)
                            .sorted()
                            .toList());
        }
        return operation;
    }
}

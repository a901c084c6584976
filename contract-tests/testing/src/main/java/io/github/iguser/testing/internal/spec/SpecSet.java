package io.github.iguser.testing.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents of all hosts, from which every check reads the API. */
public final class SpecSet {

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

    /** The documents that the client library carries, read once; nobody changes their trees. */
    private static final class Embedded {
        static final SpecSet SET = load();
    }

    /** Reads the documents at the same time; not in the initialiser of a class, where the threads would wait for it. */
    private static SpecSet load() {
        return new SpecSet(DOCUMENTS.stream()
                .map(document -> document.split("/", -1))
                .parallel()
                .map(name -> SpecDocument.parse(name[0], name[1], resource(name[0], name[1])))
                .toList());
    }

    /** Returns the documents that the client library carries. */
    public static SpecSet embedded() {
        return Embedded.SET;
    }

    /** Returns a set of the given documents. */
    public static SpecSet of(Collection<SpecDocument> documents) {
        return new SpecSet(documents);
    }

    private static String resource(String host, String root) {
        String name = "/io/github/iguser/openapi/" + host + "/" + root + ".yaml";
        try (InputStream in = SpecSet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " on the class path: is iguser-client there?");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns this set with the tree of one document replaced. */
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
     * Returns the operations of a request, most concrete path first. There may be several: to OpenAPI
     * {@code /{ig-user-id}} and {@code /{ig-container-id}} are the same path, and only who asked knows which is meant.
     */
    public List<SpecOperation> matching(String host, String method, String pathWithoutVersion) {
        List<SpecOperation> found = new ArrayList<>();
        for (SpecOperation operation : operations(host)) {
            if (operation.method().equals(method) && operation.matches(pathWithoutVersion)) {
                found.add(operation);
            }
        }
        int concrete =
                found.stream().mapToInt(SpecOperation::concreteness).max().orElse(0);
        found.removeIf(operation -> operation.concreteness() < concrete);
        return List.copyOf(found);
    }

    /** Returns the first operation of {@link #matching}, or null when no operation has such a path. */
    public @Nullable SpecOperation find(String host, String method, String pathWithoutVersion) {
        List<SpecOperation> found = matching(host, method, pathWithoutVersion);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Returns the operation of that id on that host, or null when the host has none. */
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

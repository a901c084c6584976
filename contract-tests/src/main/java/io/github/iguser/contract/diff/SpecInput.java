package io.github.iguser.contract.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.codegen.bundle.BundledDocument;
import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.contract.spec.SpecSources;
import io.github.iguser.testing.internal.format.StrictYaml;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison: a bundled document, a folder of sources, or a revision of the project.
 *
 * @param name the argument that names it
 * @param part whether it is a document of one host and root, so less than a whole spec
 */
public record SpecInput(String name, SpecSet spec, boolean part) {
    private static final String ROOT = "ig-user.yaml";
    private static final Path BUNDLED = Path.of("generated/src/main/resources/io/github/iguser/openapi");
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads what an argument names. A file or folder of that name is preferred to a revision.
     *
     * @param project the checkout whose revisions can be named
     * @throws DiffInputException if there is no such thing, or it is no spec
     */
    public static SpecInput read(String argument, Path project) {
        try {
            Path path = path(argument);
            if (path != null && Files.isRegularFile(path)) {
                return ofDocument(argument, path);
            }
            if (path != null && Files.isDirectory(path)) {
                return ofFolder(argument, path);
            }
            try (GitRevision revision = GitRevision.checkedOut(new Git("git", project), argument)) {
                return ofRevision(argument, revision.folder());
            }
        } catch (IOException e) {
            throw new DiffInputException(argument + ": cannot be read: " + e.getMessage(), e);
        } catch (SpecException | IllegalArgumentException | IllegalStateException e) {
            throw new DiffInputException(argument + ": " + e.getMessage(), e);
        } catch (ClassCastException | NullPointerException e) {
            throw new DiffInputException(argument + ": is not a spec: " + e, e);
        }
    }

    /**
     * Returns this side with the documents that the other has, if the other is one document only.
     *
     * @throws DiffInputException if nothing can be compared
     */
    public SpecInput narrowedTo(SpecInput other) {
        if (!other.part) {
            return this;
        }
        SpecDocument wanted = other.spec.documents().get(0);
        List<SpecDocument> same = spec.documents().stream()
                .filter(document ->
                        document.host().equals(wanted.host()) && document.root().equals(wanted.root()))
                .toList();
        if (same.isEmpty()) {
            throw new DiffInputException(name + " has " + spec.documents() + " and " + other.name + " is " + wanted
                    + ", so there is nothing to compare; name two documents of one host, or two of both hosts");
        }
        return new SpecInput(name, SpecSet.of(same), true);
    }

    /** Folders are those of sources, of bundled documents, or checkouts with sources. */
    private static SpecInput ofFolder(String argument, Path folder) throws IOException {
        if (Files.isRegularFile(folder.resolve(ROOT))) {
            return new SpecInput(argument, SpecSources.read(folder), false);
        }
        if (Files.isRegularFile(folder.resolve("spec").resolve(ROOT))) {
            return new SpecInput(argument, SpecSources.read(folder.resolve("spec")), false);
        }
        List<SpecDocument> documents = bundled(folder);
        if (documents.isEmpty()) {
            throw new DiffInputException(argument + ": neither " + ROOT + " nor bundled documents such as"
                    + " graph.facebook.com/" + ROOT + " in it; name the folder of a spec, such as spec of a checkout");
        }
        return new SpecInput(argument, SpecSet.of(documents), false);
    }

    /** Returns the documents of all hosts. Each host has a folder of its name. */
    private static List<SpecDocument> bundled(Path folder) throws IOException {
        List<SpecDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.sorted().toList()) {
                String parent = folder.relativize(file).getName(0).toString();
                if (folder.relativize(file).getNameCount() == 2
                        && file.toString().endsWith(".yaml")) {
                    String root = file.getFileName().toString().replace(".yaml", "");
                    documents.add(SpecDocument.parse(parent, root, Files.readString(file)));
                }
            }
        }
        return documents;
    }

    /** Sources of an old revision may break rules that came later; the documents that were bundled of them then count. */
    private static SpecInput ofRevision(String argument, Path folder) throws IOException {
        try {
            return ofFolder(argument, folder);
        } catch (SpecException e) {
            Path bundled = folder.resolve(BUNDLED);
            if (!Files.isDirectory(bundled)) {
                throw e;
            }
            return ofFolder(argument + " (its bundled documents)", bundled);
        }
    }

    private static SpecInput ofDocument(String argument, Path file) throws IOException {
        JsonNode tree = StrictYaml.parse(argument, Files.readString(file)).tree();
        List<String> hosts = new ArrayList<>();
        tree.path("servers").forEach(server -> hosts.add(server.path("x-host").asText("")));
        if (!tree.path("paths").isObject() || hosts.isEmpty() || hosts.contains("")) {
            throw new DiffInputException(argument + ": is not a bundled document of a spec: it has no paths, or no"
                    + " servers with x-host; bundled documents are in generated/src/main/resources");
        }
        List<SpecDocument> documents = new ArrayList<>();
        for (String host : hosts) {
            documents.add(SpecDocument.parse(host, hosts.size() > 1 ? "merged" : root(tree), served(tree, host)));
        }
        if (hosts.size() > 1) {
            documents.addAll(ofOtherHosts(tree, hosts));
        }
        return new SpecInput(argument, SpecSet.of(documents), hosts.size() == 1);
    }

    /** Returns the documents of hosts that are only among the servers of paths, such as that of uploads. */
    private static List<SpecDocument> ofOtherHosts(JsonNode tree, List<String> hosts) throws JsonProcessingException {
        Map<String, JsonNode> others = new LinkedHashMap<>();
        tree.path("paths")
                .forEach(path -> path.path("servers")
                        .forEach(server -> others.put(server.path("x-host").asText(), path.path("servers"))));
        others.keySet().removeAll(hosts);
        List<SpecDocument> documents = new ArrayList<>();
        for (Map.Entry<String, JsonNode> other : others.entrySet()) {
            ObjectNode copy = tree.deepCopy();
            copy.set("servers", other.getValue());
            List<String> ofOthers = new ArrayList<>();
            copy.path("paths").properties().forEach(path -> {
                if (!path.getValue().path("servers").equals(other.getValue())) {
                    ofOthers.add(path.getKey());
                }
            });
            ((ObjectNode) copy.path("paths")).remove(ofOthers);
            copy.set("security", copy.path("paths").findValue("security"));
            // They are of the other hosts.
            copy.remove(List.of("x-error-codes", "x-known-permissions"));
            ((ObjectNode) copy.path("info")).remove("x-versions");
            documents.add(SpecDocument.parse(other.getKey(), "merged", served(copy, other.getKey())));
        }
        return documents;
    }

    private static String root(JsonNode tree) {
        JsonNode paths = tree.path("paths");
        if (paths.has("/{ig-container-id}")) {
            return "ig-container";
        }
        if (paths.properties().stream().anyMatch(path -> path.getKey().startsWith("/ig-api-upload/"))) {
            return "upload";
        }
        return paths.has("/refresh_access_token") || paths.has("/debug_token") ? "login" : "ig-user";
    }

    /** Reads what a host serves, as the generator does. */
    private static String served(JsonNode tree, String host) throws JsonProcessingException {
        Map<String, Object> map = JSON.convertValue(tree, new TypeReference<>() {});
        return JSON.writeValueAsString(BundledDocument.read(map, host));
    }

    private static @Nullable Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}

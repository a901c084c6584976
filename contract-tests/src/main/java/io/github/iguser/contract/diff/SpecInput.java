package io.github.iguser.contract.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.codegen.bundle.BundledDocument;
import io.github.iguser.codegen.bundle.Bundler;
import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.contract.git.Git;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison: a bundled document, a folder of sources, or a revision of the project.
 *
 * @param name the argument that names it
 * @param spec what all its versions have, as the clients do: those of a version of the API refuse the rest
 * @param documents the documents of its default version, for a comparison with one document
 * @param part whether it is a document of one host and root, so less than a whole spec
 */
public record SpecInput(String name, SpecSet spec, SpecSet documents, boolean part) {
    private static final String ROOT = "ig-user.yaml";
    private static final Path BUNDLED = Path.of("generated/src/main/resources/io/github/iguser/openapi");
    private static final Pattern OTHER_VERSION = Pattern.compile(".*-v[0-9]+\\.[0-9]+");
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads what an argument names. A file or folder of that name is preferred to a revision.
     *
     * @param project the checkout whose revisions can be named
     * @throws DiffInputException if there is no such thing, or it is no spec
     */
    public static SpecInput read(String argument, Path project) {
        if (argument.isBlank()) {
            // Also the path of the current folder, which nobody means by an unset variable.
            throw new DiffInputException("\"" + argument + "\": names nothing; name a file, a folder, or a revision");
        }
        try {
            Path path = path(argument);
            if (path != null && Files.isRegularFile(path)) {
                return ofDocument(argument, path);
            }
            if (path != null && Files.isDirectory(path)) {
                return ofFolder(argument, path);
            }
            try (GitRevision revision = GitRevision.checkedOut(Git.in(project), argument)) {
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
        List<SpecDocument> same = documents.documents().stream()
                .filter(document ->
                        document.host().equals(wanted.host()) && document.root().equals(wanted.root()))
                .toList();
        if (same.isEmpty()) {
            throw new DiffInputException(name + " has " + documents.documents() + " and " + other.name + " is " + wanted
                    + ", so there is nothing to compare; name two documents of one host, or two of both hosts");
        }
        return new SpecInput(name, SpecSet.of(same), SpecSet.of(same), true);
    }

    /** Folders are those of sources, of bundled documents, or checkouts with sources. */
    private static SpecInput ofFolder(String argument, Path folder) throws IOException {
        if (Files.isRegularFile(folder.resolve(ROOT))) {
            if (isBundled(folder.resolve(ROOT))) {
                throw new DiffInputException(argument + ": has the bundled documents of one host; name the folder above"
                        + " it, or one of the documents, such as " + folder.resolve(ROOT));
            }
            return ofSources(argument, folder);
        }
        if (Files.isRegularFile(folder.resolve("spec").resolve(ROOT))) {
            return ofSources(argument, folder.resolve("spec"));
        }
        List<SpecDocument> documents = bundled(folder);
        if (documents.isEmpty()) {
            throw new DiffInputException(argument + ": neither " + ROOT + " nor bundled documents such as"
                    + " graph.facebook.com/" + ROOT + " in it; name the folder of a spec, such as spec of a checkout");
        }
        Path merged = folder.resolve(Bundler.MERGED);
        SpecSet all = Files.isRegularFile(merged)
                ? SpecSet.of(ofAllHosts(argument, Files.readString(merged)))
                : SpecSet.of(documents);
        return new SpecInput(argument, all, SpecSet.of(documents), false);
    }

    private static SpecInput ofSources(String argument, Path folder) throws IOException {
        String merged = Bundler.of(folder).merged();
        return new SpecInput(argument, SpecSet.of(ofAllHosts(argument, merged)), SpecSources.read(folder), false);
    }

    /** Tells a bundled document from a root of sources, whose servers have no version. */
    private static boolean isBundled(Path root) throws IOException {
        JsonNode tree =
                StrictYaml.parse(root.toString(), Files.readString(root)).tree();
        String version = tree.path("info").path("version").asText();
        return tree.path("servers").path(0).path("url").asText().endsWith("/" + version);
    }

    /** Returns the documents of all hosts in their default version. Each host has a folder of its name. */
    private static List<SpecDocument> bundled(Path folder) throws IOException {
        List<SpecDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.sorted().toList()) {
                String parent = folder.relativize(file).getName(0).toString();
                String root = file.getFileName().toString().replace(".yaml", "");
                if (folder.relativize(file).getNameCount() == 2
                        && file.toString().endsWith(".yaml")
                        && !OTHER_VERSION.matcher(root).matches()) {
                    documents.add(SpecDocument.parse(parent, root, Files.readString(file)));
                }
            }
        }
        return documents;
    }

    /**
     * Sources of an old revision may break rules that came later; then the bundled documents of that revision are read.
     */
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
        List<SpecDocument> documents = ofAllHosts(argument, Files.readString(file));
        SpecSet spec = SpecSet.of(documents);
        return new SpecInput(argument, spec, spec, documents.size() == 1);
    }

    /** Returns what a document says of each host that it names. */
    private static List<SpecDocument> ofAllHosts(String argument, String text) throws IOException {
        JsonNode tree = StrictYaml.parse(argument, text).tree();
        List<String> hosts = new ArrayList<>();
        tree.path("servers").forEach(server -> hosts.add(server.path("x-host").asText("")));
        if (!tree.path("paths").isObject() || hosts.isEmpty() || hosts.contains("")) {
            throw new DiffInputException(argument + ": is not a bundled document of a spec: it has no paths, or no"
                    + " servers with x-host; bundled documents are in generated/src/main/resources");
        }
        List<SpecDocument> documents = new ArrayList<>();
        for (String host : hosts) {
            documents.add(SpecDocument.parse(host, hosts.size() > 1 ? "merged" : root(tree), servedPart(tree, host)));
        }
        if (hosts.size() > 1) {
            documents.addAll(ofOtherHosts(tree, hosts));
        }
        return documents;
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
            documents.add(SpecDocument.parse(other.getKey(), "merged", servedPart(copy, other.getKey())));
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
    private static String servedPart(JsonNode tree, String host) throws JsonProcessingException {
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

package io.github.iguser.codegen.bundle;

import io.github.iguser.codegen.rules.SpecRules;
import io.github.iguser.codegen.spec.Aliases;
import io.github.iguser.codegen.spec.Assembler;
import io.github.iguser.codegen.spec.DocumentPosition;
import io.github.iguser.codegen.spec.EveryOperation;
import io.github.iguser.codegen.spec.KnownVersion;
import io.github.iguser.codegen.spec.ServingHosts;
import io.github.iguser.codegen.spec.SourceFile;
import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.VersionBounds;
import io.github.iguser.codegen.spec.YamlNodes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Creates self-contained documents from the spec: one for each root and host, and a merged one, which the generator
 * reads. Their descriptions include the content of their extensions. The same spec always results in the same bytes.
 */
public final class Bundler {
    /** The file name of {@link #merged}. */
    public static final String MERGED = "merged.yaml";

    /** The roots that each description has, the one that states the version first. */
    private static final List<String> ROOTS = List.of("ig-user", "ig-container");

    /** Marks a server whose URL has no version. */
    private static final String UNVERSIONED = "x-unversioned";

    private final Path path;
    private final String folderName;
    private final Map<String, Map<String, Object>> documents;

    private Bundler(Path path, Map<String, Map<String, Object>> documents) {
        this.path = path;
        this.folderName = path.toAbsolutePath().normalize().getFileName().toString();
        this.documents = documents;
    }

    /**
     * Reads a spec and checks its rules.
     *
     * @param specFolder the folder that holds {@code ig-user.yaml} and {@code ig-container.yaml}
     * @throws SpecException if a rule is violated, with file, line and remedy
     */
    public static Bundler of(Path specFolder) {
        SpecFolder folder = new SpecFolder(specFolder);
        Map<String, Map<String, Object>> documents = documents(folder, null);
        SpecRules.check(folder, documents);
        return new Bundler(specFolder, documents);
    }

    private static Map<String, Map<String, Object>> documents(SpecFolder folder, @Nullable String version) {
        Map<String, Map<String, Object>> documents = new LinkedHashMap<>();
        for (String root : roots(folder)) {
            if (!folder.has(root + ".yaml")) {
                throw new SpecException(folder.displayPath(root + ".yaml")
                        + " does not exist; the folder of a spec has the roots " + String.join(", ", ROOTS));
            }
            Map<String, Object> document = Assembler.assemble(folder, root + ".yaml");
            EveryOperation.fill(folder, document);
            documents.put(root, document);
        }
        VersionPlaceholders.fill(folder, documents, version);
        return documents;
    }

    private static Set<String> roots(SpecFolder folder) {
        Set<String> roots = new LinkedHashSet<>(ROOTS);
        roots.addAll(folder.roots());
        return roots;
    }

    /** Returns the hosts, in the order of the roots and their servers. */
    public List<String> hosts() {
        return documents.values().stream()
                .flatMap(document -> ServingHosts.ofServers(document).stream())
                .distinct()
                .toList();
    }

    /** Returns the names of the root documents, without their file extension. */
    public List<String> roots() {
        return List.copyOf(documents.keySet());
    }

    /** Returns the names of the root documents with a server of a host. */
    public List<String> roots(String host) {
        return roots().stream()
                .filter(root -> ServingHosts.ofServers(documents.get(root)).contains(host))
                .toList();
    }

    /**
     * Returns the self-contained document of a root as YAML text.
     *
     * @param host the host whose parts are kept, at the version of the spec, or null for all
     */
    public String bundle(String root, @Nullable String host) {
        return bundle(root, host, version());
    }

    /**
     * The documents of other versions, where what a host serves differs from the version of the spec: by file name, such
     * as {@code ig-user-v1.0.yaml}. There are none as long as nothing of the root is bound to a version.
     */
    public Map<String, String> bundlesOfOtherVersions(String root, String host) {
        Map<String, String> bundles = new LinkedHashMap<>();
        if (!isBound()) {
            return bundles;
        }
        for (KnownVersion other : KnownVersion.in(first())) {
            String name = other.version();
            Bundler bundler = new Bundler(path, documents(new SpecFolder(path), name));
            String bundle = bundler.bundle(root, host, name);
            if (!bundle.equals(bundler.bundle(root, host, version()))) {
                bundles.put(root + "-" + name + ".yaml", bundle);
            }
        }
        return bundles;
    }

    private boolean isBound() {
        AtomicBoolean bound = new AtomicBoolean();
        documents
                .values()
                .forEach(document -> YamlNodes.eachMap(document, (key, map) -> {
                    if (VersionBounds.isBound(map)) {
                        bound.set(true);
                    }
                }));
        return bound.get();
    }

    /** The version of the API that the spec states. */
    public String version() {
        return String.valueOf(YamlNodes.textAt(first(), "info", "version"));
    }

    private String bundle(String root, @Nullable String host, String availableIn) {
        Map<String, Object> document = documents.get(root);
        if (document == null) {
            throw new IllegalArgumentException("root " + root + " is unknown; the roots are " + roots());
        }
        Map<String, Object> bundled = product(document, host, availableIn);
        YamlNodes.eachMap(bundled, (key, map) -> map.remove(SourceFile.KEY));
        return text(folderName + "/" + root + ".yaml" + (host == null ? "" : " for " + host), bundled);
    }

    /**
     * Returns all roots for all hosts in one document, which the generator reads. {@code x-source} names the file of
     * each schema and operation. A path has servers of its own if those of its root differ from the main root's; if these
     * are of another host, {@code x-hosts} of its operations names it. Likewise an operation has the {@code security} of
     * its root if that differs. OpenAPI considers the paths {@code /{ig-user-id}} and {@code
     * /{ig-container-id}} the same.
     */
    public String merged() {
        String sources = String.join(
                " and ",
                roots().stream().map(root -> folderName + "/" + root + ".yaml").toList());
        return text(sources, mergedTree());
    }

    /** Returns the tree of {@link #merged}. */
    public Map<String, Object> mergedTree() {
        Map<String, Object> merged = new LinkedHashMap<>(first());
        Map<String, Object> paths = new LinkedHashMap<>();
        List<Object> tags = new ArrayList<>();
        Map<String, Object> components = new LinkedHashMap<>();
        for (Map<String, Object> document : documents.values()) {
            YamlNodes.mapAt(document, "paths").forEach((path, item) -> paths.put(path, ofItsRoot(document, item)));
            tags.addAll(YamlNodes.list(document.get("tags")));
            YamlNodes.mapAt(document, "components").forEach((section, entries) -> {
                YamlNodes.child(components, section).putAll(YamlNodes.map(entries));
            });
        }
        merged.put("tags", tags);
        merged.put("paths", paths);
        merged.put("components", components);
        return product(merged, null, version());
    }

    /** Returns a path with everything that its operations take from their root and not from the main root. */
    private Object ofItsRoot(Map<String, Object> document, Object item) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (!servers(document).equals(servers(first()))) {
            copy.put("servers", document.get("servers"));
        }
        copy.putAll(YamlNodes.map(item));
        List<String> hosts = ServingHosts.ofServers(document);
        boolean otherHosts = !hosts.equals(ServingHosts.ofServers(first()));
        boolean otherSecurity = !Objects.equals(document.get("security"), first().get("security"));
        copy.replaceAll((key, part) -> {
            if (DocumentPosition.PATH_ITEM.child(key) != DocumentPosition.OPERATION) {
                return part;
            }
            Map<String, Object> operation = new LinkedHashMap<>(YamlNodes.map(part));
            if (otherHosts) {
                operation.put("x-hosts", new ArrayList<Object>(hosts));
            }
            if (otherSecurity) {
                operation.putIfAbsent("security", document.get("security"));
            }
            return operation;
        });
        return copy;
    }

    /** Returns the servers without what only the main root says. */
    private static List<Object> servers(Map<String, Object> document) {
        List<Object> servers = new ArrayList<>();
        for (Object server : YamlNodes.list(document.get("servers"))) {
            Map<String, Object> copy = new LinkedHashMap<>(YamlNodes.map(server));
            copy.keySet().removeAll(List.of("description", "x-upload-host", SourceFile.KEY));
            servers.add(copy);
        }
        return servers;
    }

    private static boolean isUnversioned(Object server) {
        return Boolean.TRUE.equals(YamlNodes.map(server).get(UNVERSIONED));
    }

    private static String text(String sources, Map<String, Object> document) {
        return "# Bundled from " + sources
                + " by iguser-codegen; change the spec, then run: mvn -Pregenerate compile\n"
                + YamlText.of(document);
    }

    private Map<String, Object> first() {
        return documents.get(ROOTS.get(0));
    }

    private Map<String, Object> product(Map<String, Object> document, @Nullable String host, String availableIn) {
        if (host != null && !ServingHosts.ofServers(document).contains(host)) {
            throw new IllegalArgumentException(
                    "host " + host + " is unknown; the hosts are " + ServingHosts.ofServers(document));
        }
        Map<String, Object> product = YamlNodes.copy(document);
        String version = YamlNodes.textAt(product, "info", "version");
        List<Object> servers = new ArrayList<>(YamlNodes.list(product.get("servers")));
        YamlNodes.mapAt(product, "paths")
                .values()
                .forEach(item -> servers.addAll(YamlNodes.list(YamlNodes.at(item, "servers"))));
        servers.stream()
                .filter(server -> !isUnversioned(server))
                .forEach(server -> YamlNodes.map(server).compute("url", (key, url) -> url + "/" + version));
        Map<String, Object> served = host == null ? product : HostFilter.filter(product, host, availableIn);
        Aliases.widen(served);
        ReaderDescriptions.add(served);
        return served;
    }
}

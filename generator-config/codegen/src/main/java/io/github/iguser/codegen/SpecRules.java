package io.github.iguser.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rules of the description that OpenAPI itself does not know. All faults are collected, each with its place. */
final class SpecRules {
    /** The extensions; a key outside them is a slip of the pen, which would be without any effect. */
    static final Set<String> EXTENSIONS = new TreeSet<>(Stream.of(
                    "appsecret-proof client default-fields error-codes errors evidence expansion fields-of fields-view",
                    "graph-node host host-notes hosts java-type known-values limits method only-in-views package",
                    "page-backed page-of paging permissions presence public response-envelope runtime-type source views")
            .flatMap(line -> Stream.of(line.split(" ")))
            .map(name -> "x-" + name)
            .toList());

    private final SpecFolder folder;
    private final Set<String> faults = new LinkedHashSet<>();
    private final Map<String, String> operations = new HashMap<>();

    private SpecRules(SpecFolder folder) {
        this.folder = folder;
    }

    static void check(SpecFolder folder, Map<String, Map<String, Object>> documents) {
        SpecRules rules = new SpecRules(folder);
        rules.sameVersion(documents);
        Map<String, Object> main = documents.values().iterator().next();
        Set<String> hosts = new LinkedHashSet<>();
        Tree.list(main.get("servers")).forEach(server -> hosts.add(Tree.textAt(server, "x-host")));
        for (Map<String, Object> document : documents.values()) {
            Tree.eachMap(document, (key, map) -> rules.extensions(map, hosts));
            rules.operations(document, Tree.list(main.get("x-error-codes")));
            new SchemaRules(folder, document, rules.faults).check();
        }
        if (!rules.faults.isEmpty()) {
            throw new SpecException(new ArrayList<>(rules.faults));
        }
    }

    private void fault(Object place, String text) {
        faults.add(folder.where(place) + ": " + text);
    }

    private void sameVersion(Map<String, Map<String, Object>> documents) {
        Map<String, String> versions = new LinkedHashMap<>();
        documents.forEach((root, document) ->
                versions.put(folder.shown(root + ".yaml"), Tree.textAt(document, "info", "version")));
        if (new LinkedHashSet<>(versions.values()).size() > 1) {
            Map<String, Object> last = List.copyOf(documents.values()).get(documents.size() - 1);
            fault(last.get("info"), "the roots differ in info.version: " + versions + "; give them the same version");
        }
    }

    private void extensions(Map<String, Object> map, Set<String> hosts) {
        if (map.containsKey("x-hosts") && Tree.texts(map.get("x-hosts")).isEmpty()) {
            fault(map, "x-hosts names no host; leave it out for all hosts");
        }
        Tree.texts(map.get("x-hosts")).forEach(host -> knownHost(map.get("x-hosts"), "x-hosts", host, hosts));
        for (String extension : List.of("x-host-notes", "x-permissions")) {
            Tree.map(map.get(extension))
                    .keySet()
                    .forEach(host -> knownHost(map.get(extension), extension, host, hosts));
        }
        for (String key : map.keySet()) {
            if (key.startsWith("x-") && !EXTENSIONS.contains(key)) {
                fault(
                        map.get(key) instanceof Map || map.get(key) instanceof List ? map.get(key) : map,
                        "the extension " + key
                                + " is unknown; correct it, or add it to SpecRules.EXTENSIONS and to the list in spec/README.md");
            }
        }
    }

    private void knownHost(Object place, String extension, String host, Set<String> hosts) {
        if (!hosts.contains(host)) {
            fault(
                    place,
                    extension + " names the unknown host \"" + host + "\"; the servers know "
                            + String.join(", ", hosts));
        }
    }

    private void operations(Map<String, Object> document, List<Object> table) {
        Tree.mapAt(document, "paths")
                .forEach((path, item) -> Tree.map(item).forEach((method, operation) -> {
                    if (Part.PATH_ITEM.child(method) == Part.OPERATION) {
                        operation(path + " " + method, Tree.map(operation), table);
                    }
                }));
    }

    private void operation(String place, Map<String, Object> operation, List<Object> table) {
        String id = Tree.textAt(operation, "operationId");
        if (id == null
                || !operation.containsKey("x-method")
                || Tree.list(operation.get("tags")).size() != 1) {
            fault(operation, place + " needs an operationId, an x-method and one tag, which name it in Java");
            return;
        }
        String known = operations.putIfAbsent(id, folder.where(operation));
        if (known != null) {
            fault(operation, "the operationId " + id + " is taken by " + known + "; give each operation its own");
        }
        for (Object error : Tree.list(operation.get("x-errors"))) {
            if (table.stream().noneMatch(entry -> covers(entry, error))) {
                fault(
                        error,
                        "x-errors of " + id + " names " + shown(error) + ", which the table of codes lacks; add it to"
                                + " x-error-codes or correct it");
            }
        }
    }

    private static String shown(Object error) {
        String subcode = Tree.textAt(error, "subcode");
        return "code " + Tree.textAt(error, "code") + (subcode == null ? "" : " subcode " + subcode);
    }

    static boolean covers(Object entry, Object error) {
        long code = Long.parseLong(Tree.textAt(error, "code"));
        long from = Long.parseLong(Tree.textAt(entry, "code"));
        String to = Tree.textAt(entry, "to");
        return code >= from
                && code <= (to == null ? from : Long.parseLong(to))
                && Objects.equals(Tree.textAt(entry, "subcode"), Tree.textAt(error, "subcode"));
    }
}

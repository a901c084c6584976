package io.github.iguser.codegen;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rules of the description that OpenAPI itself does not know. All faults are collected, each with its place. */
final class SpecRules {
    /** The extensions; a key outside them is a slip of the pen, which would be without any effect. */
    static final Set<String> EXTENSIONS = Set.of(
            "x-aliases",
            "x-appsecret-proof",
            "x-client",
            "x-csv-of",
            "x-default-fields",
            "x-error-codes",
            "x-errors",
            "x-evidence",
            "x-expansion",
            "x-fields-of",
            "x-fields-view",
            "x-form",
            "x-form-value",
            "x-graph-node",
            "x-host",
            "x-host-notes",
            "x-hosts",
            "x-java-type",
            "x-kind-base",
            "x-kinds",
            "x-known-permissions",
            "x-known-values",
            "x-limits",
            "x-max-hashtags",
            "x-max-mentions",
            "x-method",
            "x-metrics",
            "x-no-id",
            "x-number-in-text",
            "x-only-in-views",
            "x-package",
            "x-page-backed",
            "x-page-of",
            "x-paging",
            "x-permissions",
            "x-presence",
            "x-public",
            "x-response-envelope",
            "x-runtime-type",
            "x-source",
            "x-unique-by",
            "x-views");

    private static final List<String> CATEGORIES =
            List.of("token", "permission", "rate-limit", "transient", "invalid-request");
    private static final List<String> REPEATS = List.of("never", "backoff", "wait", "new-token", "new-container");
    private static final List<String> PAGINGS = List.of("link", "cursor", "time-window", "none");

    private final SpecFolder folder;
    private final Set<String> faults = new LinkedHashSet<>();
    private final Map<String, String> operations = new HashMap<>();

    private SpecRules(SpecFolder folder) {
        this.folder = folder;
    }

    static void check(SpecFolder folder, Map<String, Map<String, Object>> documents) {
        SpecRules rules = new SpecRules(folder);
        Map<String, Object> main = documents.values().iterator().next();
        Set<String> hosts = new LinkedHashSet<>();
        Tree.list(main.get("servers")).forEach(server -> hosts.add(Tree.textAt(server, "x-host")));
        new ServerRules(folder, documents, rules.faults).check();
        new PermissionRules(folder, documents, hosts, rules.faults).check();
        for (Map<String, Object> document : documents.values()) {
            Tree.eachMap(document, (key, map) -> rules.extensions(map, hosts));
            Tree.list(document.get("x-error-codes")).forEach(rules::errorCode);
            new ErrorTableRules(folder, Tree.list(document.get("x-error-codes")), rules.faults).check();
            rules.operations(document, Tree.list(main.get("x-error-codes")));
            new SchemaRules(folder, document, rules.faults).check();
            new FormRules(folder, document, rules.faults).check();
            new MetricTableRules(folder, document, rules.faults).check();
            new PatternRules(folder, document, rules.faults).check();
            Aliases.check(folder, document, rules.faults);
        }
        if (!rules.faults.isEmpty()) {
            throw new SpecException(new ArrayList<>(rules.faults));
        }
    }

    private void fault(Object place, String text) {
        faults.add(folder.where(place) + ": " + text);
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

    private void errorCode(Object entry) {
        if (number(entry, "code") == null) {
            fault(entry, "the code of an error is " + Tree.at(entry, "code") + "; write a whole number");
        }
        oneOf(entry, "category of the error code", Tree.textAt(entry, "category"), CATEGORIES);
        oneOf(entry, "repeat of the error code", Tree.textAt(entry, "repeat"), REPEATS);
    }

    private void oneOf(Object place, String what, String value, List<String> known) {
        if (value == null || !known.contains(value)) {
            String found = value == null ? "missing" : value;
            fault(place, what + " is " + found + "; it is one of " + String.join(", ", known));
        }
    }

    private void operations(Map<String, Object> document, List<Object> table) {
        Tree.mapAt(document, "paths")
                .forEach((path, item) -> Tree.map(item).forEach((method, operation) -> {
                    if (Part.PATH_ITEM.child(method) == Part.OPERATION) {
                        operation(path + " " + method, Tree.map(operation), table);
                        paging(document, Tree.map(operation));
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

    private void paging(Map<String, Object> document, Map<String, Object> operation) {
        Object schema = Tree.at(operation, "responses", "200", "content", "application/json", "schema");
        String name = String.valueOf(Description.reference(schema));
        if (Tree.mapAt(document, "components", "schemas", name).containsKey("x-page-of")) {
            String what = "the answer of " + operation.get("operationId") + " is a page, and its x-paging";
            oneOf(operation, what, Tree.textAt(operation, "x-paging"), PAGINGS);
        }
    }

    private static String shown(Object error) {
        String subcode = Tree.textAt(error, "subcode");
        return "code " + Tree.textAt(error, "code") + (subcode == null ? "" : " subcode " + subcode);
    }

    /** Whether an entry of the table of codes is the one for an error: the same subcode, and the code in its range. */
    static boolean covers(Object entry, Object error) {
        return coversCode(entry, number(error, "code"))
                && Objects.equals(number(entry, "subcode"), number(error, "subcode"));
    }

    /** Whether a code, which may be null, is that of an entry, or in its range. */
    static boolean coversCode(Object entry, BigInteger code) {
        BigInteger from = number(entry, "code");
        BigInteger to = number(entry, "to");
        return code != null && from != null && code.compareTo(from) >= 0 && code.compareTo(to == null ? from : to) <= 0;
    }

    static BigInteger number(Object node, String key) {
        String text = Tree.textAt(node, key);
        return text != null && text.matches("-?[0-9]+") ? new BigInteger(text) : null;
    }
}

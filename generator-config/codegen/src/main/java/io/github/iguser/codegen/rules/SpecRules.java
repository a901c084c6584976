package io.github.iguser.codegen.rules;

import io.github.iguser.codegen.spec.CheckedPattern;
import io.github.iguser.codegen.spec.Deprecation;
import io.github.iguser.codegen.spec.DocumentPosition;
import io.github.iguser.codegen.spec.ErrorTable;
import io.github.iguser.codegen.spec.EveryOperation;
import io.github.iguser.codegen.spec.KnownVersion;
import io.github.iguser.codegen.spec.OperationVerb;
import io.github.iguser.codegen.spec.ParameterRelations;
import io.github.iguser.codegen.spec.SchemaReference;
import io.github.iguser.codegen.spec.ServingHosts;
import io.github.iguser.codegen.spec.SpecEvidence;
import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.VersionBounds;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of the spec beyond those of OpenAPI. All faults are collected, each with its place. */
public final class SpecRules {
    /** The known extensions. Any other key is a misspelling, which would have no effect. */
    static final Set<String> EXTENSIONS = Set.of(
            "x-aliases",
            "x-appsecret-proof",
            "x-csv-of",
            "x-default-fields",
            "x-error-codes",
            "x-errors",
            EveryOperation.KEY,
            SpecEvidence.KEY,
            ParameterRelations.EXCLUDES,
            "x-expansion",
            "x-fields-of",
            "x-fields-view",
            "x-form",
            "x-form-value",
            "x-graph-node",
            "x-host",
            "x-upload-host",
            "x-host-notes",
            "x-hosts",
            "x-kinds",
            "x-known-permissions",
            "x-known-values",
            "x-limits",
            "x-max-hashtags",
            "x-max-mentions",
            "x-metrics",
            "x-no-id",
            CheckedPattern.NUMERIC_ID,
            "x-only-in-views",
            "x-page-of",
            "x-paging",
            "x-permissions",
            "x-presence",
            "x-public",
            Deprecation.REPLACED_BY,
            "x-renews",
            ParameterRelations.REQUIRES_NON_EMPTY,
            "x-response-envelope",
            "x-source",
            VersionBounds.SINCE,
            "x-unique-by",
            VersionBounds.UNTIL,
            KnownVersion.KEY,
            "x-unversioned",
            "x-views");

    private static final List<String> CATEGORIES =
            List.of("token", "permission", "rate-limit", "transient", "invalid-request");
    private static final List<String> REPEATS = List.of("never", "backoff", "wait", "new-token", "new-container");
    private static final List<String> PAGINGS = List.of("link", "cursor", "time-window", "none");

    private final SpecFolder folder;
    private final Set<String> faults = new LinkedHashSet<>();
    private final Map<String, String> operations = new HashMap<>();
    private final Map<String, String> methods = new HashMap<>();

    private SpecRules(SpecFolder folder) {
        this.folder = folder;
    }

    public static void check(SpecFolder folder, Map<String, Map<String, Object>> documents) {
        SpecRules rules = new SpecRules(folder);
        Map<String, Object> main = documents.values().iterator().next();
        Set<String> mainHosts = new LinkedHashSet<>(ServingHosts.ofServers(main));
        VersionRules versions = new VersionRules(folder, main, rules.faults);
        versions.checkList();
        new ServerRules(folder, documents, rules.faults).check();
        new PermissionRules(folder, documents, mainHosts, rules.faults).check();
        for (Map<String, Object> document : documents.values()) {
            Set<String> hosts = new LinkedHashSet<>(ServingHosts.ofServers(document));
            // A file that several roots refer to may name the hosts of the main one.
            Set<String> named = new LinkedHashSet<>(mainHosts);
            named.addAll(hosts);
            YamlNodes.eachMap(document, (key, map) -> rules.checkExtensions(map, named));
            YamlNodes.list(document.get("x-error-codes")).forEach(rules::checkErrorCode);
            new ErrorTableRules(folder, YamlNodes.list(document.get("x-error-codes")), rules.faults).check();
            rules.checkOperations(document, YamlNodes.list(main.get("x-error-codes")), hosts);
            new SchemaRules(folder, document, rules.faults).check();
            new FormRules(folder, document, rules.faults).check();
            new MetricEntryRules(folder, document, rules.faults).check();
            new PatternRules(folder, document, rules.faults).check();
            new EvidenceRules(folder, rules.faults).check(document);
            new DeprecationRules(folder, rules.faults).check(document);
            versions.checkBounds(document);
            NeverSentRules.check(folder, document, rules.faults);
            AliasRules.check(folder, document, rules.faults);
        }
        if (!rules.faults.isEmpty()) {
            throw new SpecException(new ArrayList<>(rules.faults));
        }
    }

    private void addFault(Object place, String text) {
        faults.add(folder.where(place) + ": " + text);
    }

    private void checkExtensions(Map<String, Object> map, Set<String> hosts) {
        if (map.containsKey("x-hosts") && YamlNodes.texts(map.get("x-hosts")).isEmpty()) {
            addFault(map, "x-hosts names no host; leave it out for all hosts");
        }
        YamlNodes.texts(map.get("x-hosts")).forEach(host -> checkKnownHost(map.get("x-hosts"), "x-hosts", host, hosts));
        for (String extension : List.of("x-host-notes", "x-permissions")) {
            YamlNodes.map(map.get(extension))
                    .keySet()
                    .forEach(host -> checkKnownHost(map.get(extension), extension, host, hosts));
        }
        for (String key : map.keySet()) {
            if (key.startsWith("x-") && !EXTENSIONS.contains(key)) {
                addFault(
                        map.get(key) instanceof Map || map.get(key) instanceof List ? map.get(key) : map,
                        "the extension " + key
                                + " is unknown; correct it, or add it to SpecRules.EXTENSIONS and to the list in spec/README.md");
            }
        }
    }

    private void checkKnownHost(Object place, String extension, String host, Set<String> hosts) {
        if (!hosts.contains(host)) {
            addFault(
                    place,
                    extension + " names the unknown host \"" + host + "\"; the servers know "
                            + String.join(", ", hosts));
        }
    }

    private void checkErrorCode(Object entry) {
        if (ErrorTable.number(entry, "code") == null) {
            addFault(entry, "the code of an error is " + YamlNodes.at(entry, "code") + "; write a whole number");
        }
        checkOneOf(entry, "category of the error code", YamlNodes.textAt(entry, "category"), CATEGORIES);
        checkOneOf(entry, "repeat of the error code", YamlNodes.textAt(entry, "repeat"), REPEATS);
    }

    private void checkOneOf(Object place, String what, String value, List<String> known) {
        if (value == null || !known.contains(value)) {
            String found = value == null ? "missing" : value;
            addFault(place, what + " is " + found + "; it is one of " + String.join(", ", known));
        }
    }

    private void checkOperations(Map<String, Object> document, List<Object> table, Set<String> hosts) {
        YamlNodes.mapAt(document, "paths")
                .forEach((path, item) -> YamlNodes.map(item).forEach((method, operation) -> {
                    if (DocumentPosition.PATH_ITEM.child(method) == DocumentPosition.OPERATION) {
                        checkOperation(path, method, YamlNodes.map(operation), table, hosts);
                        checkPaging(document, YamlNodes.map(operation));
                    }
                }));
    }

    private void checkOperation(
            String path, String method, Map<String, Object> operation, List<Object> table, Set<String> hosts) {
        String id = YamlNodes.textAt(operation, "operationId");
        List<String> tags = YamlNodes.texts(operation.get("tags"));
        String name = id == null ? null : OperationVerb.of(id, path);
        if (name == null || tags.size() != 1) {
            addFault(
                    operation,
                    path + " " + method
                            + " needs one tag, and an operationId that begins with a verb, such as listMedia;"
                            + " clients are named by them");
            return;
        }
        List<String> served = YamlNodes.texts(operation.get("x-hosts"));
        String other = null;
        for (String host : served.isEmpty() ? hosts : served) {
            String before = methods.putIfAbsent(host + " " + tags.get(0) + "." + name, id);
            other = before == null || before.equals(id) ? other : before;
        }
        if (other != null) {
            addFault(
                    operation,
                    "clients would call both " + id + " and " + other + " " + name + ", since they have the tag "
                            + tags.get(0) + "; begin one operationId with another verb");
        }
        String known = operations.putIfAbsent(id, folder.where(operation));
        if (known != null) {
            addFault(operation, "the operationId " + id + " is taken by " + known + "; give each operation its own");
        }
        for (Object error : YamlNodes.list(operation.get("x-errors"))) {
            if (table.stream().noneMatch(entry -> ErrorTable.covers(entry, error))) {
                addFault(
                        error,
                        "x-errors of " + id + " names " + describe(error)
                                + ", which the table of codes lacks; add it to" + " x-error-codes or correct it");
            }
        }
    }

    private void checkPaging(Map<String, Object> document, Map<String, Object> operation) {
        Object schema = YamlNodes.at(operation, "responses", "200", "content", "application/json", "schema");
        String name = String.valueOf(SchemaReference.nameIn(schema));
        if (YamlNodes.mapAt(document, "components", "schemas", name).containsKey("x-page-of")) {
            String what = "the response of " + operation.get("operationId") + " is a page, and its x-paging";
            checkOneOf(operation, what, YamlNodes.textAt(operation, "x-paging"), PAGINGS);
        }
    }

    private static String describe(Object error) {
        String subcode = YamlNodes.textAt(error, "subcode");
        return "code " + YamlNodes.textAt(error, "code") + (subcode == null ? "" : " subcode " + subcode);
    }
}

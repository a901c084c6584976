package io.github.iguser.codegen.bundle;

import io.github.iguser.codegen.spec.DocumentPosition;
import io.github.iguser.codegen.spec.FormKind;
import io.github.iguser.codegen.spec.MetricParameters;
import io.github.iguser.codegen.spec.ParameterRelations;
import io.github.iguser.codegen.spec.ReachableComponents;
import io.github.iguser.codegen.spec.SchemaReference;
import io.github.iguser.codegen.spec.VersionBounds;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reduces a document to the parts that one host serves at one version. It removes everything whose {@code x-hosts} does
 * not name the host, or whose {@code x-since} and {@code x-until} exclude the version, and components that nothing else
 * refers to.
 */
final class HostFilter {
    private final String host;
    private final @Nullable String version;
    private final Map<String, Object> document;

    private HostFilter(String host, @Nullable String version, Map<String, Object> document) {
        this.host = host;
        this.version = version;
        this.document = document;
    }

    /**
     * Returns a new tree with the parts that the host serves.
     *
     * @param version the version whose parts are kept, or null for those of all versions
     */
    static Map<String, Object> filter(Map<String, Object> document, String host, @Nullable String version) {
        Map<String, Object> served = new HostFilter(host, version, Map.of()).servedMap(document);
        new HostFilter(host, version, served).clean();
        return served;
    }

    private boolean serves(Object node) {
        Map<String, Object> map = YamlNodes.map(node);
        String server = YamlNodes.textAt(map, "x-host");
        return (server == null || server.equals(host))
                && (!map.containsKey("x-hosts")
                        || YamlNodes.texts(map.get("x-hosts")).contains(host))
                && (version == null || VersionBounds.has(map, version));
    }

    private Object served(Object node) {
        if (node instanceof Map) {
            return servedMap(YamlNodes.map(node));
        }
        if (node instanceof List) {
            return YamlNodes.list(node).stream()
                    .filter(this::serves)
                    .map(this::served)
                    .collect(ArrayList::new, List::add, List::addAll);
        }
        return node;
    }

    private Map<String, Object> servedMap(Map<String, Object> map) {
        Map<String, Object> served = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            switch (key) {
                case "x-hosts", "x-host-notes" -> {}
                case "x-permissions" -> {
                    if (YamlNodes.map(value).containsKey(host)) {
                        YamlNodes.child(served, key)
                                .put(host, served(YamlNodes.map(value).get(host)));
                    }
                }
                default -> {
                    if (serves(value)) {
                        served.put(key, served(value));
                    }
                }
            }
        });
        String note = YamlNodes.textAt(map, "x-host-notes", host);
        if (note != null) {
            served.merge(
                    "description",
                    note,
                    (description, sentence) -> String.valueOf(description).stripTrailing() + " " + sentence);
        }
        return served;
    }

    private void clean() {
        dropDanglingReferences(document);
        YamlNodes.eachMap(document, (key, map) -> map.remove("headers", Map.of()));
        dropUnknownSecurity();
        dropUnknownEncodings();
        dropRulesOfUnknownMetrics();
        dropEmptyPaths();
        dropUnusedTags();
        boolean changed = true;
        while (changed) {
            YamlNodes.mapAt(document, "components", "schemas").values().forEach(HostFilter::dropUnknownProperties);
            changed = dropUnreachable();
        }
    }

    /** Removes parameters and headers that refer to removed components. */
    private void dropDanglingReferences(Object node) {
        YamlNodes.map(node).values().removeIf(this::dangles);
        YamlNodes.list(node).removeIf(this::dangles);
        YamlNodes.map(node).values().forEach(this::dropDanglingReferences);
        YamlNodes.list(node).forEach(this::dropDanglingReferences);
    }

    private boolean dangles(Object node) {
        String ref = YamlNodes.textAt(node, "$ref");
        return ref != null && YamlNodes.at(document, ref.substring(2).split("/")) == null;
    }

    private void dropUnknownSecurity() {
        Set<String> known =
                YamlNodes.mapAt(document, "components", "securitySchemes").keySet();
        YamlNodes.eachMap(
                document,
                (key, map) -> YamlNodes.list(map.get("security"))
                        .removeIf(requirement ->
                                !known.containsAll(YamlNodes.map(requirement).keySet())));
    }

    private void dropUnknownEncodings() {
        YamlNodes.eachMap(document.get("paths"), (key, media) -> {
            String form = SchemaReference.nameIn(media.get("schema"));
            if (form != null && media.containsKey("encoding")) {
                Map<String, Object> properties = YamlNodes.mapAt(document, "components", "schemas", form, "properties");
                YamlNodes.mapAt(media, "encoding").keySet().removeIf(name -> !properties.containsKey(name));
            }
        });
    }

    private void dropRulesOfUnknownMetrics() {
        YamlNodes.eachMap(document.get("paths"), (key, operation) -> {
            if (operation.containsKey("x-metrics")) {
                String metrics =
                        String.valueOf(MetricParameters.openValues(operation).get("metric"));
                Set<String> known = new LinkedHashSet<>();
                YamlNodes.list(YamlNodes.at(document, "components", "schemas", metrics, "x-known-values"))
                        .forEach(value -> known.add(YamlNodes.textAt(value, "value")));
                YamlNodes.list(operation.get("x-metrics"))
                        .removeIf(rule -> !known.contains(YamlNodes.textAt(rule, "name")));
            }
        });
    }

    private void dropEmptyPaths() {
        YamlNodes.mapAt(document, "paths")
                .values()
                .removeIf(item -> YamlNodes.map(item).keySet().stream()
                        .noneMatch(key -> DocumentPosition.PATH_ITEM.child(key) == DocumentPosition.OPERATION));
    }

    private void dropUnusedTags() {
        Set<String> used = new LinkedHashSet<>();
        YamlNodes.eachMap(YamlNodes.mapAt(document, "paths"), (key, map) -> {
            if (map.containsKey("operationId")) {
                used.addAll(YamlNodes.texts(map.get("tags")));
            }
        });
        YamlNodes.list(document.get("tags")).removeIf(tag -> !used.contains(YamlNodes.textAt(tag, "name")));
    }

    /** Removes the names of removed properties from {@code required}, views, kinds and relations. */
    private static void dropUnknownProperties(Object schema) {
        Map<String, Object> properties = YamlNodes.mapAt(schema, "properties");
        YamlNodes.list(YamlNodes.at(schema, "required")).removeIf(name -> !properties.containsKey(name));
        for (Object view : YamlNodes.mapAt(schema, "x-views").values()) {
            YamlNodes.list(YamlNodes.at(view, "properties")).removeIf(name -> !properties.containsKey(name));
            YamlNodes.mapAt(view, "expansions").keySet().removeIf(name -> !properties.containsKey(name));
        }
        FormKind.of(YamlNodes.map(schema)).forEach(kind -> kind.retain(properties.keySet()));
        properties
                .values()
                .forEach(property -> ParameterRelations.retain(YamlNodes.map(property), properties.keySet()));
    }

    private boolean dropUnreachable() {
        ReachableComponents reachable = ReachableComponents.in(document);
        boolean changed = false;
        for (Map.Entry<String, Object> section :
                YamlNodes.mapAt(document, "components").entrySet()) {
            if (!section.getKey().equals("securitySchemes")) {
                changed |= YamlNodes.map(section.getValue())
                        .keySet()
                        .removeIf(name -> !reachable.component(section.getKey(), name));
            }
        }
        for (Map.Entry<String, Object> schema :
                YamlNodes.mapAt(document, "components", "schemas").entrySet()) {
            changed |= dropUnreachableViews(schema.getKey(), YamlNodes.map(schema.getValue()), reachable);
        }
        YamlNodes.mapAt(document, "components")
                .values()
                .removeIf(entries -> YamlNodes.map(entries).isEmpty());
        return changed;
    }

    private static boolean dropUnreachableViews(
            String name, Map<String, Object> schema, ReachableComponents reachable) {
        Map<String, Object> views = YamlNodes.mapAt(schema, "x-views");
        boolean changed = !views.isEmpty() && views.keySet().removeIf(view -> !reachable.view(name, view));
        if (schema.containsKey("x-views") && views.isEmpty()) {
            schema.remove("x-views");
        }
        Map<String, Object> properties = YamlNodes.mapAt(schema, "properties");
        if (properties.isEmpty()) {
            return changed;
        }
        for (Object property : properties.values()) {
            YamlNodes.list(YamlNodes.at(property, "x-only-in-views")).removeIf(view -> !views.containsKey(view));
        }
        boolean unreadable = properties
                .values()
                .removeIf(property ->
                        YamlNodes.at(property, "x-only-in-views") instanceof List<?> left && left.isEmpty());
        return changed || unreadable;
    }
}

package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The rules of {@code names.yaml}: each name belongs to something in the spec, and no two classes share one. */
public final class ConfiguredNameRules {
    private static final List<String> KEYS = List.of(
            ConfiguredNames.RUNTIME_TYPES,
            ConfiguredNames.KIND_BASES,
            ConfiguredNames.SELECTORS,
            ConfiguredNames.NUMBERS,
            ConfiguredNames.PUBLISHING);

    private final SpecFolder folder;
    private final Map<String, Object> file;
    private final ConfiguredNames names;
    private final Map<String, Object> schemas;
    private final Set<String> operations = new HashSet<>();
    private final Set<String> faults = new LinkedHashSet<>();

    private ConfiguredNameRules(SpecFolder folder, String name, Map<String, Object> document) {
        this.folder = folder;
        this.file = YamlNodes.map(folder.tree(name));
        this.names = new ConfiguredNames(null, file);
        this.schemas = YamlNodes.mapAt(document, "components", "schemas");
        YamlNodes.mapAt(document, "paths")
                .values()
                .forEach(item -> YamlNodes.map(item)
                        .values()
                        .forEach(operation -> operations.add(YamlNodes.textAt(operation, "operationId"))));
    }

    /**
     * Checks the names against the document of all hosts.
     *
     * @throws SpecException if a rule is violated, with file, line and remedy
     */
    public static void check(Path file, Map<String, Object> document) {
        SpecFolder folder = new SpecFolder(file.toAbsolutePath().getParent());
        new ConfiguredNameRules(folder, file.getFileName().toString(), document).check();
    }

    private void check() {
        file.keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key ->
                        addFault(file, "the key " + key + " is unknown; it is one of " + String.join(", ", KEYS)));
        checkRuntimeTypes();
        checkKindBases();
        checkSelectors();
        checkNumbersInText();
        checkPublishing();
        if (!faults.isEmpty()) {
            throw new SpecException(new ArrayList<>(faults));
        }
    }

    private Map<String, Object> entries(String key) {
        return YamlNodes.mapAt(file, key);
    }

    private void checkRuntimeTypes() {
        Map<String, Object> types = entries(ConfiguredNames.RUNTIME_TYPES);
        types.forEach((schema, type) -> {
            isKnownSchema(types, ConfiguredNames.RUNTIME_TYPES, schema);
            if (!SourceVersion.isName(String.valueOf(type))
                    || !String.valueOf(type).contains(".")) {
                addFault(types, "the type of " + schema + " is " + type + "; write a class with its package");
            }
        });
    }

    private void checkKindBases() {
        Map<String, Object> bases = entries(ConfiguredNames.KIND_BASES);
        bases.forEach((schema, base) -> {
            if (isKnownSchema(bases, ConfiguredNames.KIND_BASES, schema)
                    && !YamlNodes.mapAt(schemas, schema).containsKey("x-kinds")) {
                addFault(bases, "the form " + schema + " has no kinds; remove its base");
            }
        });
        schemas.forEach((name, schema) -> {
            if (YamlNodes.map(schema).containsKey("x-kinds") && !bases.containsKey(name)) {
                addFault(
                        file,
                        "the form " + name + " has kinds and no base; name the class that they extend in kind-bases");
            }
        });
    }

    private void checkSelectors() {
        Map<String, String> views = new LinkedHashMap<>();
        schemas.forEach((node, schema) -> YamlNodes.mapAt(schema, "x-views")
                .keySet()
                .forEach(view -> views.put(node + "." + view, names.selector(node, view))));
        Map<String, Object> selectors = entries(ConfiguredNames.SELECTORS);
        selectors.keySet().stream()
                .filter(view -> !views.containsKey(view))
                .forEach(view -> addFault(selectors, "selectors names the unknown view " + view + "; correct it"));
        Map<String, String> taken = new HashMap<>();
        schemas.keySet().forEach(node -> taken.put(node + "Fields", "the node " + node));
        views.forEach((view, selector) -> {
            String other = taken.putIfAbsent(selector, "the view " + view);
            if (other != null) {
                addFault(
                        selectors.isEmpty() ? file : selectors,
                        "the selector " + selector + " of the view " + view + " is taken by " + other
                                + "; give the view another name in selectors");
            }
        });
    }

    private void checkNumbersInText() {
        Map<String, Object> numbers = entries(ConfiguredNames.NUMBERS);
        numbers.forEach((place, number) -> {
            String node = place.replaceFirst("\\..*", "");
            Map<String, Object> properties = YamlNodes.mapAt(schemas, node, "properties");
            Map<String, Object> property = YamlNodes.mapAt(properties, place.substring(place.indexOf('.') + 1));
            String name = YamlNodes.textAt(number, "name");
            if (property.isEmpty()) {
                addFault(numbers, "numbers-in-text names the unknown property " + place + "; correct it");
            } else if (!"string".equals(property.get("type")) || property.containsKey("format")) {
                addFault(number, place + " is not a text; name a property of type string");
            }
            if (name == null || YamlNodes.textAt(number, "description") == null) {
                addFault(number, "the number in " + place + " needs a name and a description, of the accessor");
            } else if (properties.keySet().stream().anyMatch(other -> name.equals(Names.member(other)))) {
                addFault(
                        number,
                        "the number in " + place + " has the name " + name + " of a property; give it a free one");
            }
        });
    }

    private void checkPublishing() {
        Map<String, Object> steps = entries(ConfiguredNames.PUBLISHING);
        if (!steps.isEmpty() && !steps.keySet().equals(Set.copyOf(JavaPublishing.STEPS))) {
            addFault(
                    steps,
                    "publishing has the steps " + String.join(", ", steps.keySet()) + "; it needs exactly "
                            + String.join(", ", JavaPublishing.STEPS));
        }
        steps.values().stream()
                .filter(operation -> !operations.contains(operation))
                .forEach(operation ->
                        addFault(steps, "publishing names the unknown operation " + operation + "; correct it"));
    }

    private boolean isKnownSchema(Object place, String key, String schema) {
        boolean known = schemas.containsKey(schema);
        if (!known) {
            addFault(place, key + " names the unknown schema " + schema + "; correct it");
        }
        return known;
    }

    private void addFault(Object place, String text) {
        faults.add(folder.where(place) + ": " + text);
    }
}

package io.github.iguser.codegen.rules;

import io.github.iguser.codegen.spec.FormKind;
import io.github.iguser.codegen.spec.SchemaReference;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of forms: {@code encoding} marks all JSON text, and kinds name each of the form's parameters once. */
final class FormRules {
    private static final String FORM = "application/x-www-form-urlencoded";

    /** The types that are sent as they are; lists, objects and maps are sent as JSON text. */
    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

    private final SpecFolder folder;
    private final Map<String, Object> document;
    private final Map<String, Object> schemas;
    private final Set<String> faults;
    private final RelationRules relations;

    FormRules(SpecFolder folder, Map<String, Object> document, Set<String> faults) {
        this.folder = folder;
        this.document = document;
        this.schemas = YamlNodes.mapAt(document, "components", "schemas");
        this.faults = faults;
        this.relations = new RelationRules(folder, faults);
    }

    void check() {
        YamlNodes.eachMap(YamlNodes.mapAt(document, "paths"), (key, map) -> {
            if (key.equals(FORM)) {
                checkForm(map);
            }
        });
        relations.checkOthers(schemas);
    }

    private void addFault(Object place, String text) {
        faults.add(folder.where(place) + ": " + text);
    }

    private void checkForm(Map<String, Object> content) {
        String name = SchemaReference.nameIn(content.get("schema"));
        Map<String, Object> form = YamlNodes.mapAt(schemas, String.valueOf(name));
        if (!form.containsKey("x-form")) {
            addFault(content, "the form " + name + " is not a schema with x-form; add x-form: true");
            return;
        }
        Map<String, Object> properties = YamlNodes.mapAt(form, "properties");
        properties.forEach(
                (property, schema) -> checkEncoding(content, name + "." + property, property, YamlNodes.map(schema)));
        relations.check(name, form);
        if (form.containsKey("x-kinds")) {
            checkKinds(name, form, properties);
        }
    }

    private void checkEncoding(Map<String, Object> content, String place, String property, Map<String, Object> schema) {
        Map<String, Object> value = resolved(schema);
        boolean composed = !SCALARS.contains(String.valueOf(value.get("type")));
        boolean json = "application/json".equals(YamlNodes.textAt(content, "encoding", property, "contentType"));
        if (composed != json) {
            addFault(
                    schema,
                    composed
                            ? place + " is sent as JSON text; add it to encoding, with contentType: application/json"
                            : place + " is sent as it is; remove it from encoding");
        }
        Map<String, Object> items = resolved(value.get("items"));
        for (Map<String, Object> object : List.of(value, items, resolved(value.get("additionalProperties")))) {
            if (object.containsKey("properties") && !object.containsKey("x-form-value")) {
                addFault(object, place + " is sent in a form; mark its schema by x-form-value");
            }
        }
        String member = YamlNodes.textAt(schema, "x-unique-by");
        if (member != null && !YamlNodes.mapAt(items, "properties").containsKey(member)) {
            addFault(schema, "x-unique-by of " + place + " names the unknown member \"" + member + "\"; correct it");
        }
    }

    /** Returns the schema itself, or the target of its references. */
    private Map<String, Object> resolved(Object schema) {
        Object found = schema;
        for (String name = SchemaReference.nameIn(found); name != null; name = SchemaReference.nameIn(found)) {
            found = schemas.get(name);
        }
        return YamlNodes.map(found);
    }

    private void checkKinds(String form, Map<String, Object> schema, Map<String, Object> properties) {
        Set<String> unused = new LinkedHashSet<>(properties.keySet());
        for (FormKind kind : FormKind.of(schema)) {
            String place = "the kind " + kind.name() + " of " + form;
            Set<String> seen = new LinkedHashSet<>();
            for (List<String> names : List.of(
                    List.copyOf(kind.fixed().keySet()),
                    kind.required(),
                    kind.source(),
                    YamlNodes.texts(kind.node().get("optional")))) {
                for (String name : names) {
                    if (!properties.containsKey(name)) {
                        addFault(kind.node(), place + " names the unknown parameter \"" + name + "\"; correct it");
                    } else if (!seen.add(name)) {
                        addFault(kind.node(), place + " names \"" + name + "\" twice; remove one of them");
                    }
                }
            }
            unused.removeAll(seen);
            checkHosts(place, kind, properties);
            checkItems(place, kind, kind.itemRequired(), properties);
            checkItems(place, kind, kind.itemExcluded(), properties);
            checkValues(place, kind, properties);
        }
        unused.forEach(name -> addFault(
                properties.get(name),
                form + "." + name + " belongs to no kind; add it to one, or remove the parameter"));
    }

    /** Checks that each host of a kind serves everything that the kind requires. */
    private void checkHosts(String place, FormKind kind, Map<String, Object> properties) {
        for (String host : hosts(kind.node())) {
            List<String> needed = new ArrayList<>(kind.fixed().keySet());
            needed.addAll(kind.required());
            for (String name : needed) {
                if (properties.containsKey(name) && !hosts(properties.get(name)).contains(host)) {
                    addFault(
                            kind.node(),
                            place + " needs " + name + ", which " + host + " does not serve; limit its hosts");
                }
            }
            List<String> source = kind.source();
            if (!source.isEmpty()
                    && source.stream()
                            .noneMatch(name -> hosts(properties.get(name)).contains(host))) {
                addFault(kind.node(), place + " has no source that " + host + " serves; limit its hosts");
            }
        }
    }

    private List<String> hosts(Object node) {
        return YamlNodes.map(node).containsKey("x-hosts")
                ? YamlNodes.texts(YamlNodes.at(node, "x-hosts"))
                : YamlNodes.list(document.get("servers")).stream()
                        .map(server -> YamlNodes.textAt(server, "x-host"))
                        .toList();
    }

    private void checkValues(String place, FormKind kind, Map<String, Object> properties) {
        kind.itemValues().forEach((name, values) -> {
            String item = SchemaReference.nameIn(YamlNodes.at(properties, name, "items"));
            List<String> known =
                    YamlNodes.list(YamlNodes.at(schemas.get(String.valueOf(item)), "x-known-values")).stream()
                            .map(value -> YamlNodes.textAt(value, "value"))
                            .toList();
            if (!kind.parameters().contains(name) || known.isEmpty()) {
                addFault(
                        values,
                        place + " has rules for the values of " + name
                                + ", which is not one of its parameters with a list of open values; correct it");
                return;
            }
            YamlNodes.map(values).forEach((key, list) -> {
                if (!Set.of("all", "one-of").contains(key)) {
                    addFault(values, place + " says " + key + " of " + name + "; it is all or one-of");
                }
                YamlNodes.texts(list).stream()
                        .filter(value -> !known.contains(value))
                        .forEach(value -> addFault(
                                list,
                                place + " names the value " + value + " of " + name + ", which " + item
                                        + " does not know; correct it"));
            });
        });
    }

    private void checkItems(String place, FormKind kind, Map<String, Object> members, Map<String, Object> properties) {
        members.forEach((name, list) -> {
            String item = SchemaReference.nameIn(YamlNodes.at(properties, name, "items"));
            for (String member : YamlNodes.texts(list)) {
                if (!kind.parameters().contains(name)
                        || !YamlNodes.mapAt(schemas, String.valueOf(item), "properties")
                                .containsKey(member)) {
                    addFault(
                            list, place + " speaks of " + name + "." + member + ", which it does not have; correct it");
                }
            }
        });
    }
}

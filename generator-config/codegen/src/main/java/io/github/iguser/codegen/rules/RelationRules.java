package io.github.iguser.codegen.rules;

import io.github.iguser.codegen.spec.FormKind;
import io.github.iguser.codegen.spec.ParameterRelations;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks {@code x-excludes} and {@code x-requires-non-empty}: each names other parameters of its form, and a kind of
 * form has the parameters that its own ones require.
 */
final class RelationRules {
    private static final List<String> KEYS =
            List.of(ParameterRelations.EXCLUDES, ParameterRelations.REQUIRES_NON_EMPTY);

    private final SpecFolder folder;
    private final Set<String> faults;

    RelationRules(SpecFolder folder, Set<String> faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** Checks the parameters of a form. */
    void check(String name, Map<String, Object> form) {
        Map<String, Object> properties = YamlNodes.mapAt(form, "properties");
        properties.forEach((parameter, node) -> {
            Map<String, Object> schema = YamlNodes.map(node);
            for (String key : KEYS) {
                checkNames(key, name, parameter, schema, properties);
            }
            checkKinds(name, parameter, schema, FormKind.of(form));
        });
    }

    /** Refuses the rules on properties that are not parameters of a form, where they would have no effect. */
    void checkOthers(Map<String, Object> schemas) {
        schemas.forEach((name, schema) -> {
            if (!YamlNodes.map(schema).containsKey("x-form")) {
                YamlNodes.mapAt(schema, "properties").forEach((property, node) -> {
                    for (String key : KEYS) {
                        if (YamlNodes.map(node).containsKey(key)) {
                            addFault(
                                    YamlNodes.map(node),
                                    key + " of " + name + "." + property + " has no effect, as " + name
                                            + " is no form; remove it");
                        }
                    }
                });
            }
        });
    }

    private void checkNames(
            String key, String form, String parameter, Map<String, Object> schema, Map<String, Object> properties) {
        if (!schema.containsKey(key)) {
            return;
        }
        String place = key + " of " + form + "." + parameter;
        if (!(schema.get(key) instanceof List<?> list)
                || list.isEmpty()
                || !list.stream().allMatch(String.class::isInstance)) {
            addFault(schema, place + " is no list of parameters; write it as [name, name]");
            return;
        }
        for (String other : YamlNodes.texts(list)) {
            if (other.equals(parameter)) {
                addFault(schema, place + " names the parameter itself; remove it");
            } else if (!properties.containsKey(other)) {
                addFault(schema, place + " names the unknown parameter \"" + other + "\"; correct it");
            }
        }
    }

    /** A kind that takes a parameter has to take what the parameter requires. */
    private void checkKinds(String form, String parameter, Map<String, Object> schema, List<FormKind> kinds) {
        ParameterRelations relations = ParameterRelations.of(schema);
        for (String other : relations.requiresNonEmpty()) {
            if (relations.excludes().contains(other)) {
                addFault(
                        schema,
                        form + "." + parameter + " excludes and requires " + other + "; decide for one of them");
            }
        }
        for (FormKind kind : kinds) {
            for (String other : relations.requiresNonEmpty()) {
                if (kind.parameters().contains(parameter) && !kind.parameters().contains(other)) {
                    addFault(
                            kind.node(),
                            "the kind " + kind.name() + " of " + form + " takes " + parameter + ", but not " + other
                                    + ", which " + parameter + " requires; add it");
                }
            }
        }
    }

    private void addFault(Map<String, Object> place, String text) {
        faults.add(folder.where(place) + ": " + text);
    }
}

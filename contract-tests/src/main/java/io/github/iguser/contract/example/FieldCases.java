package io.github.iguser.contract.example;

import io.github.iguser.contract.example.ExampleCase.Position;
import io.github.iguser.testing.internal.example.Absence;
import io.github.iguser.testing.internal.example.ExampleValues;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The requests that show every field of the nodes that an operation leads to, each node once for a host. */
final class FieldCases {

    private final SpecOperation operation;
    private final SpecDocument document;
    private final ExampleValues values;
    private final MetricCases metrics;
    private final List<ExampleCase> cases = new ArrayList<>();

    private FieldCases(SpecOperation operation) {
        this.operation = operation;
        this.document = operation.document();
        this.values = new ExampleValues(document);
        this.metrics = new MetricCases(document);
    }

    /** Returns the view that {@code fields} of an operation selects from, or null when it selects nothing. */
    static @Nullable SpecNodeView view(SpecOperation operation) {
        SpecParameter fields = operation.fieldsParameter();
        String node = fields == null ? null : fields.fieldsOf();
        return node == null ? null : SpecNodeView.of(operation.document(), node, fields.fieldsView());
    }

    /** Returns the fields of a view that are scalars or plain objects, as the text of {@code fields}. */
    static String scalars(SpecNodeView view) {
        List<String> names = new ArrayList<>();
        view.properties().values().stream()
                .filter(property -> property.expansion() == null)
                .forEach(property -> names.add(property.name()));
        return String.join(",", names);
    }

    /** Returns the cases of the node itself: every field, the default fields, and absent fields. */
    static List<ExampleCase> own(SpecOperation operation) {
        FieldCases fields = new FieldCases(operation);
        SpecNodeView view = view(operation);
        if (view != null) {
            fields.addOwnCases(view);
        }
        return fields.cases;
    }

    /** Returns the cases of the nested nodes that no earlier operation has shown. */
    static List<ExampleCase> within(SpecOperation operation, Set<String> shown) {
        FieldCases fields = new FieldCases(operation);
        SpecNodeView view = view(operation);
        if (view != null) {
            fields.addNestedCases(view, "", nested -> nested, shown);
        }
        return fields.cases;
    }

    private void addOwnCases(SpecNodeView view) {
        String scalars = scalars(view);
        // The elements of a list show the known values one after the other; a single node needs a case for each.
        int variants = operation.paging() != null ? 1 : Math.max(1, variants(view));
        for (int i = 0; i < variants; i++) {
            int variant = i;
            add(numbered("every-field", i), scalars, example -> example.variant(variant));
        }
        add("default-fields", null, example -> example);
        add("absent-fields", scalars, example -> example.without(Absence.FIELDS));
        add("absent-members", scalars, example -> example.without(Absence.SCALARS));
        add("absent-objects", scalars, example -> example.without(Absence.OBJECTS));
        if (operation.flatOrData()) {
            add("wrapped-in-data", scalars, ExampleCase::inData);
        }
    }

    private int variants(SpecNodeView view) {
        return view.properties().values().stream()
                .filter(property -> property.expansion() == null)
                .mapToInt(property -> values.variants(property.pointer()))
                .max()
                .orElse(1);
    }

    /** Walks over the expansions of a view, and on from each node that was not reached before. */
    private void addNestedCases(SpecNodeView view, String prefix, UnaryOperator<String> path, Set<String> shown) {
        if (!shown.add(operation.host() + " " + view)) {
            return;
        }
        Map<SpecNodeView.SpecProperty, SpecNodeView> onward = new LinkedHashMap<>();
        List<String> few = new ArrayList<>();
        for (SpecNodeView.SpecProperty property : view.properties().values()) {
            SpecExpansion expansion = property.expansion();
            if (expansion != null) {
                SpecNodeView reached = document.at(SpecDocument.schemaPointer(expansion.node()))
                                .path("x-graph-node")
                                .asBoolean()
                        ? view.reached(expansion)
                        : null;
                addExpansion(prefix + kebab(property.name()), property.name(), expansion, reached, path);
                few.add(few(property.name(), expansion, reached));
                if (reached != null) {
                    onward.put(property, reached);
                }
            }
        }
        if (!few.isEmpty()) {
            add(
                    prefix + "absent-expansions",
                    path.apply(String.join(",", few)),
                    example -> example.without(Absence.EXPANSIONS));
        }
        onward.forEach((property, reached) -> addNestedCases(
                reached,
                prefix + kebab(property.name()) + "-",
                nested -> path.apply(item(property.name(), arguments(property.expansion()), braces(nested))),
                shown));
    }

    private void addExpansion(
            String name,
            String field,
            SpecExpansion expansion,
            @Nullable SpecNodeView reached,
            UnaryOperator<String> path) {
        String nested = reached == null ? "" : braces(scalars(reached));
        if (expansion.modifiers().containsKey("metric")) {
            metrics.modifiers(expansion, operation)
                    .forEach((key, modifiers) ->
                            add(name + key, path.apply(item(field, modifiers, nested)), example -> example));
            return;
        }
        Map<String, String> arguments = arguments(expansion);
        if (!expansion.list()) {
            int variants = reached == null ? 1 : Math.max(1, variants(reached));
            for (int i = 0; i < variants; i++) {
                int variant = i;
                add(numbered(name, i), path.apply(item(field, arguments, nested)), example -> example.variant(variant));
            }
            return;
        }
        Set<String> rest = new LinkedHashSet<>(expansion.modifiers().keySet());
        List.of("limit", "after", "before").forEach(rest::remove);
        Map<String, String> first = new LinkedHashMap<>(arguments);
        put(first, expansion, "limit");
        rest.forEach(modifier -> put(first, expansion, modifier));
        add(name, path.apply(item(field, first, nested)), example -> example.at(Position.FIRST));
        for (String cursor : List.of("after", "before")) {
            if (expansion.modifiers().containsKey(cursor)) {
                Map<String, String> modifiers = new LinkedHashMap<>(arguments);
                put(modifiers, expansion, "limit");
                put(modifiers, expansion, cursor);
                Position position = cursor.equals("after") ? Position.LAST : Position.FIRST;
                add(name + "-" + cursor, path.apply(item(field, modifiers, nested)), example -> example.at(position));
            }
        }
    }

    /** Requests an expansion with its required arguments and modifiers only. */
    private String few(String field, SpecExpansion expansion, @Nullable SpecNodeView reached) {
        if (expansion.modifiers().containsKey("metric")) {
            return item(
                    field,
                    metrics.modifiers(expansion, operation).values().iterator().next(),
                    "");
        }
        Map<String, String> needed = arguments(expansion);
        expansion.modifiers().forEach((name, modifier) -> {
            if (modifier.required()) {
                needed.put(name, argument(name, modifier));
            }
        });
        String nested = reached == null ? "" : reached.hasId() ? "id" : scalars(reached);
        return item(field, needed, braces(nested));
    }

    private Map<String, String> arguments(@Nullable SpecExpansion expansion) {
        Map<String, String> arguments = new LinkedHashMap<>();
        if (expansion != null) {
            expansion.arguments().forEach((name, argument) -> arguments.put(name, argument(name, argument)));
        }
        return arguments;
    }

    private void put(Map<String, String> modifiers, SpecExpansion expansion, String name) {
        SpecExpansion.SpecModifier modifier = expansion.modifiers().get(name);
        if (modifier != null) {
            modifiers.put(name, argument(name, modifier));
        }
    }

    /**
     * Returns a value for a modifier: one of its known values, the example of the query parameter with its name, or a
     * value by its type.
     */
    private String argument(String name, SpecExpansion.SpecModifier modifier) {
        if (modifier.valueOf() != null) {
            return document.knownValues(modifier.valueOf()).get(0);
        }
        if (modifier.csvOf() != null) {
            return document.knownValues(modifier.csvOf()).get(0);
        }
        return switch (name) {
            case "after", "before" ->
                values.scalar(SpecDocument.schemaPointer("Cursors") + "/properties/" + name, 0)
                        .asText();
            case "username" ->
                values.scalar(SpecDocument.schemaPointer("IgUser") + "/properties/username", 0)
                        .asText();
            default ->
                switch (modifier.type()) {
                    case "integer" -> "2";
                    case "graph-time" -> "1767225600";
                    default -> "17900000000000001";
                };
        };
    }

    private static String item(String field, Map<String, String> modifiers, String nested) {
        StringBuilder text = new StringBuilder(field);
        modifiers.forEach((name, value) -> text.append(new FieldsExpression.Modifier(name, value)));
        return text + nested;
    }

    private void add(String name, @Nullable String fields, UnaryOperator<ExampleCase> state) {
        cases.add(state.apply(ExampleCase.of(operation, name).query("fields", fields)));
    }

    private static String braces(String nested) {
        return nested.isEmpty() ? "" : "{" + nested + "}";
    }

    private static String numbered(String name, int number) {
        return number == 0 ? name : name + "-" + (number + 1);
    }

    private static String kebab(String name) {
        return name.replace('_', '-').toLowerCase(Locale.ROOT);
    }
}

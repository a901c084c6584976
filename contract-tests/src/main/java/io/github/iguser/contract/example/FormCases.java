package io.github.iguser.contract.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.example.Absence;
import io.github.iguser.testing.internal.example.ExampleValues;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecForm;
import io.github.iguser.testing.internal.spec.SpecFormKind;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes the example forms: each kind with each of its sources, each parameter with each of its values, and values at
 * each limit.
 */
final class FormCases {

    private final SpecOperation operation;
    private final SpecForm form;
    private final SpecDocument document;
    private final ExampleValues values;
    private final List<ExampleCase> cases = new ArrayList<>();

    private FormCases(SpecOperation operation, SpecForm form) {
        this.operation = operation;
        this.form = form;
        this.document = operation.document();
        this.values = new ExampleValues(document);
    }

    static List<ExampleCase> of(SpecOperation operation) {
        SpecForm form = operation.form();
        if (form == null) {
            return List.of();
        }
        FormCases forms = new FormCases(operation, form);
        if (form.kinds().isEmpty()) {
            forms.addPlain();
        } else {
            form.kinds().forEach(forms::addKind);
        }
        return forms.cases;
    }

    private void addPlain() {
        SpecFormKind whole = SpecFormKind.ofWholeForm("form", form.required(), form.names());
        addForms(whole, "form", whole.required());
    }

    private void addKind(SpecFormKind kind) {
        Set<String> needed = new LinkedHashSet<>(kind.required());
        String name = kebab(kind.name());
        if (kind.source().isEmpty()) {
            addForms(kind, name, needed);
        }
        boolean first = true;
        for (String source : kind.source()) {
            Set<String> bySource = new LinkedHashSet<>(needed);
            bySource.add(source);
            if (first) {
                addForms(kind, name, bySource);
            } else {
                add(name + "-by-" + source.replace('_', '-'), form(kind, bySource, 0, Limit.NONE));
            }
            first = false;
        }
    }

    private void addForms(SpecFormKind kind, String name, Set<String> needed) {
        add(name, form(kind, needed, 0, Limit.NONE));
        Set<String> all = new LinkedHashSet<>(needed);
        all.addAll(kind.optional());
        for (String excluding : List.copyOf(all)) {
            Set<String> excluded = new LinkedHashSet<>(form.excludes(excluding));
            excluded.retainAll(all);
            if (!excluded.isEmpty()) {
                Set<String> others = new LinkedHashSet<>(all);
                others.remove(excluding);
                add(name + "-without-" + excluding.replace('_', '-'), form(kind, others, 0, Limit.NONE));
                all.removeAll(excluded);
            }
        }
        int variants = Math.max(1, variants(kind, all));
        for (int i = 0; i < variants; i++) {
            add(name + "-every-parameter" + (i == 0 ? "" : "-" + (i + 1)), form(kind, all, i, Limit.NONE));
        }
        add(name + "-at-upper-limits", form(kind, all, 0, Limit.UPPER));
        add(name + "-at-lower-limits", form(kind, all, 0, Limit.LOWER));
    }

    private enum Limit {
        NONE,
        LOWER,
        UPPER
    }

    private int variants(SpecFormKind kind, Set<String> names) {
        int most = 1;
        for (String name : names) {
            most = Math.max(most, values.variants(form.parameterPointer(name)));
            most = Math.max(most, kind.itemOneOf().getOrDefault(name, Set.of()).size());
        }
        return most;
    }

    private Map<String, String> form(SpecFormKind kind, Set<String> names, int variant, Limit limit) {
        Map<String, String> parameters = new LinkedHashMap<>(kind.fixed());
        for (String name : names) {
            parameters.put(name, text(value(kind, name, variant, limit)));
        }
        return parameters;
    }

    private static String text(JsonNode value) {
        return value.isContainerNode() ? value.toString() : value.asText();
    }

    private JsonNode value(SpecFormKind kind, String name, int variant, Limit limit) {
        String pointer = form.parameterPointer(name);
        JsonNode schema = document.at(document.resolve(pointer));
        if (!kind.itemAll().getOrDefault(name, Set.of()).isEmpty()
                || !kind.itemOneOf().getOrDefault(name, Set.of()).isEmpty()) {
            return listOf(kind, name, variant);
        }
        JsonNode value = values.of(pointer, variant, Absence.NONE).deepCopy();
        if (value instanceof ArrayNode array) {
            array.forEach(item -> addExcluded(kind, name, item));
        }
        return limit == Limit.NONE ? value : FormLimits.reached(document, pointer, value, limit == Limit.UPPER);
    }

    private static void addExcluded(SpecFormKind kind, String name, JsonNode item) {
        if (item instanceof ObjectNode object) {
            object.remove(kind.itemExcluded().getOrDefault(name, Set.of()));
        }
    }

    private static JsonNode listOf(SpecFormKind kind, String name, int variant) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        kind.itemAll().getOrDefault(name, Set.of()).forEach(list::add);
        List<String> oneOf = List.copyOf(kind.itemOneOf().getOrDefault(name, Set.of()));
        if (!oneOf.isEmpty()) {
            list.add(oneOf.get(variant % oneOf.size()));
        }
        return list;
    }

    private void add(String name, Map<String, String> parameters) {
        cases.add(ExampleCase.of(operation, name).form(parameters));
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

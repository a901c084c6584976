package io.github.iguser.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All coverage items of the spec of a host. */
final class CoverageTargets {
    /**
     * Items by their text, so that a field that several operations reach is counted once, where it is reached most
     * directly.
     */
    private final Map<String, CoverageItem> items = new LinkedHashMap<>();

    private CoverageTargets() {}

    static List<CoverageItem> of(SpecSet spec) {
        CoverageTargets targets = new CoverageTargets();
        spec.operations().forEach(targets::addOperation);
        spec.operations().forEach(targets::addOwnFields);
        spec.operations().forEach(targets::addReachedFields);
        return new ArrayList<>(targets.items.values());
    }

    private void addOperation(SpecOperation operation) {
        add(CoverageItem.ofOperation(operation, "operation", true, operation.pointer()));
        RequestItems.targets(operation).forEach(this::add);
        String paging = operation.paging();
        for (String form : paging == null ? List.<String>of() : PageForm.of(paging)) {
            add(CoverageItem.ofOperation(operation, form, true, operation.pointer() + "/x-paging"));
        }
        // The members of the envelope, which pacts cover by forms of pages and by errors.
        String schema = Objects.requireNonNullElse(operation.responseSchema(200), "");
        if (paging != null) {
            addMembers(operation, schema, false);
        } else if (operation.fieldsParameter() == null) {
            addMembers(operation, schema, true);
        }
        addMembers(operation, Objects.requireNonNullElse(operation.responseSchema(400), ""), false);
        JsonNode errors = operation.definition().path("x-errors");
        for (int i = 0; i < errors.size(); i++) {
            add(CoverageItem.ofOperation(
                    operation, ExercisedItems.name(errors.get(i)), true, operation.pointer() + "/x-errors/" + i));
        }
        String response = Objects.requireNonNullElse(operation.response(200), "");
        operation
                .document()
                .at(response + "/headers")
                .fieldNames()
                .forEachRemaining(header -> add(CoverageItem.ofOperation(
                        operation, "header " + header, false, response + "/headers/" + header)));
    }

    /** Adds the fields of the node that an operation returns. */
    private void addOwnFields(SpecOperation operation) {
        SpecNodeView view = view(operation);
        if (view != null) {
            addFields(operation, view);
        }
    }

    /** Adds the fields that an operation reaches by expansion. */
    private void addReachedFields(SpecOperation operation) {
        SpecNodeView view = view(operation);
        if (view != null) {
            addReached(operation, view, new ArrayList<>());
        }
    }

    private void addReached(SpecOperation operation, SpecNodeView view, List<String> visited) {
        if (visited.contains(view.toString())) {
            return;
        }
        visited.add(view.toString());
        addFields(operation, view);
        for (SpecNodeView.SpecProperty property : view.properties().values()) {
            SpecExpansion expansion = property.expansion();
            if (expansion != null) {
                addReached(operation, view.reached(expansion), visited);
            }
        }
    }

    static @Nullable SpecNodeView view(SpecOperation operation) {
        SpecParameter fields = operation.fieldsParameter();
        String node = fields == null ? null : fields.fieldsOf();
        return node == null ? null : SpecNodeView.of(operation.document(), node, fields.fieldsView());
    }

    private void addFields(SpecOperation operation, SpecNodeView view) {
        for (SpecNodeView.SpecProperty property : view.properties().values()) {
            add(CoverageItem.ofHost(operation, "field " + view + "." + property.name(), true, property.pointer()));
            SpecExpansion expansion = property.expansion();
            if (expansion == null) {
                addValues(operation, property.pointer());
            } else {
                addExpansion(operation, view, property, expansion);
            }
        }
    }

    private void addExpansion(
            SpecOperation operation, SpecNodeView view, SpecNodeView.SpecProperty property, SpecExpansion expansion) {
        List<String> modifiers = new ArrayList<>(expansion.arguments().keySet());
        modifiers.addAll(expansion.modifiers().keySet());
        for (String modifier : modifiers) {
            String name = "modifier " + view + "." + property.name() + "." + modifier;
            add(CoverageItem.ofHost(operation, name, true, property.pointer() + "/x-expansion"));
        }
        if (expansion.list()) {
            addMembers(operation, operation.document().resolve(property.pointer()), false);
        }
        // Nested pages with links look like the pages of the edge itself, so they are covered there.
        if (expansion.list() && expansion.paging().equals("cursor")) {
            for (String form : PageForm.of("cursor")) {
                String name = form + " of " + view + "." + property.name();
                add(CoverageItem.ofHost(operation, name, true, property.pointer() + "/x-expansion"));
            }
        }
    }

    /** Adds the members of objects that are not nodes, and the known values of open values. */
    private void addValues(SpecOperation operation, String pointer) {
        SpecDocument document = operation.document();
        String schema = document.resolve(pointer);
        JsonNode definition = document.at(schema);
        String name = ExercisedItems.schemaName(schema);
        for (JsonNode known : definition.path("x-known-values")) {
            add(CoverageItem.ofHost(
                    operation, "value " + name + "." + known.path("value").asText(), false, schema));
        }
        if (definition.has("items")) {
            addValues(operation, schema + "/items");
        }
        for (JsonNode shape : definition.path("anyOf")) {
            add(CoverageItem.ofHost(
                    operation, "shape " + name + "." + shape.path("type").asText(), false, schema));
        }
        addMembers(operation, schema, true);
    }

    private void addMembers(SpecOperation operation, String schema, boolean inPact) {
        JsonNode definition = operation.document().at(schema);
        definition.path("properties").fieldNames().forEachRemaining(member -> {
            String at = schema + "/properties/" + SpecDocument.escape(member);
            boolean elements = member.equals("data") && definition.has("x-page-of");
            boolean added = add(CoverageItem.ofHost(
                    operation, "field " + ExercisedItems.schemaName(schema) + "." + member, inPact, at));
            if (!added) {
                return;
            }
            if (inPact || elements && !isPageOfNodes(operation.document(), definition)) {
                addValues(operation, at);
            } else if (!elements) {
                // The fields of nodes on a page are added by view.
                addMembers(operation, operation.document().resolve(at), false);
            }
        });
    }

    static boolean isPageOfNodes(SpecDocument document, JsonNode page) {
        JsonNode element = document.schema(page.path("x-page-of").asText());
        return element != null && element.has("x-graph-node");
    }

    private boolean add(CoverageItem item) {
        return items.putIfAbsent(item.key(), item) == null;
    }
}

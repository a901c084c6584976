package io.github.iguser.contract.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.contract.example.ExampleCase.Position;
import io.github.iguser.testing.internal.example.Absence;
import io.github.iguser.testing.internal.example.ExampleValues;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression;
import io.github.iguser.testing.internal.spec.fields.FieldsParser;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body of a successful response. It shares no code with the expected response of a pact, so that each checks the
 * other.
 */
final class ExampleBody {

    private static final int FEWEST_ELEMENTS = 2;

    private final ExampleCase example;
    private final SpecOperation operation;
    private final SpecDocument document;
    private final ExampleValues values;
    private final ExamplePaging paging;

    private ExampleBody(ExampleCase example) {
        this.example = example;
        this.operation = example.operation();
        this.document = operation.document();
        this.values = new ExampleValues(document);
        this.paging = new ExamplePaging(example);
    }

    static ObjectNode of(ExampleCase example) {
        return new ExampleBody(example).body();
    }

    private ObjectNode body() {
        String schema = Objects.requireNonNull(operation.responseSchema(200), () -> operation + " has no response");
        SpecParameter parameter = operation.fieldsParameter();
        String view = parameter == null ? null : parameter.fieldsView();
        Map<String, String> metrics = example.query();
        if (document.at(schema).has("x-page-of")) {
            return page(schema, view, fields(), String.valueOf(operation.paging()), metrics, true);
        }
        if (!isNode(schema)) {
            return enveloped((ObjectNode) values.of(schema, example.variant(), objectAbsence()));
        }
        ObjectNode node = node(SpecNodeView.of(document, name(schema), view), fields(), example.variant(), 0);
        if (isOfItsOwnPath()) {
            node.put("id", example.path().substring(example.path().lastIndexOf('/') + 1));
        }
        return enveloped(node);
    }

    /** Returns whether the path names the node itself: {@code /{ig-user-id}}, and not an edge of it. */
    private boolean isOfItsOwnPath() {
        return operation.method().equals("GET") && operation.pathTemplate().endsWith("}");
    }

    private ObjectNode enveloped(ObjectNode node) {
        if (!example.wrapped()) {
            return node;
        }
        ObjectNode envelope = JsonNodeFactory.instance.objectNode();
        envelope.putArray("data").add(node);
        return envelope;
    }

    private List<FieldsExpression.Item> fields() {
        String fields = example.query().get("fields");
        if (fields != null) {
            return FieldsParser.parse(fields).items();
        }
        List<String> names = operation.defaultFields();
        return names == null || names.isEmpty()
                ? List.of()
                : FieldsParser.parse(String.join(",", names)).items();
    }

    private ObjectNode page(
            String schema,
            @Nullable String view,
            List<FieldsExpression.Item> asked,
            String kind,
            Map<String, String> metrics,
            boolean top) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        String element = document.at(schema).path("x-page-of").asText();
        boolean empty = top && example.position() == Position.EMPTY;
        var data = page.putArray("data");
        if (!empty && metrics.containsKey("metric")) {
            ExampleMetrics.of(document, element, metrics, example).forEach(data::add);
        } else if (!empty) {
            for (int i = 0; i < elements(element, view, asked); i++) {
                data.add(element(element, view, asked, example.variant() + i, i));
            }
        }
        document.at(schema).path("properties").fieldNames().forEachRemaining(name -> {
            if (!name.equals("data") && !name.equals("paging")) {
                page.set(name, values.of(schema + "/properties/" + name, example.variant(), objectAbsence()));
            }
        });
        boolean without = leavesOutFields() || empty || metrics.containsKey("timeframe");
        ObjectNode place =
                kind.equals("none") || without ? JsonNodeFactory.instance.objectNode() : paging.of(kind, top, metrics);
        // An empty list of links is documented with a paging that is empty, too.
        if (!place.isEmpty() || empty && kind.equals("link")) {
            page.set("paging", place);
        }
        return page;
    }

    private JsonNode element(
            String element, @Nullable String view, List<FieldsExpression.Item> asked, int variant, int number) {
        String schema = SpecDocument.schemaPointer(element);
        return isNode(schema)
                ? node(SpecNodeView.of(document, element, view), asked, variant, number)
                : values.of(schema, variant, objectAbsence());
    }

    /** Returns the number of elements at which the requested scalars show each of their known values. */
    private int elements(String element, @Nullable String view, List<FieldsExpression.Item> asked) {
        String schema = SpecDocument.schemaPointer(element);
        if (!isNode(schema)) {
            return Math.max(1, values.variants(schema));
        }
        int most = FEWEST_ELEMENTS;
        Map<String, SpecNodeView.SpecProperty> properties =
                SpecNodeView.of(document, element, view).properties();
        for (FieldsExpression.Item item : asked) {
            SpecNodeView.SpecProperty property = properties.get(item.name());
            if (property != null && property.expansion() == null) {
                most = Math.max(most, values.variants(property.pointer()));
            }
        }
        return most;
    }

    private ObjectNode node(SpecNodeView view, List<FieldsExpression.Item> asked, int variant, int number) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Set<String> required = view.required();
        for (FieldsExpression.Item item : asked) {
            SpecNodeView.SpecProperty property = view.properties().get(item.name());
            if (property == null) {
                throw new IllegalArgumentException(operation + ": " + view + " has no field " + item.name());
            }
            boolean always = property.alwaysPresent() || required.contains(item.name());
            if (always || !isLeftOut(view, property, item)) {
                node.set(item.name(), value(view, property, item, variant, number));
            }
        }
        if (view.hasId() && !node.has("id")) {
            node.set("id", ExampleValues.numbered(values.scalar(view.propertyPointer("id"), variant), number));
        }
        return node;
    }

    private boolean isLeftOut(SpecNodeView view, SpecNodeView.SpecProperty property, FieldsExpression.Item item) {
        return switch (example.absence()) {
            case FIELDS -> true;
            case EXPANSIONS -> property.expansion() != null && !leadsFurther(view, property.expansion(), item);
            case NONE, SCALARS, OBJECTS -> false;
        };
    }

    /**
     * Returns true if an expansion is requested inside this one. Then this one is not left out, since the inner one
     * would be missing, too.
     */
    private static boolean leadsFurther(SpecNodeView view, SpecExpansion expansion, FieldsExpression.Item item) {
        if (item.nested() == null) {
            return false;
        }
        Map<String, SpecNodeView.SpecProperty> reached = view.reached(expansion).properties();
        return item.nested().items().stream()
                .map(nested -> reached.get(nested.name()))
                .anyMatch(nested -> nested != null && nested.expansion() != null);
    }

    private boolean leavesOutFields() {
        return example.absence() == Absence.FIELDS || example.absence() == Absence.EXPANSIONS;
    }

    private JsonNode value(
            SpecNodeView view,
            SpecNodeView.SpecProperty property,
            FieldsExpression.Item item,
            int variant,
            int number) {
        SpecExpansion expansion = property.expansion();
        String schema = document.resolve(property.pointer());
        List<FieldsExpression.Item> nested = item.nested() == null
                ? defaults(expansion == null ? null : view.reached(expansion))
                : item.nested().items();
        if (expansion == null) {
            JsonNode value = values.of(property.pointer(), variant, objectAbsence());
            return item.name().equals("id") ? ExampleValues.numbered(value, number) : value;
        }
        if (document.at(schema).has("x-page-of")) {
            return page(schema, expansion.view(), nested, expansion.paging(), item.arguments(), false);
        }
        if (isNode(schema)) {
            return node(view.reached(expansion), nested, variant, number);
        }
        return values.of(property.pointer(), variant, objectAbsence());
    }

    /**
     * Returns the fields of a node without a selection: those that are always present, since the default fields are not
     * documented.
     */
    private static List<FieldsExpression.Item> defaults(@Nullable SpecNodeView view) {
        return view == null
                ? List.of()
                : view.properties().values().stream()
                        .filter(property -> property.expansion() == null && property.alwaysPresent())
                        .map(property -> new FieldsExpression.Item(property.name(), List.of(), null))
                        .toList();
    }

    /** A case in which fields are absent has complete objects, so that each case shows one thing. */
    private Absence objectAbsence() {
        return leavesOutFields() ? Absence.NONE : example.absence();
    }

    private boolean isNode(String schema) {
        return document.at(schema).path("x-graph-node").asBoolean();
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}

package io.github.iguser.testing.internal.spec.validation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecMetricRules;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression.Item;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression.Modifier;
import io.github.iguser.testing.internal.spec.fields.FieldsParser;
import io.github.iguser.testing.internal.spec.fields.FieldsSyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Validates a {@code fields} parameter: its names, arguments, modifiers, nesting and host. */
public final class FieldsValidator {

    /** The pointer of the violations. */
    public static final String POINTER = "request.query.fields";

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private final SpecSet spec;

    private FieldsValidator(SpecSet spec) {
        this.spec = spec;
    }

    public static FieldsValidator of(SpecSet spec) {
        return new FieldsValidator(spec);
    }

    /** Validates a {@code fields} parameter. A syntax error is also a violation. */
    public List<Violation> validate(SpecOperation operation, String fields) {
        SpecParameter parameter = operation.fieldsParameter();
        if (parameter == null || parameter.fieldsOf() == null) {
            return List.of(new Violation(POINTER, operation + " has no parameter fields", operation.where()));
        }
        SpecNodeView view = SpecNodeView.of(operation.document(), parameter.fieldsOf(), parameter.fieldsView());
        ViolationList violations = new ViolationList(operation.document());
        try {
            validate(view, FieldsParser.parse(fields), "", violations);
        } catch (FieldsSyntaxException e) {
            violations.add(String.valueOf(e.getMessage()), parameter.pointer());
        }
        return violations.toList();
    }

    /** Validates the fields of the nodes in a view. */
    public List<Violation> validate(SpecNodeView view, FieldsExpression fields) {
        ViolationList violations = new ViolationList(view.document());
        validate(view, fields, "", violations);
        return violations.toList();
    }

    private void validate(SpecNodeView view, FieldsExpression expression, String prefix, ViolationList violations) {
        Set<String> seen = new HashSet<>();
        for (Item item : expression.items()) {
            String path = prefix + item.name();
            if (!seen.add(item.name())) {
                violations.add("fields: " + path + " is requested twice", view.pointer());
            }
            SpecNodeView.SpecProperty property = view.properties().get(item.name());
            if (property == null) {
                violations.add("fields: " + path + ": " + unknown(view, item.name()), view.pointer());
            } else if (property.expansion() == null) {
                plain(view, property, item, path, violations);
            } else {
                expansion(view, property, property.expansion(), item, path, violations);
            }
        }
    }

    private static void plain(
            SpecNodeView view, SpecNodeView.SpecProperty property, Item item, String path, ViolationList violations) {
        if (!item.modifiers().isEmpty()) {
            violations.add(
                    "fields: " + path + ": " + view + "." + item.name() + " takes no modifier, but "
                            + item.modifiers().get(0) + " was given",
                    property.pointer());
        }
        if (item.nested() != null) {
            violations.add(
                    "fields: " + path + ": " + view + "." + item.name() + " is not a node, so {" + item.nested()
                            + "} cannot be selected from it",
                    property.pointer());
        }
    }

    private void expansion(
            SpecNodeView view,
            SpecNodeView.SpecProperty property,
            SpecExpansion expansion,
            Item item,
            String path,
            ViolationList violations) {
        Set<String> names = new HashSet<>();
        for (Modifier modifier : item.modifiers()) {
            String problem =
                    names.add(modifier.name()) ? problem(view, item.name(), expansion, modifier) : "is given twice";
            if (problem != null) {
                violations.add(
                        "fields: " + path + modifier + ": ." + modifier.name() + " " + problem, property.pointer());
            }
        }
        Map<String, SpecExpansion.SpecModifier> known = new LinkedHashMap<>(expansion.arguments());
        known.putAll(expansion.modifiers());
        known.forEach((name, modifier) -> {
            if (modifier.required() && !names.contains(name)) {
                violations.add(
                        "fields: " + path + ": " + view + "." + item.name() + " needs ." + name + "(...)",
                        property.pointer());
            }
        });
        metrics(view, expansion, item, path, violations);
        if (item.nested() != null) {
            validate(view.reached(expansion), item.nested(), path + ".", violations);
        }
    }

    /** Validates metrics. The metric rules of an edge also apply if the edge is expanded as a field. */
    private void metrics(SpecNodeView view, SpecExpansion expansion, Item item, String path, ViolationList violations) {
        for (SpecOperation operation : view.document().operations()) {
            SpecMetricRules metrics = operation.metrics();
            String responseSchema = operation.responseSchema(200);
            if (metrics != null
                    && view.document()
                            .at(String.valueOf(responseSchema))
                            .path("x-page-of")
                            .asText()
                            .equals(expansion.node())) {
                MetricRequestValidator.validate(operation, metrics, item.arguments())
                        .forEach(violation -> violations.add(
                                "fields: " + path + ": " + violation.message(), operation.pointer() + "/x-metrics"));
            }
        }
    }

    private static @Nullable String problem(
            SpecNodeView view, String field, SpecExpansion expansion, Modifier modifier) {
        SpecExpansion.SpecModifier definition = expansion.arguments().get(modifier.name());
        if (definition == null) {
            definition = expansion.modifiers().get(modifier.name());
        }
        if (definition == null) {
            List<String> known = new ArrayList<>(expansion.arguments().keySet());
            known.addAll(expansion.modifiers().keySet());
            return "is not a modifier here; the known ones are " + known + onEdge(view, field, modifier.name());
        }
        if (definition.type().equals("integer")
                && !NUMBER.matcher(modifier.argument()).matches()) {
            return "needs a whole number from 1, not \"" + modifier.argument() + "\"";
        }
        if (definition.pattern() != null && !modifier.argument().matches(definition.pattern())) {
            return "is \"" + modifier.argument() + "\", which " + definition.pattern() + " does not match";
        }
        String values = definition.csvOf() == null ? definition.valueOf() : definition.csvOf();
        if (values != null) {
            List<String> known = view.document().knownValues(values);
            for (String one : definition.csvOf() == null
                    ? List.of(modifier.argument())
                    : SpecMetricRules.values(modifier.argument())) {
                if (!known.contains(one)) {
                    return "is \"" + one + "\", expected one of " + known + NearestName.hint(one, known);
                }
            }
        }
        return null;
    }

    /** Returns the path of the edge that has a parameter which its expansion as a field does not have, for a message. */
    private static String onEdge(SpecNodeView view, String field, String parameter) {
        for (SpecOperation operation : view.document().operations()) {
            if (operation.method().equals("GET")
                    && view.node().equals("IgUser")
                    && operation.pathTemplate().endsWith("}/" + field)
                    && operation.parameter("query", parameter) != null) {
                return "; " + parameter + " is a parameter of GET " + operation.pathTemplate();
            }
        }
        return "";
    }

    /** Returns why a name cannot be requested: it is unknown, or only another host or view has it. */
    private String unknown(SpecNodeView view, String name) {
        String host = view.document().host();
        SpecNodeView own = SpecNodeView.of(view.document(), view.node(), null);
        if (own.properties().containsKey(name)) {
            return name + " cannot be read of " + view + ", only of the node itself";
        }
        JsonNode here = view.document().schema(view.node());
        if (here != null && here.path("properties").has(name)) {
            return name + " can only be read where " + view.node() + " is reached by "
                    + here.at("/properties/" + SpecDocument.escape(name) + "/x-only-in-views");
        }
        for (SpecDocument other : spec.documents()) {
            JsonNode schema = other.schema(view.node());
            if (!other.host().equals(host)
                    && schema != null
                    && schema.path("properties").has(name)) {
                return host + " does not serve " + name + " of " + view.node() + ", only " + other.host() + " does";
            }
        }
        return view + " has no field " + name + " on " + host
                + NearestName.hint(name, view.properties().keySet());
    }

    /** Collects violations of one document. */
    private static final class ViolationList {
        private final SpecDocument document;
        private final List<Violation> list = new ArrayList<>();

        ViolationList(SpecDocument document) {
            this.document = document;
        }

        void add(String message, String specPointer) {
            list.add(new Violation(POINTER, message, document.where(specPointer)));
        }

        List<Violation> toList() {
            return list;
        }
    }
}

package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.MetricParameters;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the class of a list inside a selection: a method for each modifier, and one that selects fields. */
final class ListModifiers {
    private final String type;
    private final NodeView target;
    private final List<Map<String, Object>> modifiers;
    private final OperationMetricRules table;

    /**
     * Creates a writer.
     *
     * @param type the name of the class
     * @param target the node whose fields can be selected, or null if there are none
     */
    ListModifiers(NodeView selected, String property, String type, NodeView target) {
        this.type = type;
        this.target = target;
        this.modifiers = YamlNodes.list(selected.expansion(property).get("modifiers")).stream()
                .map(YamlNodes::map)
                .toList();
        this.table = modifiers.stream()
                .filter(modifier -> "metric".equals(modifier.get("name")) && modifier.containsKey("csv-of"))
                .map(modifier ->
                        OperationMetricRules.ofMetric(selected.description(), YamlNodes.textAt(modifier, "csv-of")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static boolean isRequired(Object modifier) {
        return Boolean.TRUE.equals(YamlNodes.at(modifier, "required"));
    }

    /** Returns true if the class has a method that checks all modifiers together. */
    boolean isChecked() {
        return table != null || modifiers.stream().anyMatch(ListModifiers::isRequired);
    }

    /** Returns true if the metric rules check a modifier. */
    private boolean isMetricParameter(Map<String, Object> modifier) {
        return table != null && MetricParameters.NAMES.contains(YamlNodes.textAt(modifier, "name"));
    }

    /** Returns the fields that the check needs in addition to the text that is sent. */
    List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (Map<String, Object> modifier : modifiers) {
            String javaName = Names.member(YamlNodes.textAt(modifier, "name"));
            if (!isRequired(modifier)) {
                continue;
            }
            if (modifier.containsKey("csv-of")) {
                fields.add("private List<" + modifier.get("csv-of") + "> " + javaName + " = List.of();");
            } else if (modifier.containsKey("value-of")) {
                fields.add("private @Nullable " + modifier.get("value-of") + " " + javaName + ";");
            } else {
                fields.add("private @Nullable String " + javaName + ";");
            }
        }
        if (table != null) {
            fields.add(table.requestField());
            fields.add(OperationMetricRules.SKIPPED_FIELD);
        }
        return fields;
    }

    /** Returns the statement that passes the modifiers to the superclass. */
    String constructor() {
        return JavaText.superCall(modifiers.stream()
                .map(modifier -> YamlNodes.textAt(modifier, "name"))
                .map(wire -> JavaText.literal(wire) + ", " + JavaText.literal("use " + Names.member(wire) + "(...)"))
                .toList());
    }

    List<JavaMethod> methods() {
        List<JavaMethod> methods = new ArrayList<>();
        modifiers.forEach(modifier -> methods.addAll(modifier(modifier)));
        if (table != null) {
            methods.add(OperationMetricRules.skipping(type));
        }
        if (isChecked()) {
            methods.add(check());
        }
        if (target != null) {
            methods.add(JavaMethod.of(
                    JavadocTexts.text(
                            8, "Selects the fields of each element. Otherwise the API returns its default fields."),
                    List.of(),
                    "        public " + type + " fields",
                    List.of("Consumer<" + target.selector() + "> fields"),
                    List.of("return nested(" + target.selector() + ".of(fields));")));
        }
        return methods;
    }

    private List<JavaMethod> modifier(Map<String, Object> modifier) {
        String wire = YamlNodes.textAt(modifier, "name");
        String javaName = Names.member(wire);
        String csv = YamlNodes.textAt(modifier, "csv-of");
        String value = YamlNodes.textAt(modifier, "value-of");
        if (csv != null) {
            return List.of(
                    method(modifier, csv + "...", List.of("return " + javaName + "(Arrays.asList(" + javaName + "));")),
                    method(
                            "Sets a list of values; see `#" + javaName + "(" + csv + "...)`.",
                            modifier,
                            "List<" + csv + ">",
                            kept(modifier, "List.copyOf(" + javaName + ")", javaName)));
        }
        if (value != null) {
            return List.of(method(modifier, value, kept(modifier, javaName, javaName)));
        }
        return switch (String.valueOf(modifier.get("type"))) {
            case "integer" ->
                List.of(method(
                        modifier,
                        "int",
                        List.of(
                                "if (" + javaName + " < 1) {",
                                "    throw new IllegalArgumentException(\"" + javaName + " < 1: \" + " + javaName
                                        + ");",
                                "}",
                                set(wire, "String.valueOf(" + javaName + ")"))));
            case "graph-time" ->
                List.of(
                        method(
                                modifier,
                                "Instant",
                                time(set(wire, "String.valueOf(" + javaName + ".getEpochSecond())"))),
                        method(
                                "Sets the time as text; see `#" + javaName + "(Instant)`.",
                                modifier,
                                "String",
                                time(set(wire, javaName))));
            default ->
                List.of(method(
                        modifier,
                        "String",
                        isRequired(modifier) ? kept(modifier, javaName, javaName) : List.of(set(wire, javaName))));
        };
    }

    private static String set(String wire, String value) {
        return "return modifier(" + JavaText.literal(wire) + ", " + value + ");";
    }

    private List<String> kept(Map<String, Object> modifier, String value, String sent) {
        String wire = YamlNodes.textAt(modifier, "name");
        String javaName = Names.member(wire);
        if (!isMetricParameter(modifier) && !isRequired(modifier)) {
            return List.of(set(wire, sent));
        }
        List<String> body = new ArrayList<>();
        body.add("modifier(" + JavaText.literal(wire) + ", " + sent + ");");
        if (isRequired(modifier)) {
            body.add("this." + javaName + " = " + value + ";");
        }
        if (isMetricParameter(modifier)) {
            body.add(OperationMetricRules.passToRules(wire, javaName));
        }
        body.add("return this;");
        return body;
    }

    private List<String> time(String set) {
        return table == null ? List.of(set) : List.of("request.sinceOrUntil(true);", set);
    }

    private JavaMethod method(Map<String, Object> modifier, String argument, List<String> body) {
        String text = YamlNodes.textAt(modifier, "description");
        return method(
                text == null ? "Sets the modifier `" + YamlNodes.textAt(modifier, "name") + "`." : text,
                modifier,
                argument,
                body);
    }

    private JavaMethod method(String doc, Map<String, Object> modifier, String argument, List<String> body) {
        String wire = YamlNodes.textAt(modifier, "name");
        return JavaMethod.of(
                JavadocTexts.text(8, doc),
                List.of(),
                "        public " + type + " " + Names.member(wire),
                List.of(argument + " " + Names.member(wire)),
                body);
    }

    private JavaMethod check() {
        List<String> body = new ArrayList<>();
        for (Map<String, Object> modifier : modifiers) {
            if (isRequired(modifier)) {
                String javaName = Names.member(YamlNodes.textAt(modifier, "name"));
                String value = modifier.containsKey("csv-of") ? javaName + ".isEmpty() ? null : " + javaName : javaName;
                body.add("Limits.required(\"" + modifier.get("name") + "\", " + value + ", \"set " + javaName
                        + "(...)\");");
            }
        }
        if (table != null) {
            body.addAll(OperationMetricRules.check("request"));
        }
        String doc = table == null
                ? "        // The API refuses the call without it."
                : "        // The rules of the edge itself.";
        return JavaMethod.of(doc, List.of(), "        private void check", List.of(), body);
    }
}

package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.MetricRules;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What goes together in an operation that asks for metrics, as {@code x-metrics} says it. */
record OperationMetricRules(Description description, Map<String, Object> operation) {
    /** The table of an operation, or null if it asks for no metrics. */
    static OperationMetricRules of(Description description, Map<String, Object> operation) {
        return operation.containsKey("x-metrics") ? new OperationMetricRules(description, operation) : null;
    }

    /** The table of the document by the open value of its metrics, or null if there is none. */
    static OperationMetricRules ofMetric(Description description, String openValue) {
        return description.operations().stream()
                .map(operation -> of(description, operation.node()))
                .filter(table -> table != null && table.metricType().equals(openValue))
                .findFirst()
                .orElse(null);
    }

    List<Object> entries() {
        return YamlNodes.list(operation.get("x-metrics"));
    }

    /** The open value of the metrics, such as {@code InsightMetric}. */
    String metricType() {
        return MetricRules.openValues(operation).get("metric");
    }

    /** The generated class, such as {@code InsightRules}. */
    String rulesName() {
        return metricType().replaceFirst("Metric$", "") + "Rules";
    }

    /** The field that says whether a caller has switched the rules off. */
    static final String SKIPPED_FIELD = "private boolean metricRulesSkipped;";

    /**
     * The method that switches the rules off.
     *
     * @param type the class that has it
     */
    static JavaMethod skipping(String type) {
        return JavaMethod.of(
                Javadoc.at(8)
                        .text("Escape hatch: sends the metrics as they are given, without the check that they suit"
                                + " the other parameters.")
                        .text("It is for a combination that the API has begun to take since this version was made. One"
                                + " that the API does not take is then refused by the API.")
                        .toString(),
                List.of(),
                "        public " + type + " skipMetricRules",
                List.of(),
                List.of("metricRulesSkipped = true;", "return this;"));
    }

    /** The statements that check what a builder was given, unless the rules are switched off. */
    List<String> check(List<String> arguments) {
        return List.of(
                "if (!metricRulesSkipped) {",
                "    "
                        + JavaText.spread("                " + rulesName() + ".TABLE.check(", arguments, ");")
                                .strip(),
                "}");
    }

    /** The call that adds one metric to the rules. */
    static String rule(Object entry) {
        StringBuilder rule = new StringBuilder();
        for (Object combination : YamlNodes.list(YamlNodes.at(entry, "combinations"))) {
            rule.append("\n                    .goesWith(")
                    .append(literals(YamlNodes.at(combination, "period")))
                    .append(", ")
                    .append(literals(YamlNodes.at(combination, "metric_type")))
                    .append(", ")
                    .append(literals(YamlNodes.at(combination, "breakdown")))
                    .append(')');
        }
        if (isTrue(entry, "metric_type-optional")) {
            rule.append("\n                    .metricTypeOr(\"")
                    .append(MetricRules.DEFAULT_TYPE)
                    .append("\")");
        }
        if (!YamlNodes.list(YamlNodes.at(entry, "timeframe")).isEmpty()) {
            String method = isTrue(entry, "timeframe-optional") ? "takesTimeframe" : "needsTimeframe";
            rule.append("\n                    ")
                    .append(JavaText.fill(
                                    "                    ." + method + "(List.of(",
                                    quoted(YamlNodes.at(entry, "timeframe")),
                                    "))")
                            .strip());
        }
        if (isTrue(entry, "since-until")) {
            rule.append("\n                    .takesTime()");
        }
        return ".metric(" + JavaText.literal(YamlNodes.textAt(entry, "name")) + ", metric -> metric" + rule + ")";
    }

    /** The sentences on one metric, for its documentation. */
    List<String> sentencesOn(String metric) {
        return entries().stream()
                .filter(entry -> metric.equals(YamlNodes.textAt(entry, "name")))
                .findFirst()
                .map(OperationMetricRules::sentences)
                .orElse(List.of());
    }

    private static List<String> sentences(Object entry) {
        Map<String, Object> node = YamlNodes.map(entry);
        List<String> sentences = new ArrayList<>();
        for (Object combination : YamlNodes.list(node.get("combinations"))) {
            List<String> breakdowns = YamlNodes.texts(YamlNodes.at(combination, "breakdown"));
            sentences.add("Goes with period "
                    + JavadocTexts.either(YamlNodes.texts(YamlNodes.at(combination, "period"))) + ", metric_type "
                    + JavadocTexts.either(YamlNodes.texts(YamlNodes.at(combination, "metric_type")))
                    + (breakdowns.isEmpty()
                            ? " and no breakdown."
                            : ", and breakdowns of " + JavadocTexts.codes(breakdowns) + "."));
        }
        if (isTrue(entry, "metric_type-optional")) {
            sentences.add("Without metric_type it is `" + MetricRules.DEFAULT_TYPE + "`.");
        }
        List<String> timeframes = YamlNodes.texts(node.get("timeframe"));
        if (!timeframes.isEmpty()) {
            sentences.add((isTrue(entry, "timeframe-optional") ? "Takes" : "Needs") + " a timeframe: "
                    + JavadocTexts.either(timeframes) + ".");
        }
        sentences.add(isTrue(entry, "since-until") ? "Takes since and until." : "Does not take since and until.");
        if (node.containsKey("needs")) {
            sentences.add("Needs: " + node.get("needs"));
        }
        return sentences;
    }

    private static boolean isTrue(Object entry, String key) {
        return Boolean.TRUE.equals(YamlNodes.at(entry, key));
    }

    private static String literals(Object values) {
        return "List.of(" + String.join(", ", quoted(values)) + ")";
    }

    private static List<String> quoted(Object values) {
        return YamlNodes.texts(values).stream().map(JavaText::literal).toList();
    }
}

package io.github.iguser.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What goes together in an operation that asks for metrics, as {@code x-metrics} says it. */
record MetricTable(Description description, Map<String, Object> operation) {
    /** The parameters that are judged, in the order in which the runtime takes them. */
    static final List<String> JUDGED = List.of("metric", "period", "metric_type", "breakdown", "timeframe");

    /** The type that is asked for where it can be left out. */
    static final String DEFAULT_TYPE = "time_series";

    /** The table of an operation, or null if it asks for no metrics. */
    static MetricTable of(Description description, Map<String, Object> operation) {
        return operation.containsKey("x-metrics") ? new MetricTable(description, operation) : null;
    }

    /** The table of the document by the open value of its metrics, or null if there is none. */
    static MetricTable ofMetric(Description description, String openValue) {
        return description.operations().stream()
                .map(operation -> of(description, operation.node()))
                .filter(table -> table != null && table.metricType().equals(openValue))
                .findFirst()
                .orElse(null);
    }

    List<Object> entries() {
        return Tree.list(operation.get("x-metrics"));
    }

    /** The open value of the metrics, such as {@code InsightMetric}. */
    String metricType() {
        return openValues(operation).get("metric");
    }

    /** The generated class, such as {@code InsightRules}. */
    String rulesName() {
        return metricType().replaceFirst("Metric$", "") + "Rules";
    }

    /** The open value that each judged parameter takes. */
    static Map<String, String> openValues(Map<String, Object> operation) {
        Map<String, String> openValues = new LinkedHashMap<>();
        for (Object parameter : Tree.list(operation.get("parameters"))) {
            String name = Tree.textAt(parameter, "name");
            if (JUDGED.contains(name)) {
                String csv = Tree.textAt(parameter, "x-csv-of");
                openValues.put(name, csv == null ? Description.reference(Tree.at(parameter, "schema")) : csv);
            }
        }
        return openValues;
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
        for (Object combination : Tree.list(Tree.at(entry, "combinations"))) {
            rule.append("\n                    .goesWith(")
                    .append(literals(Tree.at(combination, "period")))
                    .append(", ")
                    .append(literals(Tree.at(combination, "metric_type")))
                    .append(", ")
                    .append(literals(Tree.at(combination, "breakdown")))
                    .append(')');
        }
        if (isTrue(entry, "metric_type-optional")) {
            rule.append("\n                    .metricTypeOr(\"")
                    .append(DEFAULT_TYPE)
                    .append("\")");
        }
        if (!Tree.list(Tree.at(entry, "timeframe")).isEmpty()) {
            String method = isTrue(entry, "timeframe-optional") ? "takesTimeframe" : "needsTimeframe";
            rule.append("\n                    ")
                    .append(JavaText.fill(
                                    "                    ." + method + "(List.of(",
                                    quoted(Tree.at(entry, "timeframe")),
                                    "))")
                            .strip());
        }
        if (isTrue(entry, "since-until")) {
            rule.append("\n                    .takesTime()");
        }
        return ".metric(" + JavaText.literal(Tree.textAt(entry, "name")) + ", metric -> metric" + rule + ")";
    }

    /** The sentences on one metric, for its documentation. */
    List<String> sentencesOn(String metric) {
        return entries().stream()
                .filter(entry -> metric.equals(Tree.textAt(entry, "name")))
                .findFirst()
                .map(MetricTable::sentences)
                .orElse(List.of());
    }

    private static List<String> sentences(Object entry) {
        Map<String, Object> node = Tree.map(entry);
        List<String> sentences = new ArrayList<>();
        for (Object combination : Tree.list(node.get("combinations"))) {
            List<String> breakdowns = Tree.texts(Tree.at(combination, "breakdown"));
            sentences.add(
                    "Goes with period " + Docs.either(Tree.texts(Tree.at(combination, "period"))) + ", metric_type "
                            + Docs.either(Tree.texts(Tree.at(combination, "metric_type")))
                            + (breakdowns.isEmpty()
                                    ? " and no breakdown."
                                    : ", and breakdowns of " + Docs.codes(breakdowns) + "."));
        }
        if (isTrue(entry, "metric_type-optional")) {
            sentences.add("Without metric_type it is `" + DEFAULT_TYPE + "`.");
        }
        List<String> timeframes = Tree.texts(node.get("timeframe"));
        if (!timeframes.isEmpty()) {
            sentences.add((isTrue(entry, "timeframe-optional") ? "Takes" : "Needs") + " a timeframe: "
                    + Docs.either(timeframes) + ".");
        }
        sentences.add(isTrue(entry, "since-until") ? "Takes since and until." : "Does not take since and until.");
        if (node.containsKey("needs")) {
            sentences.add("Needs: " + node.get("needs"));
        }
        return sentences;
    }

    private static boolean isTrue(Object entry, String key) {
        return Boolean.TRUE.equals(Tree.at(entry, key));
    }

    private static String literals(Object values) {
        return "List.of(" + String.join(", ", quoted(values)) + ")";
    }

    private static List<String> quoted(Object values) {
        return Tree.texts(values).stream().map(JavaText::literal).toList();
    }
}

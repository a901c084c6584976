package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.MetricParameters;
import io.github.iguser.codegen.spec.MetricPhrases;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.List;
import java.util.Map;

/** The metric rules of an operation, from its {@code x-metrics}. */
record OperationMetricRules(Description description, Map<String, Object> operation) {
    /** Returns the rules of an operation, or null if it has no metrics. */
    static OperationMetricRules of(Description description, Map<String, Object> operation) {
        return operation.containsKey("x-metrics") ? new OperationMetricRules(description, operation) : null;
    }

    /** Returns the rules whose metrics have this open value, or null if there are none. */
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

    /** Returns the open value of the metrics, such as {@code InsightMetric}. */
    String metricType() {
        return MetricParameters.openValues(operation).get("metric");
    }

    /** Returns the name of the generated class, such as {@code InsightRules}. */
    String rulesName() {
        return metricType().replaceFirst("Metric$", "") + "Rules";
    }

    private static final String INDENT = " ".repeat(20);
    private static final String NEXT = "\n" + INDENT;

    /** The field that is true if a caller skips the rules. */
    static final String SKIPPED_FIELD = "private boolean metricRulesSkipped;";

    /**
     * Returns the method that skips the rules.
     *
     * @param type the class of the method
     */
    static JavaMethod skipping(String type) {
        return JavaMethod.of(
                Javadoc.at(8)
                        .text("Sends the metrics without checking that they are valid with the other parameters.")
                        .text(
                                "Use it for a combination that the API has started to accept after this version was released."
                                        + " The API itself refuses combinations that it does not accept.")
                        .toString(),
                List.of(),
                "        public " + type + " skipMetricRules",
                List.of(),
                List.of("metricRulesSkipped = true;", "return this;"));
    }

    /** Returns the field with the request that the rules check. */
    String requestField() {
        return "private final MetricRules.Request request = " + rulesName() + ".TABLE.request();";
    }

    /** Returns the statement with which a setter passes its value to the rules. */
    static String passToRules(String wire, String value) {
        String method = switch (wire) {
            case "metric" -> "metrics";
            case "metric_type" -> "type";
            case "breakdown" -> "breakdowns";
            default -> Names.member(wire);
        };
        return "request." + method + "(" + value + ");";
    }

    /** Returns the statements that check the values of a builder, unless the rules are skipped. */
    static List<String> check(String request) {
        return List.of("if (!metricRulesSkipped) {", "    " + request + ".check();", "}");
    }

    /** Returns the call that adds one metric to the rules. */
    static String rule(Object entry) {
        StringBuilder rule = new StringBuilder();
        for (Object combination : YamlNodes.list(YamlNodes.at(entry, "combinations"))) {
            rule.append(NEXT)
                    .append(".validWith(c -> c")
                    .append(values("periods", YamlNodes.at(combination, "period")))
                    .append(values("types", YamlNodes.at(combination, "metric_type")))
                    .append(values("breakdowns", YamlNodes.at(combination, "breakdown")))
                    .append(')');
        }
        if (isTrue(entry, "metric_type-optional")) {
            rule.append(NEXT).append(values("defaultType", List.of(MetricParameters.DEFAULT_TYPE)));
        }
        String timeframe = isTrue(entry, "timeframe-optional") ? "takesTimeframe" : "requiresTimeframe";
        List<String> timeframes = quoted(YamlNodes.at(entry, "timeframe"));
        if (!timeframes.isEmpty()) {
            rule.append(NEXT)
                    .append(JavaText.fill(INDENT + "." + timeframe + "(", timeframes, ")")
                            .strip());
        }
        if (isTrue(entry, "since-until")) {
            rule.append(NEXT).append(".takesSinceAndUntil()");
        }
        return ".metric(" + JavaText.literal(YamlNodes.textAt(entry, "name")) + ", metric -> metric" + rule + ")";
    }

    /** Returns the call that sets values, or an empty text if there are none. */
    private static String values(String method, Object values) {
        List<String> quoted = quoted(values);
        return quoted.isEmpty() ? "" : "." + method + "(" + String.join(", ", quoted) + ")";
    }

    /** Returns the sentences on one metric, for its documentation. */
    List<String> sentencesOn(String metric) {
        return entries().stream()
                .filter(entry -> metric.equals(YamlNodes.textAt(entry, "name")))
                .findFirst()
                .map(MetricPhrases::sentences)
                .orElse(List.of());
    }

    private static boolean isTrue(Object entry, String key) {
        return Boolean.TRUE.equals(YamlNodes.at(entry, key));
    }

    private static List<String> quoted(Object values) {
        return YamlNodes.texts(values).stream().map(JavaText::literal).toList();
    }
}

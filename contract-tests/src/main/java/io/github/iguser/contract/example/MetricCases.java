package io.github.iguser.contract.example;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The requests for metrics that show each metric with each period, type, breakdown and timeframe that it takes. */
final class MetricCases {

    private static final String SINCE = "1767225600";
    private static final String UNTIL = "1769904000";

    private final SpecDocument document;

    MetricCases(SpecDocument document) {
        this.document = document;
    }

    /** One combination of the parameters beside {@code metric}; all metrics of a request share it. */
    private record Choice(
            String period,
            @Nullable String type,
            @Nullable String breakdown,
            @Nullable String timeframe,
            boolean span) {

        String name() {
            StringBuilder name = new StringBuilder("metrics-by-" + period.replace('_', '-'));
            name.append(type == null ? "" : "-as-" + type.replace('_', '-'));
            name.append(breakdown == null ? "" : "-by-" + breakdown.replace('_', '-'));
            name.append(timeframe == null ? "" : "-in-" + timeframe.replace('_', '-'));
            return name + (span ? "-in-span" : "");
        }

        Map<String, String> parameters(List<String> metrics) {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("metric", String.join(",", metrics));
            parameters.put("period", period);
            put(parameters, "metric_type", type);
            put(parameters, "breakdown", breakdown);
            put(parameters, "timeframe", timeframe);
            put(parameters, "since", span ? SINCE : null);
            put(parameters, "until", span ? UNTIL : null);
            return parameters;
        }
    }

    /** Returns the cases of an operation that has metric rules. */
    List<ExampleCase> of(SpecOperation operation) {
        List<ExampleCase> cases = new ArrayList<>();
        choices(operation).forEach((choice, metrics) -> {
            ExampleCase example = ExampleCase.of(operation, choice.name()).variant(cases.size());
            for (Map.Entry<String, String> parameter :
                    choice.parameters(metrics).entrySet()) {
                example = example.query(parameter.getKey(), parameter.getValue());
            }
            cases.add(example);
        });
        return cases;
    }

    /** Returns the combinations, each with the metrics that are valid with it. */
    private static Map<Choice, List<String>> choices(SpecOperation operation) {
        Map<Choice, List<String>> choices = new LinkedHashMap<>();
        for (JsonNode metric : operation.definition().path("x-metrics")) {
            List<@Nullable String> timeframes = texts(metric.path("timeframe"));
            if (timeframes.isEmpty() || metric.path("timeframe-optional").asBoolean()) {
                timeframes.add(null);
            }
            for (JsonNode combination : metric.path("combinations")) {
                List<@Nullable String> types = texts(combination.path("metric_type"));
                if (metric.path("metric_type-optional").asBoolean() && types.contains("time_series")) {
                    types.add(null);
                }
                List<@Nullable String> breakdowns = texts(combination.path("breakdown"));
                if (breakdowns.isEmpty()) {
                    breakdowns.add(null);
                }
                for (String period : texts(combination.path("period"))) {
                    for (String type : types) {
                        for (String breakdown : breakdowns) {
                            for (String timeframe : timeframes) {
                                Choice choice = new Choice(
                                        String.valueOf(period),
                                        type,
                                        breakdown,
                                        timeframe,
                                        metric.path("since-until").asBoolean());
                                choices.computeIfAbsent(choice, key -> new ArrayList<>())
                                        .add(metric.path("name").asText());
                            }
                        }
                    }
                }
            }
        }
        return choices;
    }

    /**
     * Returns sets of modifiers for an expansion to metrics, each by the suffix of the name of its case. If the
     * operation's edge has metric rules, they decide; otherwise all metrics are requested at once, once without a
     * breakdown and once with each.
     */
    Map<String, Map<String, String>> modifiers(SpecExpansion expansion, SpecOperation operation) {
        Map<String, Map<String, String>> modifiers = new LinkedHashMap<>();
        SpecOperation edge = edge(expansion);
        if (edge != null && expansion.modifiers().containsKey("period")) {
            choices(edge).forEach((choice, metrics) -> {
                Map<String, String> parameters = choice.parameters(metrics);
                parameters.keySet().retainAll(expansion.modifiers().keySet());
                modifiers.put("-" + choice.name(), parameters);
            });
            return modifiers;
        }
        SpecExpansion.SpecModifier metric = expansion.modifiers().get("metric");
        String all = String.join(",", document.knownValues(String.valueOf(metric == null ? null : metric.csvOf())));
        Map<String, String> plain = new LinkedHashMap<>();
        plain.put("metric", all);
        expansion.modifiers().forEach((name, modifier) -> {
            // The last value is the widest: a media has metrics of its lifetime only.
            String values = modifier.valueOf() == null ? modifier.csvOf() : modifier.valueOf();
            if (name.equals("period") && values != null) {
                List<String> known = document.knownValues(values);
                plain.put(name, known.get(known.size() - 1));
            }
        });
        modifiers.put("", plain);
        SpecExpansion.SpecModifier breakdown = expansion.modifiers().get("breakdown");
        if (breakdown != null && breakdown.csvOf() != null) {
            for (String one : document.knownValues(breakdown.csvOf())) {
                Map<String, String> parameters = new LinkedHashMap<>();
                parameters.put("metric", all);
                parameters.put("breakdown", one);
                modifiers.put("-by-" + one.replace('_', '-'), parameters);
            }
        }
        return modifiers;
    }

    /** Returns the operation whose metric rules hold for an expansion: the edge that returns the same nodes. */
    private @Nullable SpecOperation edge(SpecExpansion expansion) {
        for (SpecOperation operation : document.operations()) {
            String schema = operation.responseSchema(200);
            boolean same = schema != null
                    && document.at(schema).path("x-page-of").asText().equals(expansion.node());
            if (same && operation.definition().has("x-metrics")) {
                return operation;
            }
        }
        return null;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static List<@Nullable String> texts(JsonNode list) {
        List<@Nullable String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}

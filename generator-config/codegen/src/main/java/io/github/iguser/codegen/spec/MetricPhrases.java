package io.github.iguser.codegen.spec;

import java.util.ArrayList;
import java.util.List;

/** Sentences on the parameters that a metric is valid with. The rule of a metric is an element of {@code x-metrics}. */
public final class MetricPhrases {
    private MetricPhrases() {}

    /** Returns a sentence for each combination of the metric, and one for each of its other conditions. */
    public static List<String> sentences(Object rule) {
        List<String> sentences = new ArrayList<>();
        for (Object combination : YamlNodes.list(YamlNodes.at(rule, "combinations"))) {
            sentences.add(combination(combination));
        }
        if (isTrue(rule, "metric_type-optional")) {
            sentences.add("`metric_type` defaults to `" + MetricParameters.DEFAULT_TYPE + "`.");
        }
        List<String> timeframes = YamlNodes.texts(YamlNodes.at(rule, "timeframe"));
        if (!timeframes.isEmpty()) {
            sentences.add((isTrue(rule, "timeframe-optional") ? "Accepts" : "Requires") + " `timeframe` "
                    + SpecPhrases.either(timeframes) + ".");
        }
        sentences.add(
                isTrue(rule, "since-until") ? "Accepts `since` and `until`." : "Does not accept `since` and `until`.");
        String needs = YamlNodes.textAt(rule, "needs");
        if (needs != null) {
            sentences.add("Requires: " + needs);
        }
        return sentences;
    }

    private static String combination(Object combination) {
        String period =
                "Valid with `period` " + SpecPhrases.either(YamlNodes.texts(YamlNodes.at(combination, "period")));
        String type = "`metric_type` " + SpecPhrases.either(YamlNodes.texts(YamlNodes.at(combination, "metric_type")));
        List<String> breakdowns = YamlNodes.texts(YamlNodes.at(combination, "breakdown"));
        return breakdowns.isEmpty()
                ? period + " and " + type + ", without `breakdown`."
                : period + ", " + type + ", and optionally `breakdown` " + SpecPhrases.codes(breakdowns) + ".";
    }

    private static boolean isTrue(Object rule, String key) {
        return Boolean.TRUE.equals(YamlNodes.at(rule, key));
    }
}

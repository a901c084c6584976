package io.github.iguser.codegen.bundle;

import io.github.iguser.codegen.spec.MetricRules;
import io.github.iguser.codegen.spec.SpecPhrases;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.List;

/** Sentences on what a metric can be requested with; the rule of a metric is an element of {@code x-metrics}. */
final class MetricPhrases {
    private MetricPhrases() {}

    /** The metric with all its combinations, in one paragraph. */
    static String rule(Object rule) {
        List<String> sentences = new ArrayList<>();
        for (Object combination : YamlNodes.list(YamlNodes.at(rule, "combinations"))) {
            sentences.add(combination(combination));
        }
        if (isTrue(rule, "metric_type-optional")) {
            sentences.add("Without `metric_type` it is `" + MetricRules.DEFAULT_TYPE + "`.");
        }
        List<String> timeframes = YamlNodes.texts(YamlNodes.at(rule, "timeframe"));
        if (!timeframes.isEmpty()) {
            sentences.add((isTrue(rule, "timeframe-optional") ? "`timeframe`, optional: " : "`timeframe`, required: ")
                    + SpecPhrases.either(timeframes) + ".");
        }
        sentences.add(
                isTrue(rule, "since-until") ? "Takes `since` and `until`." : "Does not take `since` and `until`.");
        String needs = YamlNodes.textAt(rule, "needs");
        if (needs != null) {
            sentences.add("Needs: " + needs);
        }
        return "`" + YamlNodes.textAt(rule, "name") + "`: " + String.join(" ", sentences);
    }

    private static String combination(Object combination) {
        List<String> breakdowns = YamlNodes.texts(YamlNodes.at(combination, "breakdown"));
        return "`period` " + SpecPhrases.either(YamlNodes.texts(YamlNodes.at(combination, "period")))
                + ", `metric_type` "
                + SpecPhrases.either(YamlNodes.texts(YamlNodes.at(combination, "metric_type")))
                + (breakdowns.isEmpty()
                        ? ", no `breakdown`."
                        : ", `breakdown`, optional: " + SpecPhrases.codes(breakdowns) + ".");
    }

    private static boolean isTrue(Object rule, String key) {
        return Boolean.TRUE.equals(YamlNodes.at(rule, key));
    }
}

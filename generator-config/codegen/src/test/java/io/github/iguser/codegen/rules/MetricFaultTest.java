package io.github.iguser.codegen.rules;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Tests that faults in the rules of metrics are refused with file, line and remedy. */
class MetricFaultTest extends FaultySpec {
    @Test
    void refusesMetricWithoutEntry() throws IOException {
        refused(
                "common/metrics.yaml",
                "- name: followers",
                "- name: follower",
                "2 faults in the spec:\nspec/common/metrics.yaml:9: metric follower is not a known value of"
                        + " InsightMetric; correct it or add it\nspec/common/metrics.yaml:1: the metric followers of"
                        + " InsightMetric has no entry; add its valid combinations");
    }

    @Test
    void refusesMetricWithUnknownBreakdown() throws IOException {
        refused(
                "common/metrics.yaml",
                "breakdown: [age, city]",
                "breakdown: [age, town]",
                "spec/common/metrics.yaml:3: breakdown town is not a known value of InsightBreakdown; correct"
                        + " it or add it");
    }

    @Test
    void refusesRepeatedMetric() throws IOException {
        refused(
                "common/metrics.yaml",
                "- name: reach",
                "- name: followers\n  combinations: []\n  timeframe: []\n- name: reach",
                "spec/common/metrics.yaml:17: the metric followers occurs twice; remove one of them");
    }

    @Test
    void refusesMetricWithUnknownKey() throws IOException {
        refused(
                "common/metrics.yaml",
                "  timeframe-optional: true",
                "  timeframe_optional: true",
                "spec/common/metrics.yaml:9: the metric followers has the unknown key \"timeframe_optional\"; the keys are"
                        + " name, combinations, metric_type-optional, timeframe, timeframe-optional, since-until, needs,"
                        + " evidence");
        refused(
                "common/metrics.yaml",
                "breakdown: [age, city]",
                "breakdowns: [age, city]",
                "spec/common/metrics.yaml:3: a combination of the metric demographics has the unknown key \"breakdowns\";"
                        + " the keys are period, metric_type, breakdown");
    }

    @Test
    void refusesOptionalTypeWithoutDefaultCombination() throws IOException {
        refused(
                "common/metrics.yaml",
                "metric_type: [time_series]",
                "metric_type: [total_value]",
                "spec/common/metrics.yaml:17: the metric reach has an optional metric_type, whose default is"
                        + " time_series, but no combination has that type; correct metric_type-optional or the"
                        + " combinations");
    }
}

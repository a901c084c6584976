package io.github.iguser.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measured values of one variant, in the order of the rounds. */
final class Samples {
    /** Quantiles of Student's t for 95 %, by degrees of freedom. */
    private static final double[] T = {
        Double.NaN, 12.71, 4.30, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.20, 2.18, 2.16, 2.14, 2.13, 2.12, 2.11,
        2.10, 2.09, 2.09
    };

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /**
     * Returns the ratio to another variant as text: the geometric mean over the rounds, with the half width of its
     * 95 % interval. Rounds are compared in pairs, so a machine that gets slower changes no ratio.
     */
    String ratioTo(Samples other) {
        int n = Math.min(values.size(), other.values.size());
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double log = Math.log(values.get(i) / other.values.get(i));
            sum += log;
            squares += log * log;
        }
        double mean = sum / n;
        String ratio = String.format(Locale.ROOT, "%.2f", Math.exp(mean));
        if (n < 2) {
            return ratio;
        }
        double variance = Math.max(0, (squares - n * mean * mean) / (n - 1));
        double half = T[Math.min(n - 1, T.length - 1)] * Math.sqrt(variance / n);
        return ratio + String.format(Locale.ROOT, " ± %.2f", Math.exp(mean) * half);
    }
}

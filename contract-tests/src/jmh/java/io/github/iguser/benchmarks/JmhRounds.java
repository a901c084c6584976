package io.github.iguser.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs variants of JMH benchmarks in rounds: one fork of each variant in turn, again and again. JMH itself would run all
 * forks of a variant before the next one, minutes later, when the machine may have another speed.
 */
final class JmhRounds {
    /** The system property with the folder of the payloads. */
    static final String PAYLOADS = "iguser.payloads";

    /** The system property with the base URL of the server. */
    static final String URL = "iguser.url";

    /** One row of a table. */
    record Variant(String title, Class<?> benchmark, String method, Map<String, String> params) {}

    /** What is measured: each is a column, followed by the ratios to the baselines. */
    enum Measure {
        TIME,
        PROCESSOR_TIME,
        BYTES
    }

    private final Scale scale;
    private final int warmups;
    private final Path target;
    private final List<String> jvmArguments;
    private int forks;

    /**
     * Creates rounds.
     *
     * @param warmups the number of iterations before the measured ones
     */
    JmhRounds(Scale scale, int warmups, Path target, String... jvmArguments) {
        this.scale = scale;
        this.warmups = warmups;
        this.target = target;
        this.jvmArguments = List.of(jvmArguments);
    }

    /**
     * Runs the variants and adds a row for each.
     *
     * @param baselines the variants that ratios are given to
     */
    void run(Table table, String first, List<Variant> variants, List<Variant> baselines, Measure... measures)
            throws RunnerException {
        Map<Measure, Map<Variant, Samples>> values = new EnumMap<>(Measure.class);
        for (int round = 0; round < scale.rounds; round++) {
            for (Variant variant : variants) {
                RunResult result = fork(variant);
                for (Measure measure : measures) {
                    values.computeIfAbsent(measure, m -> new LinkedHashMap<>())
                            .computeIfAbsent(variant, v -> new Samples())
                            .add(value(measure, result));
                }
            }
        }
        for (Variant variant : variants) {
            List<Object> cells = new ArrayList<>();
            cells.add(first);
            cells.add(variant.title());
            for (Measure measure : measures) {
                Map<Variant, Samples> samples = values.get(measure);
                double median = samples.get(variant).median();
                cells.add(Table.number(median));
                for (Variant baseline : baselines) {
                    cells.add(
                            measure == Measure.BYTES
                                    ? Table.number(median / samples.get(baseline).median())
                                    : samples.get(variant).ratioTo(samples.get(baseline)));
                }
            }
            table.row(cells.toArray());
        }
    }

    private RunResult fork(Variant variant) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + variant.benchmark().getName().replace(".", "\\.") + "\\." + variant.method() + "$")
                .forks(1)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(scale.iterationMillis))
                .measurementIterations(scale.iterations)
                .measurementTime(TimeValue.milliseconds(scale.iterationMillis))
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.NORMAL)
                .output(target.resolve("jmh-" + forks++ + ".log").toString())
                .jvmArgsAppend(jvmArguments.toArray(String[]::new));
        variant.params().forEach(options::param);
        return new Runner(options.build()).runSingle();
    }

    private static double value(Measure measure, RunResult result) {
        return switch (measure) {
            case TIME -> result.getPrimaryResult().getScore();
            case PROCESSOR_TIME -> secondary(result, ProcessorTime.NAME);
            case BYTES -> secondary(result, "gc.alloc.rate.norm");
        };
    }

    private static double secondary(RunResult result, String name) {
        for (Map.Entry<String, Result> secondary : result.getSecondaryResults().entrySet()) {
            if (secondary.getKey().endsWith(name)) {
                return secondary.getValue().getScore();
            }
        }
        return Double.NaN;
    }
}

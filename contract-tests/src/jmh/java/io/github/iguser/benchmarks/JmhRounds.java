package io.github.iguser.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
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

    /** One row of a table. */
    record Variant(String title, Class<?> benchmark, String method, Map<String, String> params) {}

    private final Scale scale;
    private final Path target;
    private final List<String> jvmArguments;
    private int forks;

    JmhRounds(Scale scale, Path target, String... jvmArguments) {
        this.scale = scale;
        this.target = target;
        this.jvmArguments = List.of(jvmArguments);
    }

    /**
     * Runs the variants and adds a row for each.
     *
     * @param baselines the variants that ratios are given to
     */
    void run(Table table, String first, List<Variant> variants, List<Variant> baselines) throws RunnerException {
        Map<Variant, Samples> times = new LinkedHashMap<>();
        Map<Variant, Samples> bytes = new LinkedHashMap<>();
        for (int round = 0; round < scale.rounds; round++) {
            for (Variant variant : variants) {
                RunResult result = fork(variant);
                times.computeIfAbsent(variant, v -> new Samples())
                        .add(result.getPrimaryResult().getScore());
                bytes.computeIfAbsent(variant, v -> new Samples()).add(allocation(result));
            }
        }
        for (Variant variant : variants) {
            List<Object> cells = new ArrayList<>();
            cells.add(first);
            cells.add(variant.title());
            cells.add(Table.number(times.get(variant).median()));
            for (Variant baseline : baselines) {
                cells.add(times.get(variant).ratioTo(times.get(baseline)));
            }
            cells.add(Table.number(bytes.get(variant).median()));
            for (Variant baseline : baselines) {
                cells.add(Table.number(
                        bytes.get(variant).median() / bytes.get(baseline).median()));
            }
            table.row(cells.toArray());
        }
    }

    private RunResult fork(Variant variant) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + variant.benchmark().getName().replace(".", "\\.") + "\\." + variant.method() + "$")
                .forks(1)
                .warmupIterations(scale.warmups)
                .warmupTime(TimeValue.milliseconds(scale.iterationMillis))
                .measurementIterations(scale.iterations)
                .measurementTime(TimeValue.milliseconds(scale.iterationMillis))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.NORMAL)
                .output(target.resolve("jmh-" + forks++ + ".log").toString())
                .jvmArgsAppend(jvmArguments.toArray(String[]::new));
        variant.params().forEach(options::param);
        return new Runner(options.build()).runSingle();
    }

    private static double allocation(RunResult result) {
        for (Map.Entry<String, Result> secondary : result.getSecondaryResults().entrySet()) {
            if (secondary.getKey().endsWith("gc.alloc.rate.norm")) {
                return secondary.getValue().getScore();
            }
        }
        return Double.NaN;
    }
}

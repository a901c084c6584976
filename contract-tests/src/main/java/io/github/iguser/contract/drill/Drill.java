package io.github.iguser.contract.drill;

import io.github.iguser.contract.check.Check;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckRun;
import io.github.iguser.contract.check.ExchangeSource;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.contract.check.ProgressListener;
import io.github.iguser.contract.check.RecordingsCheck;
import io.github.iguser.testing.internal.recording.Recording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Applies mutations one at a time and runs the checks, cheapest first, until one of them reports a new finding. */
public final class Drill {
    /** The same sample in every run: a drill that passes by luck measures nothing. */
    private static final long SEED = 25;

    /** The most places of a kind that nothing could notice: more of them show no more. */
    private static final int UNOBSERVABLE = 25;

    private final CheckContext base;
    private final Map<MutationKind.MutationSide, List<Check>> checks;
    private final int sample;
    private final LikelyRecordings likely;
    private final Map<String, Set<String>> before = new ConcurrentHashMap<>();

    /**
     * @param base what is drilled; all checks hold for it
     * @param ofRecordings the checks that are asked after a recording has changed
     * @param ofSpec the checks that are asked after the spec has changed
     * @param sample the most mutations of one kind to apply; 0 for all
     */
    public Drill(CheckContext base, List<Check> ofRecordings, List<Check> ofSpec, int sample) {
        this.base = base;
        this.checks = Map.of(
                MutationKind.MutationSide.RECORDING, List.copyOf(ofRecordings),
                MutationKind.MutationSide.SPEC, List.copyOf(ofSpec));
        this.sample = sample;
        this.likely = new LikelyRecordings(base);
    }

    /** Runs the drill. */
    public DrillReport run() {
        return run(ProgressListener.NONE);
    }

    /** Runs the drill, and tells a listener how many of the mutations have been tried. */
    public DrillReport run(ProgressListener listener) {
        Map<MutationKind, List<Applicable>> sites = new EnumMap<>(MutationKind.class);
        for (Recording recording : base.inScope(ExchangeSource.RECORDINGS)) {
            CheckContext alone = RecordingEditor.alone(base, recording);
            for (Mutation mutation : RecordingEditor.mutationsOf(base, recording)) {
                sites.computeIfAbsent(mutation.kind(), kind -> new ArrayList<>())
                        .add(new Applicable(mutation, alone));
            }
        }
        for (String host : base.spec().hosts()) {
            CheckContext unchanged = SpecEditor.unchanged(base, host);
            for (Mutation mutation : SpecEditor.mutationsOf(base, host)) {
                sites.computeIfAbsent(mutation.kind(), kind -> new ArrayList<>())
                        .add(new Applicable(mutation, unchanged));
            }
        }
        return new DrillReport(run(sites, listener));
    }

    private List<DrillReport.ReportRow> run(Map<MutationKind, List<Applicable>> sites, ProgressListener listener) {
        Map<MutationKind, List<Applicable>> samples = new EnumMap<>(MutationKind.class);
        sites.forEach((kind, all) -> samples.put(kind, sampled(kind, all)));
        int total = samples.values().stream().mapToInt(List::size).sum();
        AtomicInteger done = new AtomicInteger();
        List<DrillReport.ReportRow> rows = new ArrayList<>();
        for (MutationKind kind : MutationKind.values()) {
            List<DrillReport.MutationResult> mutations = samples.getOrDefault(kind, List.of()).parallelStream()
                    .map(site -> {
                        String check = killedBy(site);
                        listener.onProgress(kind.words(), done.incrementAndGet(), total);
                        return new DrillReport.MutationResult(site.mutation().id(), check);
                    })
                    .toList();
            rows.add(new DrillReport.ReportRow(
                    kind, sites.getOrDefault(kind, List.of()).size(), mutations));
        }
        return rows;
    }

    private List<Applicable> sampled(MutationKind kind, List<Applicable> all) {
        int most = sample == 0 ? all.size() : sample;
        if (kind.unobservable() != null) {
            most = Math.min(most, UNOBSERVABLE);
        }
        if (all.size() <= most) {
            return all;
        }
        List<Applicable> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled.subList(0, most);
    }

    private @Nullable String killedBy(Applicable site) {
        Mutation mutation = site.mutation();
        CheckContext changed;
        try {
            changed = mutation.context().get();
        } catch (IllegalArgumentException | IllegalStateException e) {
            return "loading";
        }
        List<Check> asked = checksFor(mutation.kind());
        for (Check check : asked) {
            if (killedByFew(check, mutation, changed, knownFindings(check, site))) {
                return check.name();
            }
        }
        for (Check check : asked) {
            Set<String> known = knownFindings(check, site);
            // The pacts stay what they were: the change is checked against them.
            if (!known.containsAll(findings(check, changed.reusing(site.unchanged())))) {
                return check.name();
            }
        }
        return null;
    }

    private Set<String> knownFindings(Check check, Applicable site) {
        return before.computeIfAbsent(
                check.name() + " " + site.mutation().subject(), key -> findings(check, site.unchanged()));
    }

    /** Only the documentation speaks of some kinds, so its check, which is the last, is asked first. */
    private List<Check> checksFor(MutationKind kind) {
        List<Check> asked = new ArrayList<>(checks.get(kind.side()));
        if (kind.onlyDocumented()) {
            Collections.reverse(asked);
        }
        return asked;
    }

    /** The check of recordings looks at each by itself, so that a few of them can be asked first. */
    private boolean killedByFew(Check check, Mutation mutation, CheckContext changed, Set<String> known) {
        CheckContext few =
                mutation.kind().side() == MutationKind.MutationSide.SPEC && check instanceof RecordingsCheck recordings
                        ? likely.under(changed.spec(), mutation, recordings.source())
                        : null;
        return few != null && !known.containsAll(findings(check, few));
    }

    /** Findings as texts; a check that breaks off, even in a circle of references, has noticed as well. */
    private static Set<String> findings(Check check, CheckContext context) {
        Function<Finding, String> text = finding -> finding.subject() + finding.pointer() + finding.message();
        try {
            Set<String> texts = new HashSet<>();
            CheckRun.of(check, context).problems().forEach(finding -> texts.add(text.apply(finding)));
            return texts;
        } catch (RuntimeException | StackOverflowError e) {
            return Set.of("broke off: " + e);
        }
    }

    private record Applicable(Mutation mutation, CheckContext unchanged) {}
}

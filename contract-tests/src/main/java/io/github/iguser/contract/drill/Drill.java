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
    /** Fixed, so that every run draws the same sample. */
    private static final long SEED = 25;

    /** Maximum number of mutations of an unobservable kind. */
    private static final int UNOBSERVABLE = 25;

    private final CheckContext base;
    private final Map<MutationKind.MutationSide, List<Check>> checks;
    private final int sample;
    private final LikelyRecordings likely;
    private final Map<String, Set<String>> before = new ConcurrentHashMap<>();

    /**
     * @param base the input to mutate
     * @param ofRecordings the checks to run after a mutation of a recording
     * @param ofSpec the checks to run after a mutation of the spec
     * @param sample the maximum number of mutations of one kind; 0 for all
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

    /** Runs the drill, and reports the number of tried mutations to a listener. */
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
        List<Check> ordered = checksFor(mutation.kind());
        for (Check check : ordered) {
            if (killedByLikely(check, mutation, changed, knownFindings(check, site))) {
                return check.name();
            }
        }
        for (Check check : ordered) {
            Set<String> known = knownFindings(check, site);
            // The pacts are not written again, so that the mutation is checked against them.
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

    /**
     * Returns the checks for a kind in the order in which they run. The check against the documentation is last, or
     * first for a kind that only it can kill.
     */
    private List<Check> checksFor(MutationKind kind) {
        List<Check> ordered = new ArrayList<>(checks.get(kind.side()));
        if (kind.onlyDocumented()) {
            Collections.reverse(ordered);
        }
        return ordered;
    }

    /**
     * Returns whether a few likely recordings kill a mutation of the spec. The check validates each recording on its
     * own.
     */
    private boolean killedByLikely(Check check, Mutation mutation, CheckContext changed, Set<String> known) {
        CheckContext likelyContext =
                mutation.kind().side() == MutationKind.MutationSide.SPEC && check instanceof RecordingsCheck recordings
                        ? likely.context(changed.spec(), mutation, recordings.source())
                        : null;
        return likelyContext != null && !known.containsAll(findings(check, likelyContext));
    }

    /**
     * Returns the findings as texts. A check that throws, even on circular references, has found the mutation as well.
     */
    private static Set<String> findings(Check check, CheckContext context) {
        Function<Finding, String> text = finding -> finding.subject() + finding.pointer() + finding.message();
        try {
            Set<String> texts = new HashSet<>();
            CheckRun.of(check, context).problems().forEach(finding -> texts.add(text.apply(finding)));
            return texts;
        } catch (RuntimeException | StackOverflowError e) {
            return Set.of("failed with an exception: " + e);
        }
    }

    private record Applicable(Mutation mutation, CheckContext unchanged) {}
}

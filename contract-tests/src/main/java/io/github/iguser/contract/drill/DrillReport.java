package io.github.iguser.contract.drill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The result of a drill: for each kind, the applied mutations, the killed ones with the check that killed each, and the
 * survivors.
 */
public record DrillReport(List<ReportRow> rows) {

    /** A mutation and the check that killed it: null if it survived, "loading" if the mutated input was unreadable. */
    public record MutationResult(String id, @Nullable String killedBy) {}

    /**
     * One kind.
     *
     * @param sites the number of places for such a mutation
     * @param mutations the applied mutations
     */
    public record ReportRow(MutationKind kind, int sites, List<MutationResult> mutations) {

        public ReportRow {
            mutations = List.copyOf(mutations);
        }

        public int applied() {
            return mutations.size();
        }

        /** Returns the number of mutations that each check killed. */
        public Map<String, Integer> killedBy() {
            Map<String, Integer> killedBy = new LinkedHashMap<>();
            for (MutationResult mutation : mutations) {
                if (mutation.killedBy() != null) {
                    killedBy.merge(mutation.killedBy(), 1, Integer::sum);
                }
            }
            return killedBy;
        }

        public int killed() {
            return applied() - survived().size();
        }

        /** Returns the ids of the mutations that survived. */
        public List<String> survived() {
            return mutations.stream()
                    .filter(mutation -> mutation.killedBy() == null)
                    .map(MutationResult::id)
                    .toList();
        }
    }

    public DrillReport {
        rows = List.copyOf(rows);
    }

    /** Returns the kinds that a check has to kill. */
    public List<ReportRow> observable() {
        return rows.stream().filter(row -> row.kind().unobservable() == null).toList();
    }

    public int applied() {
        return observable().stream().mapToInt(ReportRow::applied).sum();
    }

    public int killed() {
        return observable().stream().mapToInt(ReportRow::killed).sum();
    }

    public List<String> survived() {
        return observable().stream().flatMap(row -> row.survived().stream()).toList();
    }

    /** Returns the share of the observable mutations that were killed, between 0 and 1. */
    public double rate() {
        return applied() == 0 ? 0 : (double) killed() / applied();
    }

    /**
     * Returns a line for each applied mutation, with tabs between its kind, its place, and its outcome:
     * {@code killed by spec <-> recordings}, or {@code survived: } and the reason if one is known.
     */
    public String list(ExpectedSurvivors expected) {
        StringBuilder text = new StringBuilder();
        for (ReportRow row : rows) {
            for (MutationResult mutation : row.mutations()) {
                text.append(mutation.id().replaceFirst(" ", "\t")).append('\t');
                text.append(outcome(row.kind(), mutation, expected)).append('\n');
            }
        }
        return text.toString();
    }

    private static String outcome(MutationKind kind, MutationResult mutation, ExpectedSurvivors expected) {
        if (mutation.killedBy() != null) {
            return "killed by " + mutation.killedBy();
        }
        String reason = kind.unobservable() == null ? expected.reason(mutation.id()) : kind.unobservable();
        return reason == null ? "survived" : "survived: " + reason;
    }

    /** Returns the table of kinds, the unobservable ones last. */
    public String table() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, "%-26s%8s%9s%8s  %s%n", "kind of mutation", "places", "applied", "killed", "by"));
        for (MutationKind.MutationSide side : MutationKind.MutationSide.values()) {
            text.append(side == MutationKind.MutationSide.RECORDING ? "recordings\n" : "spec\n");
            observable().stream().filter(row -> row.kind().side() == side).forEach(row -> appendLine(text, row));
        }
        text.append("unobservable, not counted in the rate\n");
        rows.stream().filter(row -> row.kind().unobservable() != null).forEach(row -> {
            appendLine(text, row);
            text.append("      ").append(row.kind().unobservable()).append('\n');
        });
        return text.toString();
    }

    private static void appendLine(StringBuilder text, ReportRow row) {
        String by = row.killedBy().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        text.append(String.format(
                        Locale.ROOT,
                        "  %-24s%8d%9d%8d  %s",
                        row.kind().words(),
                        row.sites(),
                        row.applied(),
                        row.killed(),
                        by)
                .stripTrailing());
        text.append('\n');
    }
}

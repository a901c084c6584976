package io.github.iguser.contract.drill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a drill showed: for each kind how many drifts were applied, how many were caught and by what, and the missed. */
public record DrillReport(List<Row> rows) {

    /** A change that was tried, and the check that noticed it: null for none, "loading" where it could not even be read. */
    public record Mutation(String id, @Nullable String noticedBy) {}

    /**
     * One kind.
     *
     * @param sites how many places there are for such a drift
     * @param mutations those that were tried
     */
    public record Row(DriftKind kind, int sites, List<Mutation> mutations) {

        public Row {
            mutations = List.copyOf(mutations);
        }

        public int applied() {
            return mutations.size();
        }

        /** Returns how many changes each check noticed. */
        public Map<String, Integer> caughtBy() {
            Map<String, Integer> caughtBy = new LinkedHashMap<>();
            for (Mutation mutation : mutations) {
                if (mutation.noticedBy() != null) {
                    caughtBy.merge(mutation.noticedBy(), 1, Integer::sum);
                }
            }
            return caughtBy;
        }

        public int caught() {
            return applied() - missed().size();
        }

        /** Returns the ids of the changes that no check noticed. */
        public List<String> missed() {
            return mutations.stream()
                    .filter(mutation -> mutation.noticedBy() == null)
                    .map(Mutation::id)
                    .toList();
        }
    }

    public DrillReport {
        rows = List.copyOf(rows);
    }

    /** The kinds that something has to notice. */
    public List<Row> observable() {
        return rows.stream().filter(row -> row.kind().unobservable() == null).toList();
    }

    public int applied() {
        return observable().stream().mapToInt(Row::applied).sum();
    }

    public int caught() {
        return observable().stream().mapToInt(Row::caught).sum();
    }

    public List<String> missed() {
        return observable().stream().flatMap(row -> row.missed().stream()).toList();
    }

    /** Share of the observable drifts that were caught, between 0 and 1. */
    public double rate() {
        return applied() == 0 ? 0 : (double) caught() / applied();
    }

    /**
     * Returns a line for each change that was tried, with tabs between its kind, its place, and what became of it:
     * {@code killed by spec <-> recordings}, or {@code survived: } and the reason if one is known.
     */
    public String list(ExpectedMisses expected) {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            for (Mutation mutation : row.mutations()) {
                text.append(mutation.id().replaceFirst(" ", "\t")).append('\t');
                text.append(fate(row.kind(), mutation, expected)).append('\n');
            }
        }
        return text.toString();
    }

    private static String fate(DriftKind kind, Mutation mutation, ExpectedMisses expected) {
        if (mutation.noticedBy() != null) {
            return "killed by " + mutation.noticedBy();
        }
        String reason = kind.unobservable() == null ? expected.reason(mutation.id()) : kind.unobservable();
        return reason == null ? "survived" : "survived: " + reason;
    }

    /** The table of kinds, those that nothing can notice last. */
    public String table() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, "%-26s%8s%9s%8s  %s%n", "kind of drift", "places", "applied", "caught", "by"));
        for (DriftKind.Side side : DriftKind.Side.values()) {
            text.append(side == DriftKind.Side.RECORDING ? "recordings\n" : "description\n");
            observable().stream().filter(row -> row.kind().side() == side).forEach(row -> line(text, row));
        }
        text.append("not observable, named in advance and not counted\n");
        rows.stream().filter(row -> row.kind().unobservable() != null).forEach(row -> {
            line(text, row);
            text.append("      ").append(row.kind().unobservable()).append('\n');
        });
        return text.toString();
    }

    private static void line(StringBuilder text, Row row) {
        String by = row.caughtBy().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        text.append(String.format(
                        Locale.ROOT,
                        "  %-24s%8d%9d%8d  %s",
                        row.kind().words(),
                        row.sites(),
                        row.applied(),
                        row.caught(),
                        by)
                .stripTrailing());
        text.append('\n');
    }
}

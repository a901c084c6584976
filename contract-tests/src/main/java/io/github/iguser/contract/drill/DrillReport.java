package io.github.iguser.contract.drill;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a drill showed: for each kind how many drifts were applied, how many were caught and by what, and the missed. */
public record DrillReport(List<Row> rows) {

    /**
     * One kind.
     *
     * @param sites how many places there are for such a drift
     * @param applied how many of them were tried
     * @param caughtBy how many drifts each check caught; "loading" where the change could not even be read
     * @param missed the drifts that no check noticed
     */
    public record Row(DriftKind kind, int sites, int applied, Map<String, Integer> caughtBy, List<String> missed) {
        public int caught() {
            return caughtBy.values().stream().mapToInt(Integer::intValue).sum();
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
        String name = row.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        text.append(
                String.format(Locale.ROOT, "  %-24s%8d%9d%8d  %s", name, row.sites(), row.applied(), row.caught(), by)
                        .stripTrailing());
        text.append('\n');
    }
}

package io.github.iguser.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** Collects what the server counted in the runs of the fault matrix, and writes it as tables for people. */
final class FaultTable {
    /**
     * A run as the server saw it.
     *
     * @param creations how many POSTs to {@code media} arrived
     * @param publications how many POSTs to {@code media_publish} arrived
     */
    record CountedRun(String outcome, long creations, long publications) {}

    /** The runs of one fault. */
    private record FaultLine(String scenario, String step, String fault, String container, List<CountedRun> runs) {
        String outcomes() {
            return String.join(
                    " / ", new TreeSet<>(runs.stream().map(CountedRun::outcome).toList()));
        }

        long most(ToLongFunction<CountedRun> count) {
            return runs.stream().mapToLong(count).max().orElse(0);
        }
    }

    private final Map<Integer, FaultLine> rows = new TreeMap<>();

    synchronized void add(int position, List<String> fault, CountedRun run) {
        rows.computeIfAbsent(
                        position,
                        unused -> new FaultLine(
                                fault.get(0), fault.get(1), fault.get(2), fault.get(3), new ArrayList<>()))
                .runs()
                .add(run);
    }

    /** Writes a line for each fault, and a line for each outcome of a step. */
    synchronized void write() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "| run | step | fault | container after it | outcome | runs | most POSTs to media | most POSTs to media_publish |",
                "|---|---|---|---|---|---|---|---|"));
        Map<List<String>, List<FaultLine>> groups = new LinkedHashMap<>();
        for (FaultLine row : rows.values()) {
            lines.add(
                    "| " + String.join(" | ", row.scenario(), row.step(), row.fault(), row.container(), row.outcomes())
                            + counts(List.of(row)));
            groups.computeIfAbsent(List.of(row.scenario(), row.step(), row.outcomes()), unused -> new ArrayList<>())
                    .add(row);
        }
        List<String> summary = new ArrayList<>(List.of(
                "| run | step that fails | outcome | faults | runs | most POSTs to media | most POSTs to media_publish |",
                "|---|---|---|---|---|---|---|"));
        groups.forEach(
                (key, faults) -> summary.add("| " + String.join(" | ", key) + " | " + faults.size() + counts(faults)));
        Path folder = Files.createDirectories(Path.of("target"));
        Files.write(folder.resolve("publishing-faults.md"), lines);
        Files.write(folder.resolve("publishing-faults-summary.md"), summary);
    }

    private static String counts(List<FaultLine> rows) {
        long runs = rows.stream().mapToLong(row -> row.runs().size()).sum();
        long creations = rows.stream()
                .mapToLong(row -> row.most(CountedRun::creations))
                .max()
                .orElse(0);
        long publications = rows.stream()
                .mapToLong(row -> row.most(CountedRun::publications))
                .max()
                .orElse(0);
        return " | " + runs + " | " + creations + " | " + publications + " |";
    }
}

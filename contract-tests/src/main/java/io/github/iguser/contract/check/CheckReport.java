package io.github.iguser.contract.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The results of all checks of one run, from which table, JUnit file and page are rendered.
 *
 * @param version the API version of the spec, such as {@code v1.0}
 * @param origins number of recordings by origin, in the order to show
 * @param evidence lines on the versions of the recordings and their manifest
 * @param runs the checks in the order of the columns
 * @param seconds their duration
 */
public record CheckReport(
        String version, Map<String, Integer> origins, List<String> evidence, List<CheckRun> runs, double seconds) {

    public CheckReport {
        evidence = List.copyOf(evidence);
        runs = List.copyOf(runs);
    }

    /** Returns the operations of each host, the project last. */
    public Map<String, List<OperationKey>> rowsByHost() {
        Set<OperationKey> rows = new TreeSet<>();
        runs.forEach(run -> rows.addAll(run.rows()));
        Map<String, List<OperationKey>> byHost = new TreeMap<>(CheckReport::projectLast);
        for (OperationKey row : rows) {
            byHost.merge(row.host(), List.of(row), CheckReport::joined);
        }
        return byHost;
    }

    public List<Finding> problems() {
        return runs.stream().flatMap(run -> run.problems().stream()).toList();
    }

    /** Returns the number of each allowed difference of all checks, by "check: difference". */
    public Map<String, Integer> notes() {
        Map<String, Integer> notes = new TreeMap<>();
        for (CheckRun run : runs) {
            run.result().notes().forEach((note, number) -> notes.put(run.name() + ": " + note, number));
        }
        return notes;
    }

    /** Returns the items behind those allowed differences whose items are listed, by "check: difference". */
    public Map<String, List<String>> noteItems() {
        Map<String, List<String>> noteItems = new TreeMap<>();
        for (CheckRun run : runs) {
            run.result().noteItems().forEach((note, items) -> noteItems.put(run.name() + ": " + note, items));
        }
        return noteItems;
    }

    public int checked() {
        return runs.stream().mapToInt(run -> run.result().total()).sum();
    }

    public boolean ok() {
        return checked() > 0 && problems().isEmpty();
    }

    private static int projectLast(String one, String other) {
        boolean oneIsProject = one.equals(OperationKey.PROJECT.host());
        boolean otherIsProject = other.equals(OperationKey.PROJECT.host());
        return oneIsProject == otherIsProject ? one.compareTo(other) : Boolean.compare(oneIsProject, otherIsProject);
    }

    private static List<OperationKey> joined(List<OperationKey> some, List<OperationKey> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}

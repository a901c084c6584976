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
 * @param seconds how long they took
 */
public record CheckReport(
        String version, Map<String, Integer> origins, List<String> evidence, List<CheckRun> runs, double seconds) {

    public CheckReport {
        evidence = List.copyOf(evidence);
        runs = List.copyOf(runs);
    }

    /** Hosts in order, the project last, and under each its operations. */
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

    /** Allowed differences over all checks, as "check: difference". */
    public Map<String, Integer> notes() {
        Map<String, Integer> notes = new TreeMap<>();
        for (CheckRun run : runs) {
            run.result().notes().forEach((note, number) -> notes.put(run.name() + ": " + note, number));
        }
        return notes;
    }

    /** The things behind some of the notes, by "check: difference". */
    public Map<String, List<String>> named() {
        Map<String, List<String>> named = new TreeMap<>();
        for (CheckRun run : runs) {
            run.result().named().forEach((note, things) -> named.put(run.name() + ": " + note, things));
        }
        return named;
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

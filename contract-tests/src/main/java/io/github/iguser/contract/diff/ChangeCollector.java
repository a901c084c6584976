package io.github.iguser.contract.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects the changes of all hosts; the same change on several hosts is one. */
final class ChangeCollector {
    private final Map<SpecChange, TreeSet<String>> hosts = new TreeMap<>();

    void add(String host, Impact impact, SpecPart part, String place, String what, String effect) {
        SpecChange change = new SpecChange(impact, part, List.of(), place, what, effect);
        hosts.computeIfAbsent(change, key -> new TreeSet<>()).add(host);
    }

    List<SpecChange> changes() {
        List<SpecChange> changes = new ArrayList<>();
        hosts.forEach((change, of) -> changes.add(new SpecChange(
                change.impact(), change.part(), List.copyOf(of), change.place(), change.what(), change.effect())));
        return changes;
    }
}

package io.github.iguser.contract.diff;

import java.util.List;

/**
 * The changes from one spec to another, worst first.
 *
 * @param before the name of the old spec, as the caller gave it
 * @param after the name of the new spec
 */
public record SpecDiff(String before, String after, List<SpecChange> changes) {

    public SpecDiff {
        changes = changes.stream().sorted().toList();
    }

    /** Returns the changes of one impact. */
    public List<SpecChange> changes(Impact impact) {
        return changes.stream().filter(change -> change.impact() == impact).toList();
    }

    /** Returns whether a change is at least as bad as this impact. */
    public boolean hasAtLeast(Impact impact) {
        return changes.stream().anyMatch(change -> change.impact().atLeast(impact));
    }

    /** Returns one line with the number of changes of each impact. */
    public String summary() {
        return changes.isEmpty()
                ? "no changes"
                : changes(Impact.BREAKING).size() + " breaking, "
                        + changes(Impact.RISKY).size() + " risky, "
                        + changes(Impact.HARMLESS).size() + " harmless";
    }
}

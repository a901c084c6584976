package io.github.iguser.contract.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The result of a check: the checked items per operation and host, the findings, and the allowed differences. */
public final class CheckResult {
    private final String check;
    private final Map<OperationKey, Integer> counts;
    private final List<Finding> findings;
    private final Map<String, Integer> notes;
    private final Map<String, List<String>> noteItems;

    private CheckResult(Builder builder) {
        this.check = builder.check;
        this.counts = Collections.unmodifiableMap(new TreeMap<>(builder.counts));
        this.findings = List.copyOf(builder.findings);
        this.notes = Collections.unmodifiableMap(new TreeMap<>(builder.notes));
        this.noteItems = Collections.unmodifiableMap(new TreeMap<>(builder.noteItems));
    }

    public static Builder builder(String check) {
        return new Builder(check);
    }

    public String check() {
        return check;
    }

    /** Returns the number of checked items by operation and host. An operation without an entry was not checked. */
    public Map<OperationKey, Integer> counts() {
        return counts;
    }

    public int count(OperationKey key) {
        return counts.getOrDefault(key, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public List<Finding> findings() {
        return findings;
    }

    public List<Finding> findings(OperationKey key) {
        return findings.stream().filter(finding -> finding.key().equals(key)).toList();
    }

    /** Returns the number of each allowed difference. */
    public Map<String, Integer> notes() {
        return notes;
    }

    /** Returns the items that a note counts, by the text of the note, for notes whose items are worth listing. */
    public Map<String, List<String>> noteItems() {
        return noteItems;
    }

    /** Collects a result while a check runs. */
    public static final class Builder {
        private final String check;
        private final Map<OperationKey, Integer> counts = new TreeMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Map<String, Integer> notes = new TreeMap<>();
        private final Map<String, List<String>> noteItems = new TreeMap<>();

        private Builder(String check) {
            this.check = check;
        }

        public Builder checked(OperationKey key) {
            return checked(key, 1);
        }

        public Builder checked(OperationKey key, int number) {
            counts.merge(key, number, Integer::sum);
            return this;
        }

        public Builder finding(Finding finding) {
            findings.add(finding);
            return this;
        }

        public Builder findings(List<Finding> several) {
            findings.addAll(several);
            return this;
        }

        /** Counts an allowed difference, such as "numeric id read as string". */
        public Builder note(String allowedDifference) {
            return note(allowedDifference, 1);
        }

        public Builder note(String allowedDifference, int number) {
            notes.merge(allowedDifference, number, Integer::sum);
            return this;
        }

        /** Names an item that a note counts. */
        public Builder noteItem(String note, String item) {
            noteItems.computeIfAbsent(note, key -> new ArrayList<>()).add(item);
            return this;
        }

        public CheckResult build() {
            return new CheckResult(this);
        }
    }
}

package io.github.iguser.contract.diff;

import java.util.Comparator;
import java.util.List;

/**
 * One difference between two specs.
 *
 * @param hosts the hosts on which the specs differ so, in the order of the alphabet
 * @param place the operation, field, kind or value, such as {@code IgUser.website}
 * @param what the difference in terms of the spec
 * @param effect the consequence for Java callers, a sentence
 */
public record SpecChange(Impact impact, SpecPart part, List<String> hosts, String place, String what, String effect)
        implements Comparable<SpecChange> {

    private static final Comparator<SpecChange> ORDER = Comparator.comparing(SpecChange::impact)
            .thenComparing(SpecChange::part)
            .thenComparing(SpecChange::place)
            .thenComparing(SpecChange::what)
            .thenComparing(SpecChange::effect)
            .thenComparing(change -> String.join(" ", change.hosts()));

    public SpecChange {
        hosts = List.copyOf(hosts);
    }

    @Override
    public int compareTo(SpecChange other) {
        return ORDER.compare(this, other);
    }
}

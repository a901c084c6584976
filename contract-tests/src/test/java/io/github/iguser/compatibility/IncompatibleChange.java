package io.github.iguser.compatibility;

import java.util.List;

/**
 * A change after which a program that used the old API may not compile or link.
 *
 * @param owner the class without its package, such as {@code ListMediaParams.Builder}
 * @param member the field or method, empty when the change is about the class
 * @param kinds the kinds of change, as japicmp names them
 */
record IncompatibleChange(String owner, String member, List<String> kinds) implements Comparable<IncompatibleChange> {

    /** Returns the name by which the changelog has to list the change. */
    String name() {
        return member.isEmpty() ? owner : owner + "." + member;
    }

    @Override
    public int compareTo(IncompatibleChange other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return name() + ": " + String.join(", ", kinds);
    }
}

package io.github.iguser.contract.check;

import java.util.Comparator;

/** An operation on one host: a row of the result table. */
public record OperationKey(String host, String operationId) implements Comparable<OperationKey> {

    /** The key of findings that belong to no single operation, such as the bytes of the generated sources. */
    public static final OperationKey PROJECT = new OperationKey("project", "generated");

    private static final Comparator<OperationKey> ORDER =
            Comparator.comparing(OperationKey::host).thenComparing(OperationKey::operationId);

    @Override
    public int compareTo(OperationKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return host + " " + operationId;
    }
}

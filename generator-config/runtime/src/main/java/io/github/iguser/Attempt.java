package io.github.iguser;

import java.util.List;
import java.util.stream.Stream;

/** One sending of a request. Travels with it as a tag, so that whoever adds a secret to the request can say which. */
final class Attempt {
    private final List<GraphException> failedBefore;
    private volatile Redaction redaction = new Redaction();

    private Attempt(List<GraphException> failedBefore) {
        this.failedBefore = failedBefore;
    }

    static Attempt first() {
        return new Attempt(List.of());
    }

    /** The attempt after this one, which has failed. */
    Attempt next(GraphException failure) {
        return new Attempt(
                Stream.concat(failedBefore.stream(), Stream.of(failure)).toList());
    }

    /** Counts from 1. */
    int number() {
        return failedBefore.size() + 1;
    }

    List<GraphException> failedBefore() {
        return failedBefore;
    }

    /** The last failure, which tells of those before it. */
    GraphException last(GraphException failure) {
        failedBefore.forEach(failure::addSuppressed);
        return failure;
    }

    Redaction redaction() {
        return redaction;
    }

    void carries(Redaction secrets) {
        this.redaction = secrets;
    }
}

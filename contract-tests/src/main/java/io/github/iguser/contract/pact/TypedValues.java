package io.github.iguser.contract.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values that a case read through the client's types, each beside the one that the answer held. */
public final class TypedValues {

    static final int LEAST = 3;

    private final List<String> failures = new ArrayList<>();
    private int compared;

    TypedValues() {}

    /** Compares a value of the client's type with the one expected. */
    public TypedValues same(String name, @Nullable Object expected, @Nullable Object read) {
        compared++;
        if (!Objects.equals(expected, read)) {
            failures.add("%s: the answer holds %s, the client read %s".formatted(name, expected, read));
        }
        return this;
    }

    int compared() {
        return compared;
    }

    /** Returns what did not agree, and the complaint when too little was compared to prove anything. */
    List<String> failures() {
        List<String> all = new ArrayList<>(failures);
        if (compared < LEAST) {
            all.add("the case compares %d typed values; a case compares at least %d".formatted(compared, LEAST));
        }
        return List.copyOf(all);
    }
}

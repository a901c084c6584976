package io.github.iguser.contract.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The calls that are written as a user writes them, one class an edge, each run on every host that serves it. */
public final class TypedCalls {

    private TypedCalls() {}

    /** Returns the calls by the exchange whose request they send. */
    public static Map<String, TypedCall<?>> all() {
        Map<String, TypedCall<?>> typed = new LinkedHashMap<>();
        Stream.of(MediaCases.all()).flatMap(List::stream).forEach(call -> {
            if (typed.put(call.exchange(), call) != null) {
                throw new IllegalStateException("two typed calls of " + call.exchange());
            }
        });
        return typed;
    }
}

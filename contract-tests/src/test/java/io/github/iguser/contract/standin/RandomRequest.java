package io.github.iguser.contract.standin;

import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request of an operation, drawn at random. */
record RandomRequest(SpecOperation operation, String path, Map<String, String> query, Map<String, String> form) {

    RandomRequest at(String otherPath) {
        return new RandomRequest(operation, otherPath, query, form);
    }

    RandomRequest query(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(query);
        other.put(name, value);
        return new RandomRequest(operation, path, other, form);
    }

    RandomRequest withoutQuery(String name) {
        Map<String, String> other = new LinkedHashMap<>(query);
        other.remove(name);
        return new RandomRequest(operation, path, other, form);
    }

    RandomRequest form(Map<String, String> other) {
        return new RandomRequest(operation, path, query, other);
    }
}

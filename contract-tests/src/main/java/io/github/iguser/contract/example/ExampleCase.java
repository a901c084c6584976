package io.github.iguser.contract.example;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.example.Absence;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request of an operation, and the state of the account that determines the response.
 *
 * @param name kebab-case, unique within the operation and host
 * @param path with its version
 * @param query decoded parameters, {@code fields} among them
 * @param form decoded form parameters
 * @param variant rotates known values, shapes and ids, so that several cases show several of them
 * @param wrapped whether the response is the one element of {@code data}
 * @param error the listed error that is returned; null for a success
 * @param values values of the body by JSON pointer that replace those of the spec's examples
 */
record ExampleCase(
        SpecOperation operation,
        String name,
        String path,
        Map<String, String> query,
        Map<String, String> form,
        Position position,
        Absence absence,
        int variant,
        boolean wrapped,
        @Nullable JsonNode error,
        Map<String, JsonNode> values) {

    /** The place of a page in its list. */
    enum Position {
        ONLY,
        FIRST,
        MIDDLE,
        LAST,
        EMPTY
    }

    static ExampleCase of(SpecOperation operation, String name) {
        return of(operation, name, ExampleRecordings.path(operation));
    }

    static ExampleCase of(SpecOperation operation, String name, String path) {
        return new ExampleCase(
                operation, name, path, Map.of(), Map.of(), Position.ONLY, Absence.NONE, 0, false, null, Map.of());
    }

    ExampleCase named(String newName) {
        return new ExampleCase(
                operation, newName, path, query, form, position, absence, variant, wrapped, error, values);
    }

    /** Adds a query parameter; null leaves the case as it is. */
    ExampleCase query(String parameter, @Nullable String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(query);
        more.put(parameter, value);
        return new ExampleCase(operation, name, path, more, form, position, absence, variant, wrapped, error, values);
    }

    ExampleCase form(Map<String, String> parameters) {
        return new ExampleCase(
                operation, name, path, query, parameters, position, absence, variant, wrapped, error, values);
    }

    ExampleCase at(Position place) {
        return new ExampleCase(operation, name, path, query, form, place, absence, variant, wrapped, error, values);
    }

    ExampleCase without(Absence members) {
        return new ExampleCase(operation, name, path, query, form, position, members, variant, wrapped, error, values);
    }

    ExampleCase variant(int number) {
        return new ExampleCase(operation, name, path, query, form, position, absence, number, wrapped, error, values);
    }

    ExampleCase inData() {
        return new ExampleCase(operation, name, path, query, form, position, absence, variant, true, error, values);
    }

    ExampleCase refusedWith(JsonNode listed) {
        return new ExampleCase(operation, name, path, query, form, position, absence, variant, wrapped, listed, values);
    }

    ExampleCase values(Map<String, JsonNode> replaced) {
        return new ExampleCase(
                operation, name, path, query, form, position, absence, variant, wrapped, error, replaced);
    }
}

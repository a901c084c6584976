package io.github.iguser.contract.example;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.format.StrictYaml;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The examples of {@code cases.yaml}, whose values occur in no example of the spec. */
final class CaseTable {

    static final String FILE = "cases.yaml";

    private static final Set<String> KEYS = Set.of("operation", "name", "query", "values");

    private final JsonNode lines;

    private CaseTable(JsonNode lines) {
        this.lines = lines;
    }

    static CaseTable embedded() {
        try (InputStream in = CaseTable.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing beside " + CaseTable.class.getName());
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if a line has a key that nothing reads, or lacks one */
    static CaseTable of(String yaml) {
        JsonNode lines = StrictYaml.parse(FILE, yaml).tree();
        for (JsonNode line : lines) {
            Set<String> keys = new TreeSet<>();
            line.fieldNames().forEachRemaining(keys::add);
            if (!KEYS.equals(keys)) {
                throw new IllegalArgumentException(
                        FILE + ": a case has " + new TreeSet<>(KEYS) + ", not " + keys + ": " + line);
            }
        }
        return new CaseTable(lines);
    }

    List<ExampleCase> of(SpecOperation operation) {
        List<ExampleCase> cases = new ArrayList<>();
        for (JsonNode line : lines) {
            if (line.path("operation").asText().equals(operation.operationId())) {
                ExampleCase example =
                        ExampleCase.of(operation, line.path("name").asText());
                for (Map.Entry<String, JsonNode> parameter : line.path("query").properties()) {
                    example = example.query(
                            parameter.getKey(), parameter.getValue().asText());
                }
                Map<String, JsonNode> values = new LinkedHashMap<>();
                line.path("values").properties().forEach(value -> values.put(value.getKey(), value.getValue()));
                cases.add(example.values(values));
            }
        }
        return cases;
    }
}

package io.github.iguser.contract.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.contract.spec.validation.StrictSchema;
import io.github.iguser.testing.internal.example.Absence;
import io.github.iguser.testing.internal.example.ExampleValues;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.validation.PlainSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The small validator of the stand-in and the strict schema of the checks agree on the value of every form parameter. */
class PlainSchemaTest {

    private static final List<JsonNode> VALUES = Stream.of(
                    "\"\"",
                    "\"poem\"",
                    "\"17\"",
                    "\"https://e.com/a.jpg\"",
                    "5",
                    "-1",
                    "1.5",
                    "true",
                    "[]",
                    "[\"a\"]",
                    "[17]",
                    "[\"1\",\"2\",\"3\",\"4\"]",
                    "{}",
                    "{\"a\":1}",
                    "[{}]",
                    "[{\"username\":\"a\"}]",
                    "[{\"username\":\"a\",\"x\":0.5,\"y\":2}]",
                    "\"" + "x".repeat(2201) + "\"")
            .map(StrictJson::parse)
            .toList();

    @Test
    void agreesWithTheStrictSchema() {
        int compared = 0;
        int refused = 0;
        for (SpecOperation operation : SpecSet.embedded().operations()) {
            for (String name : operation.form() == null
                    ? List.<String>of()
                    : operation.form().names()) {
                String pointer = operation.form().parameterPointer(name);
                List<JsonNode> values = new ArrayList<>(VALUES);
                values.add(new ExampleValues(operation.document()).of(pointer, 0, Absence.NONE));
                for (JsonNode value : values) {
                    boolean valid = PlainSchema.violations(operation.document(), pointer, value)
                            .isEmpty();
                    assertThat(valid)
                            .as(operation + " " + name + " " + value)
                            .isEqualTo(StrictSchema.validate(operation.document(), pointer, value)
                                    .isEmpty());
                    compared++;
                    refused += valid ? 0 : 1;
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
        assertThat(refused).isBetween(100, compared - 100);
    }
}

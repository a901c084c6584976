package io.github.iguser.contract.pact.typed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.model.MediaType;
import io.github.iguser.testing.internal.format.StrictJson;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class TypedValuesTest {

    private final TypedValues read = new TypedValues(StrictJson.parse("""
            {"id": "17", "count": 4821, "ig_id": 7480000001, "is_published": true,
             "data": [{"media_type": "IMAGE", "timestamp": "2026-01-18T09:30:00+0000"}]}
            """));

    @Test
    void acceptsEqualValues() {
        read.value("$.id", "17")
                .value("$.count", 4821L)
                .value("$.ig_id", "7480000001")
                .value("$.is_published", true)
                .value("$.data[0].media_type", MediaType.IMAGE)
                .value("$.data[0].timestamp", OffsetDateTime.parse("2026-01-18T09:30:00Z"))
                .absent("$.username", null);
        assertThat(read.failures()).isEmpty();
    }

    @Test
    void reportsAnotherTypeOrValue() {
        read.value("$.id", 17L)
                .value("$.count", 4822L)
                .value("$.is_published", null)
                .value("$.data[0].media_type", MediaType.of("HOLOGRAM"));
        assertThat(read.failures())
                .containsExactly(
                        "$.id: the response has \"17\", the client read 17",
                        "$.count: the response has 4821, the client read 4822",
                        "$.is_published: the response has true, the client read null",
                        "$.data[0].media_type: the response has \"IMAGE\", the client read HOLOGRAM");
    }

    @Test
    void refusesToReadMissingMembers() {
        read.value("$.username", "x").absent("$.id", "17").same("c", 1, 1);
        assertThat(read.failures())
                .containsExactly(
                        "$.username: the case reads it, but the response does not contain it",
                        "$.id: the case expects it to be absent, but the response contains it",
                        "$.id: the response has null, the client read 17");
    }
}

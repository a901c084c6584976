package io.github.iguser.contract.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.testing.internal.format.StrictJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonDifferenceTest {
    private final List<String> allowed = new ArrayList<>();

    private List<String> between(String recorded, String written) {
        return JsonDifference.between(StrictJson.parse(recorded), StrictJson.parse(written), "", allowed::add).stream()
                .map(place -> place.pointer() + " " + place.message())
                .toList();
    }

    @Test
    void ignoresOrderOfMembers() {
        assertThat(between("{\"a\":1,\"b\":[true,null]}", "{\"b\":[true,null],\"a\":1}"))
                .isEmpty();
        assertThat(allowed).isEmpty();
    }

    @Test
    void namesLostAndInventedMembers() {
        assertThat(between("{\"a\":{\"b\":1}}", "{\"a\":{\"c\":1}}"))
                .containsExactly(
                        "/a/b recorded as 1, lost by the model", "/a/c not recorded, invented by the model: 1");
    }

    @Test
    void distinguishesNullFromAbsent() {
        assertThat(between("{\"a\":null}", "{}")).containsExactly("/a recorded as null, lost by the model");
    }

    @Test
    void comparesElementsInOrder() {
        assertThat(between("[1,2]", "[2,1]"))
                .containsExactly("/0 recorded as 1, the model writes 2", "/1 recorded as 2, the model writes 1");
        assertThat(between("[1,2]", "[1]")).containsExactly(" recorded with 2 elements, the model has 1");
    }

    @Test
    void comparesEveryDigit() {
        assertThat(between("{\"n\":12345678901234567890}", "{\"n\":12345678901234567000}"))
                .hasSize(1);
        assertThat(between("{\"n\":1.10}", "{\"n\":1.1}")).hasSize(1);
    }

    @Test
    void allowsAndCountsNumericIdReadAsString() {
        assertThat(between("{\"ig_id\":17}", "{\"ig_id\":\"17\"}")).isEmpty();
        assertThat(allowed).containsExactly("numeric id read as string");
        assertThat(between("{\"like_count\":17}", "{\"like_count\":\"17\"}"))
                .containsExactly("/like_count recorded as 17, the model writes \"17\"");
    }

    @Test
    void allowsAndCountsOffsetWithColon() {
        assertThat(between("{\"t\":\"2026-01-18T09:30:00+00:00\"}", "{\"t\":\"2026-01-18T09:30:00+0000\"}"))
                .isEmpty();
        assertThat(allowed).containsExactly("+00:00 written as +0000");
        assertThat(between("{\"t\":\"2026-01-18T09:30:00Z\"}", "{\"t\":\"2026-01-18T09:30:00+0000\"}"))
                .hasSize(1);
    }
}

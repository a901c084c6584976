package io.github.iguser.contract.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.Types;
import io.github.iguser.testing.internal.format.StrictJson;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Recorded JSON text of a form, converted to the type that a setter takes. */
class JsonArgumentsTest {
    private static final Type COUNTS = Types.newParameterizedType(Map.class, String.class, Long.class);

    @Test
    void readsAMapWithValuesOfItsType() {
        assertThat(JsonArguments.of(COUNTS, StrictJson.parse("{\"b\":2,\"a\":1}")))
                .isEqualTo(Map.of("a", 1L, "b", 2L));
        assertThat(JsonArguments.of(Types.newParameterizedType(List.class, COUNTS), StrictJson.parse("[{\"a\":1}]")))
                .isEqualTo(List.of(Map.of("a", 1L)));
    }

    @Test
    void keepsAFreeFormObjectAsJsonText() {
        assertThat(JsonArguments.of(String.class, StrictJson.parse("{\"a\":[1]}")))
                .isEqualTo("{\"a\":[1]}");
    }

    @Test
    void refusesAListForAMap() {
        assertThatThrownBy(() -> JsonArguments.of(COUNTS, StrictJson.parse("[1]")))
                .isInstanceOf(InexpressibleException.class);
    }
}

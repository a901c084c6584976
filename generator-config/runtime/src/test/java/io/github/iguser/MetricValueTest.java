package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricValueTest {
    private final JsonAdapter<MetricValue> adapter = new Moshi.Builder().build().adapter(MetricValue.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "224",
                "14357147000000000001",
                "1.10",
                "1E400",
                "{}",
                "{\"0\":100,\"23\":2300}",
                "{\"5\":1.0,\"4\":12345678901234567890}"
            })
    void writesNumbersUnchanged(String json) throws IOException {
        assertThat(adapter.toJson(adapter.fromJson(json))).isEqualTo(json);
    }

    @Test
    void readsWholeNumbersAndDecimals() throws IOException {
        assertThat(adapter.fromJson("4294967296").asLong()).isEqualTo(4294967296L);
        assertThat(adapter.fromJson("1.10").asDecimal()).isEqualTo(new BigDecimal("1.10"));
        assertThatThrownBy(() -> adapter.fromJson("1.5").asLong()).isInstanceOf(ArithmeticException.class);
        assertThat(adapter.fromJson("7").byKey()).isEmpty();
    }

    @Test
    void readsNumbersByKey() throws IOException {
        MetricValue hours = adapter.fromJson("{\"22\":5,\"0\":7}");

        assertThat(hours.isNumber()).isFalse();
        assertThat(hours.byKey()).containsExactly(Map.entry("22", 5L), Map.entry("0", 7L));
        assertThat(hours.decimalsByKey()).containsEntry("0", new BigDecimal("7"));
        assertThat(hours).hasToString("{22=5, 0=7}");
        assertThatThrownBy(hours::asLong)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the value is not one number but has numbers by key; call byKey()");
        assertThatThrownBy(() -> hours.byKey().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void readsAnEmptyMap() throws IOException {
        MetricValue none = adapter.fromJson("{}");

        assertThat(none.isNumber()).isFalse();
        assertThat(none.byKey()).isEmpty();
        assertThat(none).isEqualTo(MetricValue.of(Map.of()));
    }

    @Test
    void readsANumberInQuotesAndWritesItUnchanged() throws IOException {
        MetricValue quoted = adapter.fromJson("\"45.37\"");

        assertThat(quoted.isNumber()).isTrue();
        assertThat(quoted.asDecimal()).isEqualTo(new BigDecimal("45.37"));
        assertThat(quoted.json()).isEqualTo("\"45.37\"");
        assertThat(adapter.toJson(quoted)).isEqualTo("\"45.37\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"true", "[]", "[1,{\"a\":1.10}]", "\"n/a\"", "\"\"", "{\"a\":{\"b\":1}}", "\"\\u0031\\/2\""})
    void keepsOtherValuesAsJson(String json) throws IOException {
        MetricValue odd = adapter.fromJson(json);

        assertThat(odd.isNumber()).isFalse();
        assertThat(odd.byKey()).isEmpty();
        assertThat(odd.json()).isEqualTo(json);
        assertThat(odd).hasToString(json).isEqualTo(adapter.fromJson(json)).isNotEqualTo(adapter.fromJson("{}"));
        assertThat(adapter.toJson(odd)).isEqualTo(json);
        assertThatThrownBy(odd::asDecimal)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the value is not one number but " + json + "; read it by json()");
    }

    @Test
    void keepsNumbersBesideOtherMembers() throws IOException {
        String json = "{\"0\":1.0,\"1\":null,\"2\":\"7\",\"3\":[8]}";

        MetricValue hours = adapter.fromJson(json);

        assertThat(hours.decimalsByKey())
                .containsOnly(Map.entry("0", new BigDecimal("1.0")), Map.entry("2", new BigDecimal("7")));
        assertThat(hours.json()).isEqualTo(json);
        assertThat(adapter.toJson(hours)).isEqualTo(json);
    }

    @Test
    void keepsAVeryLongNumberAsJson() throws IOException {
        String digits = "9".repeat(1_000_000);

        MetricValue odd = adapter.fromJson(digits);

        assertThat(odd.isNumber()).isFalse();
        assertThat(odd.json()).isEqualTo(digits);
        assertThatThrownBy(odd::asDecimal)
                .hasMessage("the value is not one number but " + "9".repeat(60) + "…; read it by json()");
    }

    @Test
    void writesValuesThatAProgramCreated() {
        assertThat(MetricValue.of(new BigDecimal("1.10")).json()).isEqualTo("1.10");
        assertThat(MetricValue.of(Map.of("a\"b", 2)).json()).isEqualTo("{\"a\\\"b\":2}");
    }

    @Test
    void refusesMalformedJsonWithItsPath() {
        assertThatThrownBy(() -> adapter.fromJson("{\"0\":1,\"1\":nul}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("at path $.1");
    }

    @Test
    void comparesTextsOfNumbers() {
        assertThat(MetricValue.of(1)).isEqualTo(MetricValue.of(1)).hasSameHashCodeAs(MetricValue.of(1));
        assertThat(MetricValue.of(1)).isNotEqualTo(MetricValue.of(new BigDecimal("1.0")));
        assertThat(MetricValue.of(Map.of("0", 1))).isEqualTo(MetricValue.of(Map.of("0", 1L)));
        assertThat(MetricValue.of(0)).isNotEqualTo(MetricValue.of(Map.of()));
    }

    @Test
    void refusesNonJsonNumbers() {
        assertThatThrownBy(() -> MetricValue.of(Map.of("0", Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"NaN\" is not a JSON number");
    }

    @Test
    void providesTheAdapterToClients() {
        Moshi moshi = new Moshi.Builder().add(new RuntimeAdapters()).build();

        assertThat(moshi.adapter(MetricValue.class)).hasToString("JsonAdapter(MetricValue)");
    }

    @Test
    void readsAMissingValueAsNull() throws IOException {
        assertThat(adapter.fromJson("null")).isNull();
        assertThat(adapter.toJson(null)).isEqualTo("null");
    }
}

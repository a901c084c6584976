package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void everyNumberIsWrittenAsItCame(String json) throws IOException {
        assertThat(adapter.toJson(adapter.fromJson(json))).isEqualTo(json);
    }

    @Test
    void aNumberIsALongOrHasDecimals() throws IOException {
        assertThat(adapter.fromJson("4294967296").asLong()).isEqualTo(4294967296L);
        assertThat(adapter.fromJson("1.10").asDecimal()).isEqualTo(new BigDecimal("1.10"));
        assertThatThrownBy(() -> adapter.fromJson("1.5").asLong()).isInstanceOf(ArithmeticException.class);
        assertThat(adapter.fromJson("7").byKey()).isEmpty();
    }

    @Test
    void hoursAreNumbersByKey() throws IOException {
        MetricValue hours = adapter.fromJson("{\"22\":5,\"0\":7}");

        assertThat(hours.isNumber()).isFalse();
        assertThat(hours.byKey()).containsExactly(Map.entry("22", 5L), Map.entry("0", 7L));
        assertThat(hours.decimalsByKey()).containsEntry("0", new BigDecimal("7"));
        assertThat(hours).hasToString("{22=5, 0=7}");
        assertThatThrownBy(hours::asLong)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the value is not one number but has numbers by key; ask byKey()");
        assertThatThrownBy(() -> hours.byKey().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void noHourAtAllIsNoNumberEither() throws IOException {
        MetricValue none = adapter.fromJson("{}");

        assertThat(none.isNumber()).isFalse();
        assertThat(none.byKey()).isEmpty();
        assertThat(none).isEqualTo(MetricValue.of(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"12\"', STRING, $",
        "true, BOOLEAN, $",
        "[1], BEGIN_ARRAY, $",
        "'{\"0\":{}}', BEGIN_OBJECT, $.0",
        "'{\"0\":null}', NULL, $.0"
    })
    void anythingElseFailsWithItsPath(String json, String token, String path) {
        assertThatThrownBy(() -> adapter.fromJson(json))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Expected a number but was " + token + " at path " + path);
    }

    @Test
    void valuesAreEqualByTheirTexts() {
        assertThat(MetricValue.of(1)).isEqualTo(MetricValue.of(1)).hasSameHashCodeAs(MetricValue.of(1));
        assertThat(MetricValue.of(1)).isNotEqualTo(MetricValue.of(new BigDecimal("1.0")));
        assertThat(MetricValue.of(Map.of("0", 1))).isEqualTo(MetricValue.of(Map.of("0", 1L)));
        assertThat(MetricValue.of(0)).isNotEqualTo(MetricValue.of(Map.of()));
    }

    @Test
    void whatIsNoNumberOfJsonIsRefused() {
        assertThatThrownBy(() -> MetricValue.of(Map.of("0", Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"NaN\" is not a number of JSON");
    }

    @Test
    void theClientsFindTheSameAdapter() {
        Moshi moshi = new Moshi.Builder().add(new RuntimeAdapters()).build();

        assertThat(moshi.adapter(MetricValue.class)).hasToString("JsonAdapter(MetricValue)");
    }

    @Test
    void aMissingValueIsNull() throws IOException {
        assertThat(adapter.fromJson("null")).isNull();
        assertThat(adapter.toJson(null)).isEqualTo("null");
    }
}

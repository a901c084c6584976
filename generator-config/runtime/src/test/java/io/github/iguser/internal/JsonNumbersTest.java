package io.github.iguser.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are read in each form that JSON has. */
class JsonNumbersTest {
    private static final JsonAdapter<Long> LONG = adapter(Json::readLong);
    private static final JsonAdapter<Integer> INT = adapter(Json::readInt);

    private interface NumberReading<T> {
        @Nullable
        T of(JsonReader reader) throws IOException;
    }

    private static <T> JsonAdapter<T> adapter(NumberReading<T> reading) {
        return new JsonAdapter<>() {
            @Override
            public @Nullable T fromJson(JsonReader reader) throws IOException {
                return reading.of(reader);
            }

            @Override
            public void toJson(JsonWriter writer, @Nullable T value) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static JsonReader reader(String json) {
        return JsonReader.of(new Buffer().writeUtf8(json));
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 1",
        "'\"190.0\"', 190",
        "19e1, 190",
        "-0, 0",
        "9223372036854775807, 9223372036854775807",
        "2147483648, 2147483648",
        "-3000000000, -3000000000"
    })
    void readsOtherFormsOfWholeNumbers(String json, long number) throws IOException {
        assertThat(Json.readLong(reader(json))).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "9223372036854775808", "1e99", "\"\"", "\"many\"", "\"1e-999999999\"", "[]", "true"})
    void refusesNonWholeNumbers(String json) {
        assertThatThrownBy(() -> Json.readLong(reader(json)))
                .isInstanceOf(JsonDataException.class)
                .hasMessageStartingWith("Expected a long but was ")
                .hasMessageEndingWith(" at path $");
        assertThatThrownBy(() -> Json.readInt(reader(json))).isInstanceOf(JsonDataException.class);
    }

    @Test
    void readsAFractionWithThePrecisionOfADouble() throws IOException {
        assertThat(Json.readLong(reader("3.00000000000000000001"))).isEqualTo(3);
        assertThat(Json.readInt(reader("1e-999999999"))).isZero();
    }

    @Test
    void readsTheNextValueAfterANumberBeyondAnInt() throws IOException {
        JsonReader reader = reader("[3000000000,7]");
        reader.beginArray();

        assertThat(Json.readLong(reader)).isEqualTo(3_000_000_000L);
        assertThat(Json.readInt(reader)).isEqualTo(7);
        reader.endArray();
    }

    /** Moshi decodes each number as a double. Its reader of decoded values cuts it off to an int. */
    @Test
    void readsNumbersOfDecodedValues() {
        assertThat(LONG.fromJsonValue(3e9)).isEqualTo(3_000_000_000L);
        assertThat(LONG.fromJsonValue(3_000_000_000L)).isEqualTo(3_000_000_000L);
        assertThat(LONG.fromJsonValue(7.0)).isEqualTo(7);
        assertThatThrownBy(() -> LONG.fromJsonValue(1.5))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Expected a long but was 1.5 at path $");
        assertThat(INT.fromJsonValue(7.0)).isEqualTo(7);
        assertThatThrownBy(() -> INT.fromJsonValue(3e9)).isInstanceOf(JsonDataException.class);
    }

    @Test
    void refusesNumbersBeyondADouble() {
        assertThatThrownBy(() -> Json.readDouble(reader("1E400")))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Expected a double but was 1E400 at path $");
        assertThatThrownBy(() -> Json.readInt(reader("2147483648"))).isInstanceOf(JsonDataException.class);
    }
}

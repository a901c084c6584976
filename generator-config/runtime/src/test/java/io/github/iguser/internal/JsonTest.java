package io.github.iguser.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static JsonReader reader(String json) {
        return JsonReader.of(new Buffer().writeUtf8(json));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-08-31T18:10:00+0000,  2017-08-31T18:10Z",
        "2017-08-31T18:10:00Z,      2017-08-31T18:10Z",
        "2017-08-31T18:10:00+00:00, 2017-08-31T18:10Z",
        "2017-08-31T18:10:00.5Z,    2017-08-31T18:10:00.500Z",
        "2017-08-31T18:10:00.000+02:00, 2017-08-31T18:10+02:00",
        "1504203000,                2017-08-31T18:10Z",
        "2020-02-29T23:59:59-0730,  2020-02-29T23:59:59-07:30",
        "2017-08-31T18:10:01+1400,  2017-08-31T18:10:01+14:00"
    })
    void keepsTheOffsetOfATime(String text, String time) throws IOException {
        assertThat(Json.readTimestamp(reader("\"" + text + "\""))).hasToString(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2017-08-31",
                "2017-08-31T18:10:00",
                "2017-08-31T18:10:00+0",
                "2017-08-31T18:10:00+00000",
                "2017-08-31T18:10:00 0000",
                "2017-08-31T18:10:00+00.00",
                "2017-08-31T18:10:00+1900",
                "2017-08-31 18:10:00+0000",
                "2017-8-31T18:10:000+0000",
                "2017-02-29T18:10:00+0000",
                "2017-08-31T24:10:00+0000",
                "+017-08-31T18:10:00+0000",
                "2017-08-31T18:10:00.5",
                "2017",
                "0",
                "150420300000"
            })
    void refusesInvalidTimesWithTheirPath(String text) throws IOException {
        JsonReader reader = reader("[{\"timestamp\":\"" + text + "\"}]");
        reader.beginArray();
        reader.beginObject();
        assertThat(reader.nextName()).isEqualTo("timestamp");

        assertThatThrownBy(() -> Json.readTimestamp(reader))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("\"" + text + "\" is not a time such as 2017-08-31T18:10:00+0000 at path $[0].timestamp");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-08-31T18:10:00Z,         2017-08-31T18:10:00+0000",
        "2017-08-31T18:10:09.9-07:30,  2017-08-31T18:10:09-0730",
        "0987-01-02T03:04:05+01:00,    0987-01-02T03:04:05+0100",
        "2017-08-31T18:10:00+00:00:30, 2017-08-31T18:09:30+0000"
    })
    void writesTimesInTheFormatOfTheApi(OffsetDateTime time, String text) throws IOException {
        Buffer json = new Buffer();

        Json.writeTimestamp(JsonWriter.of(json), time);

        assertThat(json.readUtf8()).isEqualTo("\"" + text + "\"");
    }

    @Test
    void refusesYearsWithoutFourDigits() {
        OffsetDateTime time = OffsetDateTime.of(10_000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

        assertThatThrownBy(() -> Json.writeTimestamp(JsonWriter.of(new Buffer()), time))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year 10000 of +10000-01-01T00:00Z does not have four digits");
    }

    @Test
    void readsANumberAsItsDigits() throws IOException {
        assertThat(Json.readString(reader("17841405822304914"))).isEqualTo("17841405822304914");
        assertThat(Json.readString(reader("178414058223049141784140582"))).isEqualTo("178414058223049141784140582");
        assertThat(Json.readString(reader("1.10"))).isEqualTo("1.10");
    }

    @Test
    void readsUnixSecondsAsUtc() throws IOException {
        assertThat(Json.readTimestamp(reader("1504203000"))).hasToString("2017-08-31T18:10Z");
    }

    @Test
    void shortensALongInvalidTime() {
        assertThatThrownBy(() -> Json.readTimestamp(reader("\"" + "1".repeat(1_000_000) + "\"")))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("\"" + "1".repeat(60) + "…\" is not a time such as 2017-08-31T18:10:00+0000 at path $");
    }

    @Test
    void readsABooleanAsText() throws IOException {
        assertThat(Json.readString(reader("true"))).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "'\"true\"', true", "1, true", "'\"1\"', true", "'\"false\"', false", "0, false"})
    void readsBooleansInOtherForms(String json, boolean value) throws IOException {
        assertThat(Json.readBoolean(reader(json))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"2, '\"2\"'", "'\"yes\"', '\"yes\"'", "'[]', BEGIN_ARRAY"})
    void refusesInvalidBooleansWithTheirPath(String json, String shown) {
        assertThatThrownBy(() -> Json.readBoolean(reader(json)))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Expected a boolean but was " + shown + " at path $");
    }

    @ParameterizedTest
    @ValueSource(strings = {"48.0", "4.8E1", "\"48\"", "\"48.0\""})
    void readsWholeNumbersInAnyForm(String json) throws IOException {
        assertThat(Json.readLong(reader(json))).isEqualTo(48);
        assertThat(Json.readInt(reader(json))).isEqualTo(48);
    }

    @ParameterizedTest
    @ValueSource(strings = {"48.4", "\"many\"", "\"\"", "9223372036854775808"})
    void refusesInvalidWholeNumbersWithTheirPath(String json) {
        assertThatThrownBy(() -> Json.readLong(reader(json)))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Expected a long but was " + json.replace("\"", "") + " at path $");
    }

    @Test
    void readsNullAsNull() throws IOException {
        assertThat(Json.readString(reader("null"))).isNull();
        assertThat(Json.readLong(reader("null"))).isNull();
        assertThat(Json.readInt(reader("null"))).isNull();
        assertThat(Json.readDouble(reader("null"))).isNull();
        assertThat(Json.readBoolean(reader("null"))).isNull();
        assertThat(Json.readTimestamp(reader("null"))).isNull();
        assertThat(Json.readList(reader("null"), new Moshi.Builder().build().adapter(String.class)))
                .isNull();
    }

    @Test
    void readsScalars() throws IOException {
        assertThat(Json.readLong(reader("9007199254740993"))).isEqualTo(9007199254740993L);
        assertThat(Json.readInt(reader("\"7\""))).isEqualTo(7);
        assertThat(Json.readDouble(reader("0.5"))).isEqualTo(0.5);
        assertThat(Json.readBoolean(reader("false"))).isFalse();
    }

    @Test
    void readsListsUnmodifiableAndWithoutNulls() throws IOException {
        var list = Json.readList(
                reader("[\"a\",null,\"b\"]"), new Moshi.Builder().build().adapter(String.class));

        assertThat(list).containsExactly("a", "b").isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "1E400", "\"A \\\" B\"", "{\"a\":[1,{}],\"a\":2}", " true ", "null", "[]"})
    void acceptsOneJsonValue(String json) {
        assertThat(Json.given("UserTag", "note", json)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "text", "1,\"x\":2", "1}", "[1", "\"a", "01", "TRUE", "truE", "'a'", "\"a\tb\"", "\"\\'\""})
    void refusesOtherJsonWithoutShowingIt(String json) {
        assertThatThrownBy(() -> Json.given("UserTag", "note", json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the additional member note of UserTag is not one JSON value; give it as JSON text, a text"
                        + " in quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "1E400", "17841405822304914", "\"a\\/\\u00e9\"", "{\"a\":[1,{}]}", "null", "[]"})
    void keepsRawTextUnchanged(String json) throws IOException {
        Buffer written = new Buffer();
        JsonWriter writer = JsonWriter.of(written);

        String raw = Json.readRaw(reader(json));
        writer.beginObject();
        Json.writeRawMembers(writer, Map.of("x", raw));
        writer.endObject();

        assertThat(raw).isEqualTo(json);
        assertThat(written.readUtf8()).isEqualTo("{\"x\":" + json + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-1.5E+10",
                "1e-2",
                "true",
                "false",
                "null",
                "\"\"",
                "\"\\u00E9\\\\\\/\\b\\f\\n\\r\\t\\\"é\"",
                "{}",
                "[]",
                "[[],{},[{}]]",
                " {\"a\" : [ 1 , {\"b\":null} ] } ",
                "{\"a\":1,\"a\":{}}",
                "[\"a\",-0.0]",
                "\t[\n1\r]"
            })
    void recognizesJsonValues(String json) {
        assertThat(Json.isValue(json)).isTrue();
        assertThat(Json.isValue("[" + json + "]")).isTrue();
        assertThat(Json.isValue("{\"x\":" + json + "}")).isTrue();
        assertThat(Json.isValue(json + "x")).isFalse();
        assertThat(Json.isValue("[" + json)).isFalse();
        assertThat(Json.isValue("{\"x\":" + json + "]")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "01",
                "1.",
                ".5",
                "+1",
                "1e",
                "1e+",
                "0x1",
                "NaN",
                "Infinity",
                "tru",
                "True",
                "nul",
                "nulll",
                "\"",
                "\"a",
                "\"\\\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\u12\"",
                "\"\n\"",
                "'a'",
                "a",
                "{",
                "}",
                "{]",
                "[}",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{,}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{a:1}",
                "{1:1}",
                "{\"a\":1 \"b\":2}",
                "[1];",
                "// a\n1",
                "1 /* */",
                "[1:2]",
                "{\"a\",\"b\"}",
                "1 1",
                "\u00a01"
            })
    void recognizesInvalidJson(String json) {
        assertThat(Json.isValue(json)).isFalse();
        assertThat(Json.isValue("[" + json + "]")).isEqualTo(json.isBlank() && !json.contains("\u00a0"));
    }

    @Test
    void namesThePathOfMalformedJson() throws IOException {
        JsonReader reader = reader("{\"a\":{\"b\":tRUE}}");
        reader.beginObject();
        assertThat(reader.nextName()).isEqualTo("a");

        assertThatThrownBy(() -> Json.readRaw(reader))
                .isInstanceOf(IOException.class)
                .hasMessage("Malformed JSON at byte 6 of the value at path $.a");
    }
}

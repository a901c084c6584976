package io.github.iguser.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON for the generated adapters. A JSON null is read as null; a value of another type fails with its
 * path.
 */
public final class Json {
    private Json() {}

    /**
     * Reads a text. A number is read as its digits, because ids are numbers in some responses and too large for a
     * double. A boolean is read as its word.
     */
    public static @Nullable String readString(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.BOOLEAN) {
            return String.valueOf(reader.nextBoolean());
        }
        return isNull(reader) ? null : reader.nextString();
    }

    /** Reads a whole number, with or without quotes. */
    public static @Nullable Long readLong(JsonReader reader) throws IOException {
        return isNull(reader) ? null : read(reader, "a long", Numbers::toLong);
    }

    /** Reads a whole number, with or without quotes. */
    public static @Nullable Integer readInt(JsonReader reader) throws IOException {
        return isNull(reader) ? null : read(reader, "an int", Numbers::toInt);
    }

    /** Reads a number, with or without quotes. */
    public static @Nullable Double readDouble(JsonReader reader) throws IOException {
        return isNull(reader) ? null : read(reader, "a double", Numbers::toDouble);
    }

    // Not with nextLong() and the like: these accept a number of any length, which can take any time.
    private static <T> T read(JsonReader reader, String kind, Function<String, T> parser) throws IOException {
        JsonReader.Token token = reader.peek();
        if (token != JsonReader.Token.NUMBER && token != JsonReader.Token.STRING) {
            throw new JsonDataException("Expected " + kind + " but was " + token + " at path " + reader.getPath());
        }
        String text = reader.nextString();
        try {
            return parser.apply(text);
        } catch (NumberFormatException | ArithmeticException e) {
            throw new JsonDataException(
                    "Expected " + kind + " but was " + SafeText.plain(text) + " at path " + reader.getPath(), e);
        }
    }

    /** Reads a number as text that is short enough to be parsed. */
    public static String readNumber(JsonReader reader) throws IOException {
        JsonReader.Token token = reader.peek();
        String path = reader.getPath();
        if (token != JsonReader.Token.NUMBER) {
            throw new JsonDataException("Expected a number but was " + token + " at path " + path);
        }
        String text = reader.nextString();
        if (Numbers.isTooLong(text)) {
            throw new JsonDataException("Expected a number but was one of " + text.length() + " characters at path "
                    + path + "; at most " + Numbers.LONGEST + " are read");
        }
        return text;
    }

    /** Reads {@code true} or {@code false}, with or without quotes, or {@code 1} or {@code 0}. */
    public static @Nullable Boolean readBoolean(JsonReader reader) throws IOException {
        if (isNull(reader)) {
            return null;
        }
        JsonReader.Token token = reader.peek();
        if (token != JsonReader.Token.STRING && token != JsonReader.Token.NUMBER) {
            return reader.nextBoolean();
        }
        String path = reader.getPath();
        String text = reader.nextString();
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default ->
                throw new JsonDataException("Expected a boolean but was " + SafeText.of(text) + " at path " + path);
        };
    }

    /**
     * Reads a time such as {@code 2017-08-31T18:10:00+0000} and keeps its offset. Unix seconds and the forms of RFC
     * 3339 are accepted as well.
     */
    public static @Nullable OffsetDateTime readTimestamp(JsonReader reader) throws IOException {
        if (isNull(reader)) {
            return null;
        }
        String path = reader.getPath();
        try {
            return Timestamps.parse(reader.nextString());
        } catch (IllegalArgumentException e) {
            throw new JsonDataException(e.getMessage() + " at path " + path, e);
        }
    }

    /** Writes a time to the second, in the format that {@link #readTimestamp} reads. */
    public static void writeTimestamp(JsonWriter writer, @Nullable OffsetDateTime value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else {
            writer.value(Timestamps.format(value));
        }
    }

    /** Reads an unmodifiable list. Null elements are left out. */
    public static <T> @Nullable List<T> readList(JsonReader reader, JsonAdapter<T> elements) throws IOException {
        if (isNull(reader)) {
            return null;
        }
        List<T> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            T element = elements.fromJson(reader);
            if (element != null) {
                list.add(element);
            }
        }
        reader.endArray();
        return Collections.unmodifiableList(list);
    }

    /** Writes a list. */
    public static <T> void writeList(JsonWriter writer, JsonAdapter<T> elements, @Nullable List<T> list)
            throws IOException {
        if (list == null) {
            writer.nullValue();
            return;
        }
        writer.beginArray();
        for (T element : list) {
            elements.toJson(writer, element);
        }
        writer.endArray();
    }

    /**
     * Reads any value as its JSON text, byte for byte, because a decoded value would lose digits of numbers. Fails if
     * the text is not valid JSON, which Moshi does not check.
     */
    public static String readRaw(JsonReader reader) throws IOException {
        Buffer text = new Buffer();
        try (BufferedSource source = reader.nextSource()) {
            source.readAll(text);
        }
        long fault = JsonGrammar.firstFault(text);
        if (fault >= 0) {
            throw new JsonEncodingException(
                    "Malformed JSON at byte " + fault + " of the value at path " + reader.getPath());
        }
        return text.readUtf8();
    }

    /** Skips a value of any depth; {@link JsonReader#skipValue} fails beyond 255. */
    public static void skip(JsonReader reader) throws IOException {
        try (BufferedSource source = reader.nextSource()) {
            source.readAll(Okio.blackhole());
        }
    }

    /** Returns true if a text is exactly one JSON value. */
    public static boolean isValue(String json) {
        return WholeText.indexOfHalf(json) < 0 && JsonGrammar.firstFault(new Buffer().writeUtf8(json)) < 0;
    }

    /** Returns a list of numbers that are texts in Java, such as ids, as JSON text. */
    public static String numbers(List<String> numbers) {
        return "[" + String.join(",", numbers) + "]";
    }

    /**
     * Checks JSON text that was passed for a field.
     *
     * @throws IllegalArgumentException if it is not exactly one JSON value; the text may be secret and is not shown
     */
    public static String given(String model, String member, String json) {
        Objects.requireNonNull(member, () -> "the name of an additional member of " + model + " == null");
        Objects.requireNonNull(json, () -> member + " == null; leave it out, or give the text null");
        if (!isValue(json)) {
            throw new IllegalArgumentException("the additional member " + member + " of " + model
                    + " is not one JSON value; give it as JSON text, a text in quotes");
        }
        return json;
    }

    /** Returns the JSON text of an object whose members are JSON text. */
    public static String object(Map<String, String> members) {
        Buffer json = new Buffer();
        try (JsonWriter writer = JsonWriter.of(json)) {
            writer.beginObject();
            writeRawMembers(writer, members);
            writer.endObject();
        } catch (IOException e) {
            throw new AssertionError("a buffer does not fail", e);
        }
        return json.readUtf8();
    }

    /** Writes JSON text unchanged. */
    public static void writeRaw(JsonWriter writer, String json) throws IOException {
        try (BufferedSink sink = writer.valueSink()) {
            sink.writeUtf8(json);
        }
    }

    /** Writes members whose values are JSON text. */
    public static void writeRawMembers(JsonWriter writer, Map<String, String> members) throws IOException {
        for (Map.Entry<String, String> member : members.entrySet()) {
            writer.name(member.getKey());
            writeRaw(writer, member.getValue());
        }
    }

    private static boolean isNull(JsonReader reader) throws IOException {
        if (reader.peek() != JsonReader.Token.NULL) {
            return false;
        }
        reader.<Void>nextNull();
        return true;
    }
}

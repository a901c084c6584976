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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final Class<?> TEXT_READER = JsonReader.of(new Buffer()).getClass();

    private Json() {}

    /**
     * Reads a text. A number is read as its digits, because ids are numbers in some responses and too large for a
     * double. A boolean is read as its word.
     */
    public static @Nullable String readString(JsonReader reader) throws IOException {
        JsonReader.Token token = reader.peek();
        if (token == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        return token == JsonReader.Token.BOOLEAN ? String.valueOf(reader.nextBoolean()) : reader.nextString();
    }

    /**
     * Reads a whole number, with or without quotes. A number with a fraction or an exponent is read with the
     * precision of a double, as RFC 8259 advises: {@code 3.0} is 3, and so is 3 with a fraction too small for a double.
     */
    public static @Nullable Long readLong(JsonReader reader) throws IOException {
        JsonReader.Token token = reader.peek();
        if (token == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        if (isNumberInText(token, reader)) {
            try {
                return (long) reader.nextInt();
            } catch (JsonDataException e) {
                // Not a whole number, or beyond an int: the reader keeps its text.
            }
        }
        String text = numberText(reader, "a long");
        try {
            return Numbers.toLong(text);
        } catch (NumberFormatException | ArithmeticException e) {
            throw isNot("a long", text, reader, e);
        }
    }

    /** Reads a whole number as {@link #readLong} does. */
    public static @Nullable Integer readInt(JsonReader reader) throws IOException {
        JsonReader.Token token = reader.peek();
        if (token == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        if (isNumberInText(token, reader)) {
            try {
                return reader.nextInt();
            } catch (JsonDataException e) {
                // Not a whole number, or beyond an int: the reader keeps its text.
            }
        }
        String text = numberText(reader, "an int");
        try {
            return Numbers.toInt(text);
        } catch (NumberFormatException | ArithmeticException e) {
            throw isNot("an int", text, reader, e);
        }
    }

    /** Reads a number, with or without quotes. */
    public static @Nullable Double readDouble(JsonReader reader) throws IOException {
        if (isNull(reader)) {
            return null;
        }
        String text = numberText(reader, "a double");
        try {
            return Numbers.toDouble(text);
        } catch (NumberFormatException e) {
            throw isNot("a double", text, reader, e);
        }
    }

    // nextLong() accepts a number of any length, which can take any time. Of JSON text, nextInt() reads a few digits
    // without making a text of them, and parses any other number as a double. Of decoded values, as in
    // JsonAdapter.fromJsonValue, it reads 3000000000 as another number, and 1.5 as 1.
    private static boolean isNumberInText(JsonReader.Token token, JsonReader reader) {
        return token == JsonReader.Token.NUMBER && reader.getClass() == TEXT_READER;
    }

    private static String numberText(JsonReader reader, String kind) throws IOException {
        JsonReader.Token token = reader.peek();
        if (token != JsonReader.Token.NUMBER && token != JsonReader.Token.STRING) {
            throw new JsonDataException("Expected " + kind + " but was " + token + " at path " + reader.getPath());
        }
        return reader.nextString();
    }

    private static JsonDataException isNot(String kind, String text, JsonReader reader, RuntimeException cause) {
        return new JsonDataException(
                "Expected " + kind + " but was " + SafeText.plain(text) + " at path " + reader.getPath(), cause);
    }

    /** Reads a number as text that is short enough to be parsed. */
    public static String readNumber(JsonReader reader) throws IOException {
        JsonReader.Token token = reader.peek();
        if (token != JsonReader.Token.NUMBER) {
            throw new JsonDataException("Expected a number but was " + token + " at path " + reader.getPath());
        }
        String text = reader.nextString();
        if (Numbers.isTooLong(text)) {
            throw new JsonDataException("Expected a number but was one of " + text.length() + " characters at path "
                    + reader.getPath() + "; at most " + Numbers.LONGEST + " are read");
        }
        return text;
    }

    /** Reads {@code true} or {@code false}, with or without quotes, or {@code 1} or {@code 0}. */
    public static @Nullable Boolean readBoolean(JsonReader reader) throws IOException {
        JsonReader.Token token = reader.peek();
        if (token == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        if (token != JsonReader.Token.STRING && token != JsonReader.Token.NUMBER) {
            return reader.nextBoolean();
        }
        String text = reader.nextString();
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default ->
                throw new JsonDataException(
                        "Expected a boolean but was " + SafeText.of(text) + " at path " + reader.getPath());
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
        String text = reader.nextString();
        try {
            return Timestamps.parse(text);
        } catch (IllegalArgumentException e) {
            throw new JsonDataException(e.getMessage() + " at path " + reader.getPath(), e);
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

    /**
     * Reads a member with its name, and adds its JSON text to those that were read before.
     *
     * @param members the members that were read before, or null if this is the first
     */
    public static Map<String, String> readMember(JsonReader reader, @Nullable Map<String, String> members)
            throws IOException {
        Map<String, String> all = members == null ? new LinkedHashMap<>() : members;
        all.put(reader.nextName(), readRaw(reader));
        return all;
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

package io.github.iguser.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Helpers of the generated models. */
public final class Models {
    private final StringJoiner text;
    private final Map<String, String> additionalJson;

    private Models(String model, Map<String, String> additionalJson) {
        this.text = new StringJoiner(", ", model + "{", "}");
        this.additionalJson = additionalJson;
    }

    /**
     * Checks a value that was passed to a builder.
     *
     * @throws NullPointerException if it is null
     */
    public static <T> T given(String member, T value) {
        return Objects.requireNonNull(value, () -> member + " == null; leave the member out instead");
    }

    /** Returns an unmodifiable copy. */
    public static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** Returns an unmodifiable copy in the same order. */
    public static <T> @Nullable Map<String, T> copy(@Nullable Map<String, T> map) {
        return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Returns an unmodifiable view of a map, or an empty map for null. Most responses have no additional fields. */
    public static <T> Map<String, T> unmodifiable(@Nullable Map<String, T> map) {
        return map == null || map.isEmpty() ? Collections.emptyMap() : Collections.unmodifiableMap(map);
    }

    /**
     * Returns a field that the API always sends. Reading a response does not require it, so that an incomplete response
     * still shows its other fields.
     *
     * @throws NoSuchElementException if the response lacked it
     */
    public static <T> T required(@Nullable T value, String model, String member) {
        if (value == null) {
            throw new NoSuchElementException(member + " is missing from this " + model
                    + "; the API always sends it, so see toString() for the fields that were received");
        }
        return value;
    }

    /** Returns the first number of five to nine digits in a text, or null if there is none. */
    public static @Nullable Integer numberIn(@Nullable String text) {
        Matcher number = NumberPattern.PATTERN.matcher(text == null ? "" : text);
        return number.find() ? Integer.valueOf(number.group()) : null;
    }

    /** Starts the text of a model, which has the fields that are set and the names of additional ones. */
    public static Models describe(String model, Map<String, String> additionalJson) {
        return new Models(model, additionalJson);
    }

    /** Adds a field. A secret is shown as {@code ***}. */
    public Models with(String name, @Nullable Object value) {
        if (value != null) {
            text.add(name + "=" + (SecretNames.contain(name) ? "***" : value));
        }
        return this;
    }

    /** Returns the text. Additional fields may be secret, so only their names are shown. */
    @Override
    public String toString() {
        return additionalJson.isEmpty()
                ? text.toString()
                : text.add("additionalJson=" + additionalJson.keySet()).toString();
    }

    /** Apart, since few responses have a text with a number, and a pattern takes many classes. */
    private static final class NumberPattern {
        /**
         * Longer than numbers in sentences, such as hours or kilobytes, and shorter than ids. Digits may be of any
         * script.
         */
        static final Pattern PATTERN = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{5,9}(?!\\p{Nd})");
    }
}

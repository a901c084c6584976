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

/** What generated models are made with. */
public final class Models {
    /** Longer than what sentences count, such as hours or kilobytes, and shorter than ids. In digits of any script. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{5,9}(?!\\p{Nd})");

    private final StringJoiner text;
    private final Map<String, String> additionalJson;

    private Models(String model, Map<String, String> additionalJson) {
        this.text = new StringJoiner(", ", model + "{", "}");
        this.additionalJson = additionalJson;
    }

    /**
     * A value that a builder was given.
     *
     * @throws NullPointerException if it is null
     */
    public static <T> T given(String member, T value) {
        return Objects.requireNonNull(value, () -> member + " == null; leave the member out instead");
    }

    /** A copy that cannot be changed. */
    public static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** A copy that cannot be changed, in the same order. */
    public static <T> @Nullable Map<String, T> copy(@Nullable Map<String, T> map) {
        return map == null ? null : unmodifiable(map);
    }

    /** A copy of a map that is there, which cannot be changed, in the same order. */
    public static <T> Map<String, T> unmodifiable(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * A member that the API always sends. Reading does not ask for it, so that an odd answer still shows what it has.
     *
     * @throws NoSuchElementException if the answer lacked it
     */
    public static <T> T required(@Nullable T value, String model, String member) {
        if (value == null) {
            throw new NoSuchElementException(member + " is missing from this " + model
                    + "; the API always sends it, so look at toString() for what came instead");
        }
        return value;
    }

    /** The first number of five to nine digits in a text, wherever it is; null if there is none. */
    public static @Nullable Integer numberIn(@Nullable String text) {
        Matcher number = NUMBER.matcher(text == null ? "" : text);
        return number.find() ? Integer.valueOf(number.group()) : null;
    }

    /** Starts the text of a model: its members that are there, and the names of those that it does not know. */
    public static Models describe(String model, Map<String, String> additionalJson) {
        return new Models(model, additionalJson);
    }

    /** Adds a member; of a secret only that it is there. */
    public Models with(String name, @Nullable Object value) {
        if (value != null) {
            text.add(name + "=" + (SecretNames.contain(name) ? "***" : value));
        }
        return this;
    }

    /** The text. What is unknown may be secret: only its names are shown. */
    @Override
    public String toString() {
        return additionalJson.isEmpty()
                ? text.toString()
                : text.add("additionalJson=" + additionalJson.keySet()).toString();
    }
}

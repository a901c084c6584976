package io.github.iguser.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks parameters against the documented limits before they are sent. Null means "not set" and always passes. A value
 * beyond a limit throws an {@link IllegalArgumentException} that names the parameter, its value and the limit.
 */
public final class Limits {
    private Limits() {}

    /** Checks a value that was passed to a setter. */
    public static <T> T given(String place, T value) {
        Objects.requireNonNull(value, () -> place + " == null; leave the parameter out instead");
        // The text of a list or an object contains the texts inside.
        String unused = WholeText.checked(place, value.toString());
        return value;
    }

    /** Checks that the value is set and not empty. */
    public static void required(String place, @Nullable Object value, String remedy) {
        if (value == null) {
            throw new IllegalArgumentException(place + " is missing; " + remedy);
        }
        if (value instanceof String text && text.isBlank() || value instanceof Collection<?> list && list.isEmpty()) {
            throw new IllegalArgumentException(place + " is empty; " + remedy);
        }
    }

    /**
     * Checks that exactly one of several values is set.
     *
     * @param placesAndValues the names of the parameters, each followed by its value
     */
    public static void exactlyOne(String remedy, @Nullable Object... placesAndValues) {
        List<String> places = new ArrayList<>();
        List<String> given = new ArrayList<>();
        for (int i = 0; i < placesAndValues.length; i += 2) {
            String place = String.valueOf(placesAndValues[i]);
            Object value = placesAndValues[i + 1];
            places.add(place);
            if (value != null) {
                required(place, value, remedy);
                given.add(place + " " + SafeText.of(value));
            }
        }
        if (given.isEmpty()) {
            throw new IllegalArgumentException(
                    String.join(" and ", places) + " are missing, but exactly one of them is required; " + remedy);
        }
        if (given.size() > 1) {
            throw new IllegalArgumentException(
                    String.join(" and ", given) + " are set, but only one of them is allowed; " + remedy);
        }
    }

    /** Checks the maximum number of characters, counted as code points. */
    public static void maxCharacters(String place, @Nullable String text, int limit) {
        if (text != null) {
            checkMost(place, text, text.codePointCount(0, text.length()), limit, "character");
        }
    }

    /** Checks the maximum number of hashtags, as counted by {@link TagCounter}. */
    public static void maxHashtags(String place, @Nullable String text, int limit) {
        if (text != null) {
            checkMost(place, text, TagCounter.starting('#', text), limit, "hashtag");
        }
    }

    /** Checks the maximum number of mentions by {@code @}, as counted by {@link TagCounter}. */
    public static void maxMentions(String place, @Nullable String text, int limit) {
        if (text != null) {
            checkMost(place, text, TagCounter.starting('@', text), limit, "mention");
        }
    }

    /** Checks the minimum number of elements. */
    public static void minItems(String place, @Nullable List<?> list, int limit) {
        if (list != null && list.size() < limit) {
            throw new IllegalArgumentException(place + " has " + counted(list.size(), "item") + ", at least " + limit
                    + " are required: " + SafeText.of(list));
        }
    }

    /** Checks the maximum number of elements. */
    public static void maxItems(String place, @Nullable List<?> list, int limit) {
        if (list != null) {
            checkMost(place, list, list.size(), limit, "item");
        }
    }

    /** Checks that no element occurs twice. */
    public static void unique(String place, @Nullable List<?> list) {
        different(place, "", list, element -> element);
    }

    /** Checks that no two elements have the same value of this field. */
    public static <T> void uniqueBy(String place, String member, @Nullable List<T> list, Function<T, ?> value) {
        different(place, "." + member, list, value);
    }

    private static <T> void different(String place, String member, @Nullable List<T> list, Function<T, ?> value) {
        Map<Object, String> seen = new HashMap<>();
        each(place, list, (at, element) -> {
            Object found = value.apply(element);
            String before = found == null ? null : seen.putIfAbsent(found, at);
            if (found != null && before != null) {
                throw new IllegalArgumentException(at + member + ": " + SafeText.of(found) + " is already in " + before
                        + "; each value is allowed only once");
            }
        });
    }

    /**
     * Checks that a number is within bounds, both inclusive.
     *
     * @param min the lower bound as written in the spec, or null for none
     * @param max the upper bound, or null for none
     */
    public static void range(String place, @Nullable Number number, @Nullable String min, @Nullable String max) {
        if (number == null) {
            return;
        }
        if (number instanceof Double decimal && !Double.isFinite(decimal)) {
            throw new IllegalArgumentException(place + ": " + number + " is not a number that can be sent");
        }
        BigDecimal value = new BigDecimal(number.toString());
        if (min != null && value.compareTo(new BigDecimal(min)) < 0) {
            throw new IllegalArgumentException(place + " < " + min + ": " + number);
        }
        if (max != null && value.compareTo(new BigDecimal(max)) > 0) {
            throw new IllegalArgumentException(place + " > " + max + ": " + number);
        }
    }

    /** Checks that an id has digits only. */
    public static void digits(String place, @Nullable String id) {
        if (id != null && (id.isEmpty() || !id.chars().allMatch(c -> c >= '0' && c <= '9'))) {
            throw new IllegalArgumentException(place + ": " + SafeText.of(id)
                    + " is not a numeric id; give its digits, such as 17841405822304914");
        }
    }

    /** Checks an id that is sent as a number, which has no leading zeros in JSON. */
    public static void numericId(String place, @Nullable String id) {
        digits(place, id);
        if (id != null && id.length() > 1 && id.charAt(0) == '0') {
            throw new IllegalArgumentException(
                    place + ": " + SafeText.of(id) + " is sent as a number; give it without leading zeros");
        }
    }

    /** Checks that a text is a user name and nothing else. */
    public static void userName(String place, @Nullable String name) {
        if (name != null) {
            UserNames.check(place, name);
        }
    }

    /** Checks that a URL that the API fetches is absolute, with {@code http} or {@code https}. */
    public static void webUrl(String place, @Nullable String url) {
        if (url != null) {
            WebUrls.check(place, url);
        }
    }

    /** Checks that a value is one of a closed set. */
    public static <T> void oneOf(String place, @Nullable T value, List<T> known) {
        if (value != null && !known.contains(value)) {
            throw new IllegalArgumentException(place + ": " + SafeText.of(value.toString()) + " is not one of "
                    + known.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    /** Passes an object with its place to a check, if it is set. */
    public static <T> void object(String place, @Nullable T object, BiConsumer<String, T> check) {
        if (object != null) {
            check.accept(place, object);
        }
    }

    /** Checks that no element is null. */
    public static void noNulls(String place, @Nullable List<?> list) {
        each(place, list, (at, element) -> {});
    }

    /** Checks that no element is null, empty or blank. */
    public static void noBlanks(String place, @Nullable List<String> list) {
        each(place, list, (at, text) -> required(at, text, "give its text or leave it out"));
    }

    /** Passes each element with its place, such as {@code user_tags[0]}, to a check. */
    public static <T> void each(String place, @Nullable List<T> list, BiConsumer<String, T> check) {
        if (list == null) {
            return;
        }
        int index = 0;
        for (T element : list) {
            String at = place + "[" + index++ + "]";
            if (element == null) {
                throw new IllegalArgumentException(at + " is null; leave it out");
            }
            check.accept(at, element);
        }
    }

    /** Checks that each element has this field. */
    public static <T> void inEach(
            String place, String member, @Nullable List<T> list, Function<T, ?> value, String kind) {
        each(
                place,
                list,
                (at, element) -> required(
                        at + "." + member, value.apply(element), kind + " needs " + member + " in each of " + place));
    }

    /** Checks that no element has this field. */
    public static <T> void inNone(
            String place, String member, @Nullable List<T> list, Function<T, ?> value, String kind) {
        each(place, list, (at, element) -> {
            Object found = value.apply(element);
            if (found != null) {
                throw new IllegalArgumentException(at + "." + member + " is " + SafeText.of(found) + ", but " + kind
                        + " takes no " + member + " in " + place);
            }
        });
    }

    /** Checks that the list contains each of these values, which are compared as text. */
    public static void holds(String place, @Nullable List<?> list, List<String> values, String kind) {
        if (list != null) {
            List<String> missing = new ArrayList<>(values);
            list.forEach(value -> missing.remove(String.valueOf(value)));
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException(place + " lacks " + String.join(" and ", missing) + ", which " + kind
                        + " needs: " + SafeText.of(list));
            }
        }
    }

    /** Checks that the list contains exactly one of these values, which are compared as text. */
    public static void holdsOne(String place, @Nullable List<?> list, List<String> values, String kind) {
        if (list != null) {
            long found =
                    list.stream().map(String::valueOf).filter(values::contains).count();
            if (found != 1) {
                throw new IllegalArgumentException(place + " has " + found + " of " + String.join(", ", values) + "; "
                        + kind + " needs exactly one of them: " + SafeText.of(list));
            }
        }
    }

    /** Returns a time as text, in UTC to the second, because the documentation shows only {@code +0000}. */
    public static String timestamp(String place, OffsetDateTime time) {
        try {
            return Timestamps.format(given(place, time).withOffsetSameInstant(ZoneOffset.UTC));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    /** Returns values as one text, separated by commas. There must be at least one. */
    public static String commas(String place, List<?> values) {
        if (given(place, values).isEmpty()) {
            throw new IllegalArgumentException(place + " is empty; give a value");
        }
        each(place, values, (at, value) -> {
            String text = value.toString();
            if (text.isBlank() || text.indexOf(',') >= 0) {
                throw new IllegalArgumentException(at + ": " + SafeText.of(text)
                        + " is not one value; give each value separately, without a comma");
            }
        });
        return values.stream().map(String::valueOf).distinct().collect(Collectors.joining(","));
    }

    private static void checkMost(String place, Object value, long count, int limit, String what) {
        if (count > limit) {
            throw new IllegalArgumentException(place + " has " + counted(count, what) + ", at most " + limit
                    + " are allowed: " + SafeText.of(value));
        }
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}

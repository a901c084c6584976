package io.github.iguser.internal;

import io.github.iguser.OpenValue;
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
 * The documented limits of what is sent, checked before it is. What is not given, and so is null, is within each limit.
 * What is not throws an {@link IllegalArgumentException} that names the parameter, its value and the limit.
 */
public final class Limits {
    private Limits() {}

    /** A value that a setter was given. */
    public static <T> T given(String place, T value) {
        Objects.requireNonNull(value, () -> place + " == null; leave the parameter out instead");
        // The text of a list or an object has the texts inside.
        String unused = WholeText.checked(place, value.toString());
        return value;
    }

    /** The value has to be there, and not empty. */
    public static void required(String place, @Nullable Object value, String remedy) {
        if (value == null) {
            throw new IllegalArgumentException(place + " is missing; " + remedy);
        }
        if (value instanceof String text && text.isBlank() || value instanceof Collection<?> list && list.isEmpty()) {
            throw new IllegalArgumentException(place + " is empty; " + remedy);
        }
    }

    /**
     * One of several has to be there, and no other of them.
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

    /** At most so many characters, an emoji counted as its code points. */
    public static void maxCharacters(String place, @Nullable String text, int limit) {
        if (text != null) {
            most(place, text, text.codePointCount(0, text.length()), limit, "character");
        }
    }

    /** At most so many hashtags; {@link TagCounter} says what counts as one. */
    public static void maxHashtags(String place, @Nullable String text, int limit) {
        if (text != null) {
            most(place, text, TagCounter.starting('#', text), limit, "hashtag");
        }
    }

    /** At most so many mentions of accounts by {@code @}; {@link TagCounter} says what counts as one. */
    public static void maxMentions(String place, @Nullable String text, int limit) {
        if (text != null) {
            most(place, text, TagCounter.starting('@', text), limit, "mention");
        }
    }

    /** At least so many elements. */
    public static void minItems(String place, @Nullable List<?> list, int limit) {
        if (list != null && list.size() < limit) {
            throw new IllegalArgumentException(place + " has " + counted(list.size(), "item") + ", at least " + limit
                    + " are required: " + SafeText.of(list));
        }
    }

    /** At most so many elements. */
    public static void maxItems(String place, @Nullable List<?> list, int limit) {
        if (list != null) {
            most(place, list, list.size(), limit, "item");
        }
    }

    /** Each element once. */
    public static void unique(String place, @Nullable List<?> list) {
        different(place, "", list, element -> element);
    }

    /** Each element with another value of this member. */
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
     * A number between bounds, both included.
     *
     * @param min the lower bound as the description writes it, or null for none
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

    /** An id that has digits only. */
    public static void digits(String place, @Nullable String id) {
        if (id != null && (id.isEmpty() || !id.chars().allMatch(c -> c >= '0' && c <= '9'))) {
            throw new IllegalArgumentException(place + ": " + SafeText.of(id)
                    + " is not a numeric id; give its digits, such as 17841405822304914");
        }
    }

    /** An id that is a number on the wire, where JSON has no zeros in front. */
    public static void numericId(String place, @Nullable String id) {
        digits(place, id);
        if (id != null && id.length() > 1 && id.charAt(0) == '0') {
            throw new IllegalArgumentException(
                    place + ": " + SafeText.of(id) + " is sent as a number; give it without zeros in front");
        }
    }

    /** The name of a user, alone. */
    public static void userName(String place, @Nullable String name) {
        if (name != null) {
            UserNames.check(place, name);
        }
    }

    /** The absolute {@code http} or {@code https} URL of what the API fetches. */
    public static void webUrl(String place, @Nullable String url) {
        if (url != null) {
            WebUrls.check(place, url);
        }
    }

    /** A value out of a set that is closed. */
    public static void oneOf(String place, @Nullable OpenValue value, List<? extends OpenValue> known) {
        if (value != null && !value.isKnown()) {
            throw new IllegalArgumentException(place + ": " + SafeText.of(value.value()) + " is not one of "
                    + known.stream().map(OpenValue::value).collect(Collectors.joining(", ")));
        }
    }

    /** Shows an object with its place, if there is one. */
    public static <T> void object(String place, @Nullable T object, BiConsumer<String, T> check) {
        if (object != null) {
            check.accept(place, object);
        }
    }

    /** No element that is null. */
    public static void noNulls(String place, @Nullable List<?> list) {
        each(place, list, (at, element) -> {});
    }

    /** No element that is null, empty or blank. */
    public static void noBlanks(String place, @Nullable List<String> list) {
        each(place, list, (at, text) -> required(at, text, "give its text or leave it out"));
    }

    /** Shows each element with its place, such as {@code user_tags[0]}. */
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

    /** Each element requires this member. */
    public static <T> void inEach(
            String place, String member, @Nullable List<T> list, Function<T, ?> value, String kind) {
        each(
                place,
                list,
                (at, element) -> required(
                        at + "." + member, value.apply(element), kind + " needs " + member + " in each of " + place));
    }

    /** No element may have this member. */
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

    /** The list has to hold each of these values. */
    public static void holds(String place, @Nullable List<? extends OpenValue> list, List<String> values, String kind) {
        if (list != null) {
            List<String> missing = new ArrayList<>(values);
            list.forEach(value -> missing.remove(value.value()));
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException(place + " lacks " + String.join(" and ", missing) + ", which " + kind
                        + " needs: " + SafeText.of(list));
            }
        }
    }

    /** The list has to hold one of these values, and no other of them. */
    public static void holdsOne(
            String place, @Nullable List<? extends OpenValue> list, List<String> values, String kind) {
        if (list != null) {
            long found =
                    list.stream().map(OpenValue::value).filter(values::contains).count();
            if (found != 1) {
                throw new IllegalArgumentException(place + " has " + found + " of " + String.join(", ", values) + "; "
                        + kind + " needs exactly one of them: " + SafeText.of(list));
            }
        }
    }

    /** A time as text, in UTC to the second: the documentation shows {@code +0000} only. */
    public static String timestamp(String place, OffsetDateTime time) {
        try {
            return Timestamps.format(given(place, time).withOffsetSameInstant(ZoneOffset.UTC));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    /** Values as one text with commas between them, of which there is at least one. */
    public static String commas(String place, List<? extends OpenValue> values) {
        if (given(place, values).isEmpty()) {
            throw new IllegalArgumentException(place + " is empty; give a value");
        }
        each(place, values, (at, value) -> {
            if (value.value().isBlank() || value.value().indexOf(',') >= 0) {
                throw new IllegalArgumentException(at + ": " + SafeText.of(value.value())
                        + " is not one value; give each by itself, without a comma");
            }
        });
        return values.stream().map(OpenValue::value).distinct().collect(Collectors.joining(","));
    }

    private static void most(String place, Object value, long count, int limit, String what) {
        if (count > limit) {
            throw new IllegalArgumentException(place + " has " + counted(count, what) + ", at most " + limit
                    + " are allowed: " + SafeText.of(value));
        }
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}

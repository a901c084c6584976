package io.github.iguser;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import io.github.iguser.internal.Numbers;
import io.github.iguser.internal.SafeText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The value of a metric: one number, or numbers by key, such as the hours of a day from {@code 0} to {@code 23}. Keys
 * can be missing, and there may be none. Every number keeps the text that the API sent, so {@code 45.37} and
 * {@code 1.10} stay exact.
 *
 * <p>A value of another form does not make the response fail: {@link #isNumber()} is false, {@link #byKey()} has the
 * members that are numbers, and {@link #json()} has the whole value.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MetricValue {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

    private static final int LONGEST_SHOWN = 60;

    private final @Nullable String number;
    private final Map<String, String> byKey;

    /** The JSON text of the whole value, if number and byKey hold only part of it. */
    private final @Nullable String unusual;

    private MetricValue(@Nullable String number, Map<String, String> byKey, @Nullable String unusual) {
        this.number = number;
        this.byKey = Models.unmodifiable(byKey);
        this.unusual = unusual;
    }

    /** Returns the value of one number. */
    public static MetricValue of(long number) {
        return new MetricValue(Long.toString(number), Map.of(), null);
    }

    /** Returns the value of one number, which may have decimals. */
    public static MetricValue of(BigDecimal number) {
        return new MetricValue(number.toString(), Map.of(), null);
    }

    /** Returns the value of numbers by key. */
    public static MetricValue of(Map<String, ? extends Number> byKey) {
        Map<String, String> texts = new LinkedHashMap<>();
        byKey.forEach((key, value) -> texts.put(key, checked(value.toString())));
        return new MetricValue(null, texts, null);
    }

    /**
     * Returns a value as the API sent it.
     *
     * @param number the text of the number, in quotes or not, or null if it is not a number
     * @param byKey the texts of the members that are numbers
     * @param unusual the whole value as JSON text, if the others hold only part of it
     */
    static MetricValue read(@Nullable String number, Map<String, String> byKey, @Nullable String unusual) {
        return new MetricValue(number, byKey, unusual);
    }

    private static String checked(String number) {
        if (!isNumber(number)) {
            throw new IllegalArgumentException(SafeText.of(number) + " is not a JSON number");
        }
        return number;
    }

    static boolean isNumber(String text) {
        return Numbers.isPlainWhole(text)
                || !Numbers.isTooLong(text) && NUMBER.matcher(text).matches();
    }

    /** Returns true if the value is one number. Otherwise it has numbers by key, or only {@link #json()} has it. */
    public boolean isNumber() {
        return number != null;
    }

    /**
     * Returns the number.
     *
     * @throws IllegalStateException if the value is not one number
     * @throws ArithmeticException if the number has decimals, or more digits than a long holds
     */
    public long asLong() {
        return asDecimal().longValueExact();
    }

    /**
     * Returns the number with its decimals.
     *
     * @throws IllegalStateException if the value is not one number
     */
    public BigDecimal asDecimal() {
        if (number == null) {
            throw new IllegalStateException(
                    unusual == null
                            ? "the value is not one number but has numbers by key; call byKey()"
                            : "the value is not one number but " + describe(unusual) + "; read it by json()");
        }
        return new BigDecimal(number);
    }

    /**
     * Returns the numbers by key, in the order of the API; empty if there are none, or if the value is one number.
     *
     * @throws ArithmeticException if a number has decimals, or more digits than a long holds
     */
    public Map<String, Long> byKey() {
        Map<String, Long> numbers = new LinkedHashMap<>();
        byKey.forEach((key, text) -> numbers.put(key, new BigDecimal(text).longValueExact()));
        return Collections.unmodifiableMap(numbers);
    }

    /** Returns the numbers by key with their decimals; empty if there are none, or if the value is one number. */
    public Map<String, BigDecimal> decimalsByKey() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        byKey.forEach((key, text) -> numbers.put(key, new BigDecimal(text)));
        return Collections.unmodifiableMap(numbers);
    }

    /** Returns the JSON text of the value, with each number exactly as the API wrote it. */
    public String json() {
        if (unusual != null) {
            return unusual;
        }
        return number == null ? Json.object(byKey) : number;
    }

    private static String describe(String json) {
        return json.length() > LONGEST_SHOWN ? json.substring(0, LONGEST_SHOWN) + "…" : json;
    }

    /** Compares the texts of the numbers: {@code 1} and {@code 1.0} are different. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MetricValue that
                && Objects.equals(number, that.number)
                && byKey.equals(that.byKey)
                && Objects.equals(unusual, that.unusual);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, byKey, unusual);
    }

    /** Returns the number as the API wrote it, or the numbers by key, or else the JSON text. */
    @Override
    public String toString() {
        if (number != null) {
            return number;
        }
        return unusual == null ? byKey.toString() : unusual;
    }
}

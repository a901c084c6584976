package io.github.iguser;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Numbers;
import io.github.iguser.internal.Shown;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The value of a metric: one number, or numbers by key, such as the hours of a day from {@code 0} to {@code 23}. Keys
 * can be missing, and there may be none. Every number keeps the text that the API sent.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MetricValue {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

    private final @Nullable String number;
    private final Map<String, String> byKey;

    private MetricValue(@Nullable String number, Map<String, String> byKey) {
        this.number = number;
        this.byKey = byKey;
    }

    /** One number. */
    public static MetricValue of(long number) {
        return new MetricValue(Long.toString(number), Map.of());
    }

    /** One number, which may have decimals. */
    public static MetricValue of(BigDecimal number) {
        return new MetricValue(number.toString(), Map.of());
    }

    /** Numbers by key. */
    public static MetricValue of(Map<String, ? extends Number> byKey) {
        Map<String, String> texts = new LinkedHashMap<>();
        byKey.forEach((key, value) -> texts.put(key, checked(value.toString())));
        return ofTexts(texts);
    }

    /** One number, by its text in JSON. */
    static MetricValue ofText(String number) {
        return new MetricValue(checked(number), Map.of());
    }

    /** Numbers by key, by their texts in JSON. */
    static MetricValue ofTexts(Map<String, String> byKey) {
        return new MetricValue(null, Collections.unmodifiableMap(new LinkedHashMap<>(byKey)));
    }

    private static String checked(String number) {
        if (Numbers.isTooLong(number) || !NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException(Shown.of(number) + " is not a number of JSON");
        }
        return number;
    }

    /** Whether the value is one number; else there are numbers by key. */
    public boolean isNumber() {
        return number != null;
    }

    /**
     * The number.
     *
     * @throws IllegalStateException if there are numbers by key instead
     * @throws ArithmeticException if the number has decimals, or more digits than a long holds
     */
    public long asLong() {
        return asDecimal().longValueExact();
    }

    /**
     * The number with its decimals.
     *
     * @throws IllegalStateException if there are numbers by key instead
     */
    public BigDecimal asDecimal() {
        if (number == null) {
            throw new IllegalStateException("the value is not one number but has numbers by key; ask byKey()");
        }
        return new BigDecimal(number);
    }

    /**
     * The numbers by key, in the order of the API; empty if there are none, or if the value is one number.
     *
     * @throws ArithmeticException if a number has decimals, or more digits than a long holds
     */
    public Map<String, Long> byKey() {
        Map<String, Long> numbers = new LinkedHashMap<>();
        byKey.forEach((key, text) -> numbers.put(key, new BigDecimal(text).longValueExact()));
        return Collections.unmodifiableMap(numbers);
    }

    /** The numbers by key with their decimals; empty if there are none, or if the value is one number. */
    public Map<String, BigDecimal> decimalsByKey() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        byKey.forEach((key, text) -> numbers.put(key, new BigDecimal(text)));
        return Collections.unmodifiableMap(numbers);
    }

    @Nullable
    String text() {
        return number;
    }

    Map<String, String> textsByKey() {
        return byKey;
    }

    /** Two values are equal if their numbers are written alike: {@code 1} and {@code 1.0} differ. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MetricValue that && Objects.equals(number, that.number) && byKey.equals(that.byKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, byKey);
    }

    /** The number as the API wrote it, or the numbers by key. */
    @Override
    public String toString() {
        return number == null ? byKey.toString() : number;
    }
}

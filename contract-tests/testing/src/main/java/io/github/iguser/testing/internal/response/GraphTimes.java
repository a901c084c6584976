package io.github.iguser.testing.internal.response;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses the time parameters of the API: Unix seconds, a date, a date with a time, {@code now}, {@code today}, {@code
 * yesterday}, {@code tomorrow}, or an offset such as {@code -7 days}. The API accepts every format of PHP. Times outside
 * the years 1970 to 2999 are refused, since a timestamp of the API has four digits for the year.
 */
final class GraphTimes {

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
    private static final Pattern OFFSET = Pattern.compile(
            "(?<sign>[+-]?)\\s*(?<number>\\d{1,5})\\s+(?<unit>second|minute|hour|day|week)s?(?<ago> ago)?");
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("2999-12-31T23:59:59Z");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "second", ChronoUnit.SECONDS,
            "minute", ChronoUnit.MINUTES,
            "hour", ChronoUnit.HOURS,
            "day", ChronoUnit.DAYS,
            "week", ChronoUnit.WEEKS);

    private GraphTimes() {}

    /** Returns the time of a parameter; throws the error of the API if it cannot be parsed. */
    static Instant parse(String parameter, String text) {
        Instant time = parse(text.strip().toLowerCase(Locale.ROOT), Instant.now());
        if (time == null || time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw ApiError.known(100, null, parameter + " param is not valid")
                    .because(parameter + " is \"" + text + "\"; the stand-in accepts Unix seconds, dates, timestamps"
                            + " and offsets such as -7 days, within the years 1970 to 2999");
        }
        return time;
    }

    static String timestamp(Instant time) {
        return TIMESTAMP.format(time.atOffset(ZoneOffset.UTC));
    }

    private static @Nullable Instant parse(String text, Instant now) {
        if (SECONDS.matcher(text).matches()) {
            return Instant.ofEpochSecond(Long.parseLong(text));
        }
        Matcher offset = OFFSET.matcher(text);
        if (offset.matches()) {
            ChronoUnit unit = UNITS.getOrDefault(offset.group("unit"), ChronoUnit.SECONDS);
            long number = Long.parseLong(offset.group("number"));
            boolean back = offset.group("sign").equals("-") != (offset.group("ago") != null);
            return now.atOffset(ZoneOffset.UTC)
                    .plus(back ? -number : number, unit)
                    .toInstant();
        }
        return switch (text) {
            case "now" -> now;
            case "today" -> now.truncatedTo(ChronoUnit.DAYS);
            case "yesterday" -> now.truncatedTo(ChronoUnit.DAYS).minus(1, ChronoUnit.DAYS);
            case "tomorrow" -> now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
            default -> calendar(text.toUpperCase(Locale.ROOT));
        };
    }

    private static @Nullable Instant calendar(String text) {
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            String time = text.replaceFirst("^(\\S{10}) ", "$1T");
            if (time.matches(".*[+-]\\d{4}")) {
                return OffsetDateTime.parse(time, TIMESTAMP).toInstant();
            }
            return time.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(time).toInstant()
                    : LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}

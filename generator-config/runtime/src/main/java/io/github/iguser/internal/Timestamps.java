package io.github.iguser.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes times in the API's format, {@code 2017-08-31T18:10:00+0000}. {@link OffsetDateTime#parse} does not
 * accept it, since it is not RFC 3339, and a formatter with a pattern is several times slower.
 */
final class Timestamps {
    private static final int LOCAL_LENGTH = "2017-08-31T18:10:00".length();

    /** A bit longer than RFC 3339 with nanoseconds. */
    private static final int LONGEST = 40;

    /** Fewer digits would be a time before 1973, but are more likely a year or a flag. */
    private static final int SHORTEST_UNIX_SECONDS = 9;

    private static final int LONGEST_UNIX_SECONDS = 11;

    private Timestamps() {}

    /**
     * Reads a time. The offset may be {@code +00:00} or {@code Z}, and seconds may have fractions. The offset is
     * kept. Unix seconds are read as a time in UTC.
     */
    static OffsetDateTime parse(String text) {
        if (text.length() > LONGEST) {
            throw unreadable(text, null);
        }
        if (isUnixSeconds(text)) {
            return OffsetDateTime.ofInstant(Instant.ofEpochSecond(Long.parseLong(text)), ZoneOffset.UTC);
        }
        try {
            return text.length() > LOCAL_LENGTH && text.charAt(LOCAL_LENGTH) == '.'
                    ? OffsetDateTime.parse(text)
                    : local(text);
        } catch (DateTimeException e) {
            throw unreadable(text, e);
        }
    }

    private static boolean isUnixSeconds(String text) {
        if (text.length() < SHORTEST_UNIX_SECONDS || text.length() > LONGEST_UNIX_SECONDS) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static OffsetDateTime local(String text) {
        if (text.length() <= LOCAL_LENGTH
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || text.charAt(10) != 'T'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':') {
            throw unreadable(text, null);
        }
        return OffsetDateTime.of(
                digits(text, 0, 4),
                digits(text, 5, 7),
                digits(text, 8, 10),
                digits(text, 11, 13),
                digits(text, 14, 16),
                digits(text, 17, 19),
                0,
                offset(text));
    }

    /** Writes a time to the second, with the offset as {@code +hhmm}. */
    static String format(OffsetDateTime time) {
        // An offset with seconds cannot be written; the same instant in UTC can.
        OffsetDateTime written =
                time.getOffset().getTotalSeconds() % 60 == 0 ? time : time.withOffsetSameInstant(ZoneOffset.UTC);
        if (written.getYear() < 0 || written.getYear() > 9999) {
            throw new IllegalArgumentException(
                    "year " + written.getYear() + " of " + time + " does not have four digits");
        }
        int minutes = written.getOffset().getTotalSeconds() / 60;
        StringBuilder text = new StringBuilder(24);
        append(text, written.getYear(), 4).append('-');
        append(text, written.getMonthValue(), 2).append('-');
        append(text, written.getDayOfMonth(), 2).append('T');
        append(text, written.getHour(), 2).append(':');
        append(text, written.getMinute(), 2).append(':');
        append(text, written.getSecond(), 2).append(minutes < 0 ? '-' : '+');
        append(text, Math.abs(minutes) / 60, 2);
        return append(text, Math.abs(minutes) % 60, 2).toString();
    }

    private static ZoneOffset offset(String text) {
        int length = text.length() - LOCAL_LENGTH;
        char sign = text.charAt(LOCAL_LENGTH);
        if (length == 1 && sign == 'Z') {
            return ZoneOffset.UTC;
        }
        boolean colon = length == 6 && text.charAt(LOCAL_LENGTH + 3) == ':';
        if ((length != 5 && !colon) || (sign != '+' && sign != '-')) {
            throw unreadable(text, null);
        }
        int hours = digits(text, LOCAL_LENGTH + 1, LOCAL_LENGTH + 3);
        int minutes = digits(text, text.length() - 2, text.length());
        if (hours == 0 && minutes == 0) {
            // The API sends this offset. To look up an offset takes longer than to parse date and time.
            return ZoneOffset.UTC;
        }
        return sign == '-' ? ZoneOffset.ofHoursMinutes(-hours, -minutes) : ZoneOffset.ofHoursMinutes(hours, minutes);
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw unreadable(text, null);
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static StringBuilder append(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        return text.append("0".repeat(width - digits.length())).append(digits);
    }

    private static IllegalArgumentException unreadable(String text, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                SafeText.of(text) + " is not a time such as 2017-08-31T18:10:00+0000", cause);
    }
}

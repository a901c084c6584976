package io.github.iguser.testing.internal.world;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** The format of a time in a world, which is that of the API. */
final class TimestampRule {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssZ").withResolverStyle(ResolverStyle.STRICT);

    private TimestampRule() {}

    /** Returns the problem of a time and its remedy, or null if it is valid. */
    static @Nullable String problem(String text) {
        try {
            OffsetDateTime.parse(text, FORMAT);
            return null;
        } catch (DateTimeException e) {
            return remedy(text);
        }
    }

    private static String remedy(String text) {
        try {
            return "the API writes this time as \"" + FORMAT.format(OffsetDateTime.parse(text)) + "\"";
        } catch (DateTimeException e) {
            return "expected an existing time in the format of the API, such as \"2026-11-20T08:15:00+0000\"";
        }
    }
}

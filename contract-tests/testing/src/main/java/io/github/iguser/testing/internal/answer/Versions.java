package io.github.iguser.testing.internal.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version that answers, which the API decides by the version asked for. */
final class Versions {

    private static final Pattern VERSION = Pattern.compile("v(\\d{1,4})(?:\\.0)?");

    /** The oldest and the newest version that can be had in November 2026. */
    private static final int OLDEST = 21;

    private static final int NEWEST = 27;

    private Versions() {}

    /**
     * Returns the version that answers a request for a version, or for none: the oldest answers in the place of those that
     * have expired, and, as was observed, of unreleased ones.
     */
    static String answering(@Nullable String asked) {
        Matcher matcher = VERSION.matcher(asked == null ? "" : asked);
        int number = matcher.matches() ? Integer.parseInt(matcher.group(1)) : OLDEST;
        return "v" + (number > NEWEST ? OLDEST : Math.max(number, OLDEST)) + ".0";
    }
}

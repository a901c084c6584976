package io.github.iguser.testing.internal.response;

import io.github.iguser.model.ApiVersion;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version that answers, which the API decides by the version asked for. */
final class ServedVersion {

    private static final Pattern VERSION = Pattern.compile("v(\\d{1,4})(?:\\.0)?");

    /** The oldest version that can be used from September 2026 to January 2027; the spec only lists later ones. */
    private static final int OLDEST = 21;

    /** The newest version that the spec knows, so that no later one counts as released. */
    private static final int NEWEST = ApiVersion.known().stream()
            .mapToInt(version -> number(version.value()))
            .max()
            .orElse(OLDEST);

    private ServedVersion() {}

    /**
     * Returns the version that answers a request for a version, or for none: the oldest answers in the place of those that
     * have expired, and, as was observed, of unreleased ones.
     */
    static String of(@Nullable String requested) {
        int number = number(requested == null ? "" : requested);
        return "v" + (number > NEWEST ? OLDEST : Math.max(number, OLDEST)) + ".0";
    }

    /** Returns the number of a version, or that of the oldest one for another text. */
    private static int number(String version) {
        Matcher matcher = VERSION.matcher(version);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : OLDEST;
    }
}

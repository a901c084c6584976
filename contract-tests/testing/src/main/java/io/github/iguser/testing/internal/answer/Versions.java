package io.github.iguser.testing.internal.answer;

import io.github.iguser.model.ApiVersion;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version that answers, which the API decides by the version asked for. */
final class Versions {

    private static final Pattern VERSION = Pattern.compile("v(\\d{1,4})(?:\\.0)?");

    /** The oldest version that can be used from September 2026 to January 2027; the spec only lists later ones. */
    private static final int OLDEST = 21;

    /** The newest version that the spec knows, so that no later one counts as released. */
    private static final int NEWEST = ApiVersion.known().stream()
            .mapToInt(version -> number(version.value()))
            .max()
            .orElse(OLDEST);

    private Versions() {}

    /**
     * Returns the version that answers a request for a version, or for none: the oldest answers in the place of those that
     * have expired, and, as was observed, of unreleased ones.
     */
    static String answering(@Nullable String asked) {
        int number = number(asked == null ? "" : asked);
        return "v" + (number > NEWEST ? OLDEST : Math.max(number, OLDEST)) + ".0";
    }

    /** Returns the documents that describe a version; the oldest known ones also describe those before it. */
    static SpecSet spec(String version) {
        List<ApiVersion> known = ApiVersion.known();
        boolean isKnown = known.contains(ApiVersion.of(version)) || known.isEmpty();
        return SpecSet.embedded(isKnown ? version : known.get(0).value());
    }

    /** Returns the number of a version, or that of the oldest one for another text. */
    private static int number(String version) {
        Matcher matcher = VERSION.matcher(version);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : OLDEST;
    }
}

package io.github.iguser.testing.internal.response;

import io.github.iguser.model.ApiVersion;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Determines the version that serves a request, as the API does. */
final class ServedVersion {

    private static final Pattern VERSION = Pattern.compile("v(\\d{1,4})(?:\\.0)?");

    /** The oldest version that is available from September 2026 to January 2027. The spec lists only later ones. */
    private static final int OLDEST = 21;

    /** The newest version in the spec. Later ones count as unreleased. */
    private static final int NEWEST = ApiVersion.known().stream()
            .mapToInt(version -> number(version.value()))
            .max()
            .orElse(OLDEST);

    private ServedVersion() {}

    /**
     * Returns the version that serves a request. The oldest version serves requests without a version, for expired
     * versions and, as was observed, for unreleased versions.
     */
    static String of(@Nullable String requested) {
        int number = number(requested == null ? "" : requested);
        return "v" + (number > NEWEST ? OLDEST : Math.max(number, OLDEST)) + ".0";
    }

    /** Returns the documents that describe a version. The oldest known ones also describe the versions before. */
    static SpecSet spec(String version) {
        List<ApiVersion> known = ApiVersion.known();
        boolean isKnown = known.contains(ApiVersion.of(version)) || known.isEmpty();
        return SpecSet.embedded(isKnown ? version : known.get(0).value());
    }

    /** Returns the number of a version, or that of the oldest version for any other text. */
    private static int number(String version) {
        Matcher matcher = VERSION.matcher(version);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : OLDEST;
    }
}

package io.github.iguser.testing.internal.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits the path of a request, such as {@code /v1.0/17841405822304914}, into the version and the rest, which is the
 * same in all versions.
 */
public final class ApiPath {

    private static final Pattern VERSIONED = Pattern.compile("/v\\d+\\.\\d+(?<rest>/.*)");

    private ApiPath() {}

    /** Returns the path after the version, or the whole path if it has no version. */
    public static String rest(String path) {
        String rest = withoutVersion(path);
        return rest == null ? path : rest;
    }

    /** Returns the path after the version, or null if it has no version. */
    public static @Nullable String withoutVersion(String path) {
        Matcher matcher = VERSIONED.matcher(path);
        return matcher.matches() ? matcher.group("rest") : null;
    }
}

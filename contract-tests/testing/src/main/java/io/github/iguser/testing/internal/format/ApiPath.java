package io.github.iguser.testing.internal.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of a request, such as {@code /v1.0/17841405822304914}: a version, and the rest, which is the same in each
 * version.
 */
public final class ApiPath {

    private static final Pattern VERSIONED = Pattern.compile("/v\\d+\\.\\d+(?<rest>/.*)");

    private ApiPath() {}

    /** Returns what follows the version, or the whole path where it has none. */
    public static String rest(String path) {
        String rest = withoutVersion(path);
        return rest == null ? path : rest;
    }

    /** Returns what follows the version, or null when the path starts with none. */
    public static @Nullable String withoutVersion(String path) {
        Matcher matcher = VERSIONED.matcher(path);
        return matcher.matches() ? matcher.group("rest") : null;
    }
}

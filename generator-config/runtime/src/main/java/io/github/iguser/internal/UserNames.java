package io.github.iguser.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks user names: letters, digits, {@code .} and {@code _}, without {@code @} and without a URL. */
final class UserNames {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._]+");

    /** A name after {@code @}, or as the first path segment of a profile URL. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\s*(?:(?:(?i:https?):/+)?(?i:(?:www\\.|m\\.)?instagram\\.com)/+)?@?([A-Za-z0-9._]+)/?(?:[?#]\\S*)?\\s*");

    /** The longest text that is searched for a name. */
    private static final int LONGEST = 300;

    private UserNames() {}

    static void check(String place, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    place + ": " + SafeText.of(name) + " is not a user name; give the name alone, " + remedy(name));
        }
    }

    private static String remedy(String given) {
        Matcher inside = INSIDE.matcher(given);
        return given.length() <= LONGEST && inside.matches()
                ? "as " + SafeText.of(inside.group(1))
                : "of letters, digits, '.' and '_', such as \"some.name\"";
    }
}

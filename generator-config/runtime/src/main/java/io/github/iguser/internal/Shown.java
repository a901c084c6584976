package io.github.iguser.internal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a message shows a value that was given: short, on one line, and never an access token. */
public final class Shown {
    private static final int LONGEST = 60;
    private static final int LONGEST_SEARCHED = 1000;

    /** What tokens of users and of apps look like, and what names one: given in the wrong place, it must not be told. */
    private static final Pattern SECRET = Pattern.compile(
            "(?i:access_token|appsecret_proof)|(?:EAA|IGAA|IGQV)[A-Za-z0-9_-]{16,}|(?<![0-9])[0-9]+\\|[\\w-]{16,}");

    private Shown() {}

    /** A text in quotes, a list in brackets, any other value as it is. */
    public static String of(Object value) {
        if (value instanceof String text) {
            return "\"" + text(text) + "\"";
        }
        if (value instanceof List<?> list) {
            String elements = list.stream().map(String::valueOf).collect(Collectors.joining(", "));
            return "[" + text(elements) + "]";
        }
        return text(String.valueOf(value));
    }

    /** The text, or stars if there is a secret in it. */
    public static String secretsHidden(String text) {
        return SECRET.matcher(text).find() ? "***" : text;
    }

    private static String text(String text) {
        // A secret that begins behind this is not shown; all of a long text would take the pattern long.
        if (SECRET.matcher(text.substring(0, Math.min(text.length(), LONGEST_SEARCHED)))
                .find()) {
            return "***";
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            boolean invisible = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            shown.append(invisible ? String.format("\\u%04X", c) : Character.toString(c));
        });
        return text.codePointCount(0, text.length()) > LONGEST
                ? shown.append('…').toString()
                : shown.toString();
    }
}

package io.github.iguser.internal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a message shows a value that was given: short, on one line, and never an access token. */
public final class SafeText {
    private static final int LONGEST = 60;

    /** What tokens of users and of apps look like, and what names one: given in the wrong place, it must not be told. */
    private static final Pattern SECRET = Pattern.compile("(?i:" + SecretNames.asAlternatives()
            + ")|(?:EAA|IGAA|IGQV)[A-Za-z0-9_-]{16,}|(?<![0-9])[0-9]+\\|[\\w-]{16,}");

    /** So much is searched for secrets: enough to recognize each one whose beginning would be shown. */
    private static final int SEARCHED = 400;

    private SafeText() {}

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

    /** A text without quotes. */
    public static String plain(String text) {
        return text(text);
    }

    /** The first characters of a text that is free of secrets, with an ellipsis where it was cut. */
    public static String beginning(String text, int longest) {
        return text.length() <= longest ? text : cut(text, longest) + "…";
    }

    /** The first characters of a text, without half of a character at the end. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private static String text(String text) {
        String searched = cut(text, SEARCHED);
        if (SECRET.matcher(searched).find()) {
            return "***";
        }
        StringBuilder shown = new StringBuilder();
        searched.codePoints().limit(LONGEST).forEach(c -> shown.append(isInvisible(c) ? escape(c) : character(c)));
        return searched.codePointCount(0, searched.length()) > LONGEST
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c) || type == Character.FORMAT || type == Character.SURROGATE;
    }

    private static String escape(int c) {
        return String.format("\\u%04X", c);
    }

    private static String character(int c) {
        return Character.toString(c);
    }
}

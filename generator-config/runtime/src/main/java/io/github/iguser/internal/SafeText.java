package io.github.iguser.internal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Formats values for messages: short, on one line, and never with an access token. */
public final class SafeText {
    private static final int LONGEST = 60;

    /**
     * The form of user and app tokens, and the names of parameters that have one. A token that was passed in the wrong
     * place must not be shown.
     */
    private static final Pattern SECRET = Pattern.compile("(?i:" + SecretNames.asAlternatives()
            + ")|(?:EAA|IGAA|IGQV)[A-Za-z0-9_-]{16,}|(?<![0-9])[0-9]+\\|[\\w-]{16,}");

    /** The length that is searched for secrets, enough to recognize each one whose beginning would be shown. */
    private static final int SEARCHED = 400;

    private SafeText() {}

    /** Returns a text in quotes, a list in brackets, and any other value unchanged. */
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

    /** Returns the text, or stars if it has a secret. */
    public static String secretsHidden(String text) {
        return SECRET.matcher(text).find() ? "***" : text;
    }

    /** Returns a text without quotes. */
    public static String plain(String text) {
        return text(text);
    }

    /** Returns the beginning of a text without secrets, with an ellipsis where it was cut. */
    public static String beginning(String text, int longest) {
        return text.length() <= longest ? text : cut(text, longest) + "…";
    }

    /** Returns the beginning of a text, without a lone surrogate at the end. */
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

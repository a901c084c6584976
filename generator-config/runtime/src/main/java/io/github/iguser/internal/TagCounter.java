package io.github.iguser.internal;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Counts hashtags and mentions in a text. A sign, {@code #} or {@code @}, counts if a letter, digit or underscore of
 * any script follows it directly and none precedes it directly: {@code C#major} and {@code ada@example.com} have none.
 * A sign before an emoji does not count, although the API may decide otherwise. A sign inside a URL, such as
 * {@code https://example.com/@ada#top} or {@code example.com/@ada}, does not count either.
 */
final class TagCounter {
    /**
     * A URL with a scheme, with {@code www.}, or with a host name and a path. It ends at the next blank, quote or
     * bracket.
     */
    private static final Pattern URL = Pattern.compile(
            "(?i:https?://|(?<![\\p{L}\\p{N}_@#./-])(?:www\\.|[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,63}){0,8}"
                    + "\\.[a-z]{2,63}(?=/)))[^\\s\\p{Z}<>\"]*");

    private TagCounter() {}

    /** Returns the number of words that start with the sign. */
    static long starting(char sign, String text) {
        // Replaces each URL with a letter, so that the text directly after it does not count as a word of its own.
        String words = URL.matcher(text).replaceAll("u");
        return IntStream.range(0, words.length())
                .filter(at -> words.charAt(at) == sign && startsWord(words, at))
                .count();
    }

    private static boolean startsWord(String text, int sign) {
        if (sign + 1 == text.length() || !isPartOfWord(text.codePointAt(sign + 1))) {
            return false;
        }
        int before = sign;
        while (before > 0) {
            int c = text.codePointBefore(before);
            before -= Character.charCount(c);
            if (!isMark(c)) {
                return !isPartOfWord(c);
            }
            // An accent belongs to the character before it, which may be a letter or an emoji.
        }
        return true;
    }

    private static boolean isPartOfWord(int c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}

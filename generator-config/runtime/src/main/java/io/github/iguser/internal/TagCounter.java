package io.github.iguser.internal;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Counts hashtags and mentions in a text. Both are a sign, {@code #} or {@code @}, with a letter, digit or underscore of
 * any script right behind it, and none right before it: {@code C#major} and {@code ada@example.com} have none. So an
 * emoji behind the sign does not count, though the API may see it otherwise; it has the last word. Nor does a sign
 * inside a URL, such as {@code https://example.com/@ada#top} or {@code example.com/@ada}.
 */
final class TagCounter {
    /** With a scheme, with {@code www.}, or a name of a host and a path; up to the next blank, quote or bracket. */
    private static final Pattern URL = Pattern.compile(
            "(?i:https?://|(?<![\\p{L}\\p{N}_@#./-])(?:www\\.|[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,63}){0,8}"
                    + "\\.[a-z]{2,63}(?=/)))[^\\s\\p{Z}<>\"]*");

    private TagCounter() {}

    /** How many words start with the sign. */
    static long starting(char sign, String text) {
        // A letter in place of each URL: what stands right behind one is no word of its own either.
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
            // An accent belongs to what it stands on, which is a letter or, say, an emoji.
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

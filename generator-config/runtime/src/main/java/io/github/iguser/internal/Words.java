package io.github.iguser.internal;

import java.util.stream.IntStream;

/**
 * Counts hashtags and mentions in a text. Both are a sign, {@code #} or {@code @}, with a letter, digit or underscore of
 * any script right behind it, and none right before it: {@code C#major} and {@code ada@example.com} have none. So an
 * emoji behind the sign does not count, though the API may see it otherwise; it has the last word.
 */
final class Words {
    private Words() {}

    /** How many words start with the sign. */
    static long starting(char sign, String text) {
        return IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == sign && startsWord(text, at))
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

package io.github.iguser.internal;

/** Checks texts for lone surrogates, which UTF-8 cannot encode. */
public final class WholeText {
    private WholeText() {}

    /**
     * Checks a text that will be sent. Each lone surrogate would arrive as a question mark.
     *
     * @return the text
     * @throws IllegalArgumentException if it has one surrogate of a pair without the other
     */
    public static String checked(String place, String text) {
        int half = indexOfHalf(text);
        if (half >= 0) {
            throw new IllegalArgumentException(String.format(
                    "%s: the character U+%04X at index %d is a lone surrogate; cut texts between characters, such"
                            + " as with codePoints()",
                    place, (int) text.charAt(half), half));
        }
        return text;
    }

    static int indexOfHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}

package io.github.iguser.internal;

import java.math.BigDecimal;

/**
 * Numbers out of texts of any length. Reading a number takes time by the square of its digits, a million of them half a
 * minute, which neither a timeout nor an interruption ends: longer ones than any real one are refused unread.
 */
public final class Numbers {
    /** More digits than the API or a double has. */
    public static final int LONGEST = 1_000;

    private Numbers() {}

    /** Whether a text has more characters than a number that is read. */
    public static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    /**
     * Reads a whole number, also in a form such as {@code 190.0} or {@code 19e1}.
     *
     * @throws ArithmeticException if it has decimals, or does not fit
     * @throws NumberFormatException if it is no number, or too long
     */
    public static long toLong(String text) {
        return hasFewDigitsOnly(text) ? Long.parseLong(text) : decimal(text).longValueExact();
    }

    /**
     * Reads a whole number, as {@link #toLong} does.
     *
     * @throws ArithmeticException if it has decimals, or does not fit
     * @throws NumberFormatException if it is no number, or too long
     */
    public static int toInt(String text) {
        return Math.toIntExact(toLong(text));
    }

    /**
     * Reads a number.
     *
     * @throws NumberFormatException if it is none, too long, or beyond a double
     */
    public static double toDouble(String text) {
        double number = isTooLong(text) ? Double.NaN : Double.parseDouble(text);
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new NumberFormatException("not a finite number");
        }
        return number;
    }

    private static BigDecimal decimal(String text) {
        if (isTooLong(text)) {
            throw new NumberFormatException("more than " + LONGEST + " characters");
        }
        return new BigDecimal(text);
    }

    private static boolean hasFewDigitsOnly(String text) {
        int length = text.length();
        for (int i = 0; i < length && length <= 18; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return length > 0 && length <= 18;
    }
}

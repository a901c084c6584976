package io.github.iguser.internal;

import java.math.BigDecimal;

/**
 * Reads numbers from texts of any length. The time to read a number is quadratic in its digits, half a minute for a
 * million, and neither a timeout nor an interruption ends it. So numbers longer than any real one are refused unread.
 */
public final class Numbers {
    /** More digits than any number of the API or a double has. */
    public static final int LONGEST = 1_000;

    /** As many digits as fit into a long, whatever they are. */
    private static final int MOST_DIGITS = 18;

    private Numbers() {}

    /** Returns true if a text is too long to be read as a number. */
    public static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    /** Returns true for the usual form of a number: at most 18 digits, without a sign, and without zeros in front. */
    public static boolean isPlainWhole(String text) {
        return hasFewDigitsOnly(text) && (text.length() == 1 || text.charAt(0) != '0');
    }

    /**
     * Reads a whole number, which may be written as {@code 190.0} or {@code 19e1}.
     *
     * @throws ArithmeticException if it has decimals, or is out of range
     * @throws NumberFormatException if it is not a number, or too long
     */
    public static long toLong(String text) {
        int length = text.length();
        if (length == 0 || length > MOST_DIGITS) {
            return decimal(text).longValueExact();
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return decimal(text).longValueExact();
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /**
     * Reads a whole number, as {@link #toLong} does.
     *
     * @throws ArithmeticException if it has decimals, or is out of range
     * @throws NumberFormatException if it is not a number, or too long
     */
    public static int toInt(String text) {
        return Math.toIntExact(toLong(text));
    }

    /**
     * Reads a number.
     *
     * @throws NumberFormatException if it is not a number, too long, or out of the range of a double
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
        for (int i = 0; i < length && length <= MOST_DIGITS; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return length > 0 && length <= MOST_DIGITS;
    }
}

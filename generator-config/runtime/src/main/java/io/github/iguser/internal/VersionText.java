package io.github.iguser.internal;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions of the API as text, such as {@code v1.0}. */
public final class VersionText {
    private static final Pattern VERSION = Pattern.compile("v([1-9][0-9]{0,3})\\.([0-9]{1,4})");

    private VersionText() {}

    /** Returns whether a text is a version. */
    public static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    /**
     * Returns the text if it is a version.
     *
     * @throws IllegalArgumentException if it is none; the message says how to write it
     */
    public static String checked(String text) {
        Objects.requireNonNull(text, "version == null");
        if (isVersion(text)) {
            return text;
        }
        Matcher almost = Remedy.ALMOST.matcher(text.strip());
        String remedy = almost.matches()
                ? "\"v" + almost.group(1) + "." + Objects.requireNonNullElse(almost.group(2), "0") + "\""
                : "a v and two numbers with a dot between them, such as \"v1.0\"";
        throw new IllegalArgumentException(
                "version: " + SafeText.of(text) + " is not a version of the API; give " + remedy);
    }

    /**
     * Compares two versions by their numbers.
     *
     * @throws IllegalArgumentException if a text is no version
     */
    public static int compare(String one, String other) {
        Matcher first = matched(one);
        Matcher second = matched(other);
        int major = compare(first, second, 1);
        return major == 0 ? compare(first, second, 2) : major;
    }

    private static int compare(Matcher one, Matcher other, int group) {
        return Integer.compare(Integer.parseInt(one.group(group)), Integer.parseInt(other.group(group)));
    }

    private static Matcher matched(String text) {
        Matcher matcher = VERSION.matcher(checked(text));
        matcher.matches();
        return matcher;
    }

    /** Apart, since a good version needs no remedy. */
    private static final class Remedy {
        static final Pattern ALMOST = Pattern.compile("[vV]?([1-9][0-9]{0,3})(?:\\.([0-9]{1,4}))?");
    }
}

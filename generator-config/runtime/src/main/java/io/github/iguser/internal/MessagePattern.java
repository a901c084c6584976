package io.github.iguser.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Compares a text of the API with a documented one, in which {@code *} matches any characters. Letter case, a trailing
 * full stop and a leading code, such as {@code (#10)}, are ignored, because the hosts differ in them.
 */
public final class MessagePattern {
    private static final Pattern CODE = Pattern.compile("^\\(#-?[0-9]{1,10}\\)\\s*");

    private MessagePattern() {}

    /** Returns true if the text matches the documented one. It takes no longer than a search in the text. */
    public static boolean matches(String documented, String text) {
        String[] parts = plain(documented).split("\\*", -1);
        String last = parts[parts.length - 1];
        String searched = plain(text);
        if (parts.length == 1) {
            return searched.equals(last);
        }
        if (!searched.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = searched.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        return searched.length() - last.length() >= at && searched.endsWith(last);
    }

    private static String plain(String text) {
        String plain = CODE.matcher(text.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }
}

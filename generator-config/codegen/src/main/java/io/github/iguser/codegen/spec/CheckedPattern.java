package io.github.iguser.codegen.spec;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The patterns of parameters that clients check. The message on a mismatch names the remedy. */
public enum CheckedPattern {
    DIGITS("^[0-9]+$", "digits", "an id of digits"),
    USER_NAME("^[A-Za-z0-9._]+$", "userName", "the name of a user"),
    WEB_URL("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*$", "webUrl", "a URL that the API fetches");

    /** The extension of a number that is an id. It is a text in clients. */
    public static final String NUMERIC_ID = "x-numeric-id";

    private final String pattern;
    private final String check;
    private final String meaning;

    CheckedPattern(String pattern, String check, String meaning) {
        this.pattern = pattern;
        this.check = check;
        this.meaning = meaning;
    }

    public String pattern() {
        return pattern;
    }

    /** Returns the method of {@code Limits} that checks a value of this schema, or null if there is none. */
    public static String check(Map<String, Object> schema) {
        if (isNumberAsText(schema)) {
            return "numericId";
        }
        return Arrays.stream(values())
                .filter(checked -> checked.pattern.equals(schema.get("pattern")))
                .map(checked -> checked.check)
                .findFirst()
                .orElse(null);
    }

    /** Returns true for a number that is a text in Java. */
    public static boolean isNumberAsText(Map<String, Object> schema) {
        return Boolean.TRUE.equals(schema.get(NUMERIC_ID)) && !"string".equals(schema.get("type"));
    }

    /** Returns all patterns, for the message on an unknown one. */
    public static String all() {
        return Arrays.stream(values())
                .map(checked -> checked.pattern + " for " + checked.meaning)
                .collect(Collectors.joining(", "));
    }
}

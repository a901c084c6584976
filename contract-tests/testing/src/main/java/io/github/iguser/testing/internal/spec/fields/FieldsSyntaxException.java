package io.github.iguser.testing.internal.spec.fields;

/** A {@code fields} text that does not follow the documented grammar. */
public final class FieldsSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int REST = 20;
    private static final int LONGEST = 1_000;

    private final int position;

    FieldsSyntaxException(String text, int position, String expected) {
        super("fields: expected %s at character %d: %s".formatted(expected, position + 1, rest(text, position)));
        this.position = position + 1;
    }

    /** Returns the character at which parsing stopped, counted from 1. */
    public int position() {
        return position;
    }

    private static String rest(String text, int position) {
        if (position >= text.length()) {
            return "the end of \"" + (text.length() > LONGEST ? "..." + text.substring(text.length() - REST) : text)
                    + "\"";
        }
        String rest = text.substring(position);
        return "\"" + (rest.length() > REST ? rest.substring(0, REST) + "..." : rest) + "\"";
    }
}

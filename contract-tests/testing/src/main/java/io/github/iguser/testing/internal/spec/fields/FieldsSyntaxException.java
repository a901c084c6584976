package io.github.iguser.testing.internal.spec.fields;

/** Thrown when a {@code fields} parameter does not follow the documented grammar. */
public final class FieldsSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int MAX_EXCERPT = 20;
    private static final int MAX_QUOTE = 1_000;

    private final int position;

    FieldsSyntaxException(String text, int position, String expected) {
        super("fields: expected %s at character %d: %s".formatted(expected, position, rest(text, position)));
        this.position = position;
    }

    /** Returns the position of the character at which parsing stopped, counted from 0, as in the messages of the API. */
    public int position() {
        return position;
    }

    private static String rest(String text, int position) {
        if (position >= text.length()) {
            return "the end of \""
                    + (text.length() > MAX_QUOTE ? "..." + text.substring(text.length() - MAX_EXCERPT) : text) + "\"";
        }
        String rest = text.substring(position);
        return "\"" + (rest.length() > MAX_EXCERPT ? rest.substring(0, MAX_EXCERPT) + "..." : rest) + "\"";
    }
}

package io.github.iguser.testing.internal.spec.fields;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses a {@code fields} parameter, which has this grammar:
 *
 * <pre>
 * fields   = item , { "," , item } ;
 * item     = name , { modifier } , [ "{" , fields , "}" ] ;
 * modifier = "." , name , "(" , argument , ")" ;
 * </pre>
 *
 * A dot starts a modifier only if a parenthesis follows the next word; otherwise it is part of the name. Arguments are
 * not quoted and end at the first {@code )}. Spaces around commas are allowed, as in the API.
 */
public final class FieldsParser {

    /** The maximum nesting depth. It is far beyond that of real requests, and protects recursive code. */
    static final int MAX_DEPTH = 50;

    private final String text;
    private int at;
    private int depth;

    private FieldsParser(String text) {
        this.text = text;
    }

    /**
     * Parses an expression.
     *
     * @throws FieldsSyntaxException if the text has a syntax error; the message says what was expected and where
     */
    public static FieldsExpression parse(String text) {
        FieldsParser parser = new FieldsParser(text);
        FieldsExpression fields = parser.fields();
        if (parser.at < text.length()) {
            throw parser.expected("',' or end");
        }
        return fields;
    }

    private FieldsExpression fields() {
        List<FieldsExpression.Item> items = new ArrayList<>();
        items.add(item());
        while (peek(',')) {
            at++;
            items.add(item());
        }
        return new FieldsExpression(items);
    }

    private FieldsExpression.Item item() {
        skipSpaces();
        String name = name();
        List<FieldsExpression.Modifier> modifiers = new ArrayList<>();
        while (peek('.')) {
            modifiers.add(modifier());
        }
        FieldsExpression nested = peek('{') ? nested() : null;
        skipSpaces();
        return new FieldsExpression.Item(name, modifiers, nested);
    }

    private FieldsExpression nested() {
        if (depth == MAX_DEPTH) {
            throw expected("at most " + MAX_DEPTH + " levels of braces");
        }
        depth++;
        at++;
        FieldsExpression nested = fields();
        if (!peek('}')) {
            throw expected("',' or '}'");
        }
        depth--;
        at++;
        return nested;
    }

    private FieldsExpression.Modifier modifier() {
        at++;
        String name = word();
        if (name == null || !peek('(')) {
            throw expected(name == null ? "the name of a modifier" : "'('");
        }
        int end = text.indexOf(')', at);
        if (end < 0) {
            at = text.length();
            throw expected("')' after the argument of ." + name);
        }
        String argument = text.substring(at + 1, end);
        if (argument.isEmpty()) {
            at++;
            throw expected("an argument of ." + name);
        }
        at = end + 1;
        return new FieldsExpression.Modifier(name, argument);
    }

    /**
     * Parses a name. It may contain dots that do not start a modifier, as in {@code
     * copyright_check_information.status}.
     */
    private String name() {
        int start = at;
        if (word() == null) {
            throw expected("a field name");
        }
        while (peek('.')) {
            int dot = at++;
            if (word() == null || peek('(')) {
                at = dot;
                break;
            }
        }
        return text.substring(start, at);
    }

    private @Nullable String word() {
        int start = at;
        while (at < text.length() && isWord(text.charAt(at), at == start)) {
            at++;
        }
        return at == start ? null : text.substring(start, at);
    }

    private static boolean isWord(char c, boolean first) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        boolean digit = c >= '0' && c <= '9';
        return c == '_' || letter || (digit && !first);
    }

    private boolean peek(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private void skipSpaces() {
        while (peek(' ')) {
            at++;
        }
    }

    private FieldsSyntaxException expected(String what) {
        return new FieldsSyntaxException(text, at, what);
    }
}

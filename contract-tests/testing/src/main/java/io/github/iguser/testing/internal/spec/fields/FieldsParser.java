package io.github.iguser.testing.internal.spec.fields;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses the language of the {@code fields} parameter.
 *
 * <pre>
 * fields   = item , { "," , item } ;
 * item     = name , { modifier } , [ "{" , fields , "}" ] ;
 * modifier = "." , name , "(" , argument , ")" ;
 * </pre>
 *
 * A dot starts a modifier only when a parenthesis follows the next word; else it belongs to the name. Arguments are not
 * quoted and end at the first {@code )}. Blanks around a comma are read, since the API reads them.
 */
public final class FieldsParser {

    /** Nobody nests that deep, and whatever walks an expression has room for it. */
    static final int DEEPEST = 50;

    private final String text;
    private int at;
    private int depth;

    private FieldsParser(String text) {
        this.text = text;
    }

    /** Parses an expression; a {@link FieldsSyntaxException} says what was expected and where. */
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
        blanks();
        String name = name();
        List<FieldsExpression.Modifier> modifiers = new ArrayList<>();
        while (peek('.')) {
            modifiers.add(modifier());
        }
        FieldsExpression nested = peek('{') ? nested() : null;
        blanks();
        return new FieldsExpression.Item(name, modifiers, nested);
    }

    private FieldsExpression nested() {
        if (depth == DEEPEST) {
            throw expected("at most " + DEEPEST + " levels of braces");
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

    /** A name may hold dots, such as {@code copyright_check_information.status}; they are no modifiers. */
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

    private void blanks() {
        while (peek(' ')) {
            at++;
        }
    }

    private FieldsSyntaxException expected(String what) {
        return new FieldsSyntaxException(text, at, what);
    }
}

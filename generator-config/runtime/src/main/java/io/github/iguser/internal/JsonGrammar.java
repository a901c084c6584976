package io.github.iguser.internal;

import java.util.BitSet;
import okio.Buffer;

/**
 * Checks JSON text against RFC 8259. Moshi accepts more where it skips or copies a value: comments, brackets that do
 * not match, {@code TRUE}, unknown escapes, control characters. It accepts any depth, as it does not recurse.
 */
final class JsonGrammar {
    private final BufferBytes bytes;

    /** The open brackets from the outermost one: true for an object, false for an array. */
    private final BitSet objects = new BitSet();

    private int depth;
    private int current;

    private JsonGrammar(BufferBytes bytes) {
        this.bytes = bytes;
    }

    /** Returns the offset of the first byte at which the text is not one valid JSON value, or -1 if it is valid. */
    static long firstFault(Buffer text) {
        try (BufferBytes bytes = new BufferBytes(text)) {
            JsonGrammar grammar = new JsonGrammar(bytes);
            if (grammar.isOneValue()) {
                return -1;
            }
            return grammar.current == BufferBytes.END ? text.size() : bytes.position() - 1;
        }
    }

    private boolean isOneValue() {
        nextToken();
        while (isBeginningOfValue()) {
            while (depth > 0 && current == (objects.get(depth - 1) ? '}' : ']')) {
                depth--;
                nextToken();
            }
            if (depth == 0) {
                return current == BufferBytes.END;
            }
            if (current != ',') {
                return false;
            }
            nextToken();
            if (objects.get(depth - 1) && !isNameWithColon()) {
                return false;
            }
        }
        return false;
    }

    /** Reads a scalar, or up to the end of the first scalar or empty bracket inside. Returns false on a fault. */
    private boolean isBeginningOfValue() {
        while (current == '{' || current == '[') {
            boolean object = current == '{';
            objects.set(depth++, object);
            nextToken();
            if (current == (object ? '}' : ']')) {
                return true;
            }
            if (object && !isNameWithColon()) {
                return false;
            }
        }
        boolean scalar = switch (current) {
            case '"' -> isRestOfText();
            case 't' -> isRestOfWord("true");
            case 'f' -> isRestOfWord("false");
            case 'n' -> isRestOfWord("null");
            default -> isNumber();
        };
        if (scalar) {
            skipBlanks();
        }
        return scalar;
    }

    private boolean isNameWithColon() {
        if (current != '"' || !isRestOfText()) {
            return false;
        }
        skipBlanks();
        if (current != ':') {
            return false;
        }
        nextToken();
        return true;
    }

    private boolean isRestOfText() {
        while (true) {
            next();
            if (current == '"') {
                next();
                return true;
            }
            if (current < ' ' || (current == '\\' && !isRestOfEscape())) {
                return false;
            }
        }
    }

    private boolean isRestOfEscape() {
        next();
        if (current != 'u') {
            return current > 0 && "\"\\/bfnrt".indexOf(current) >= 0;
        }
        for (int i = 0; i < 4; i++) {
            next();
            if (Character.digit(current, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isRestOfWord(String word) {
        for (int i = 1; i < word.length(); i++) {
            next();
            if (current != word.charAt(i)) {
                return false;
            }
        }
        next();
        return true;
    }

    private boolean isNumber() {
        if (current == '-') {
            next();
        }
        if (current == '0') {
            next();
        } else if (!areDigits()) {
            return false;
        }
        if (current == '.') {
            next();
            if (!areDigits()) {
                return false;
            }
        }
        if (current != 'e' && current != 'E') {
            return true;
        }
        next();
        if (current == '+' || current == '-') {
            next();
        }
        return areDigits();
    }

    private boolean areDigits() {
        if (!isDigit()) {
            return false;
        }
        while (isDigit()) {
            next();
        }
        return true;
    }

    private boolean isDigit() {
        return current >= '0' && current <= '9';
    }

    private void nextToken() {
        next();
        skipBlanks();
    }

    private void skipBlanks() {
        while (current == ' ' || current == '\n' || current == '\r' || current == '\t') {
            next();
        }
    }

    private void next() {
        current = bytes.read();
    }
}

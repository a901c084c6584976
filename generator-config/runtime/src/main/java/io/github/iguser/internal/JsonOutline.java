package io.github.iguser.internal;

import java.util.ArrayList;
import java.util.List;
import okio.Buffer;

/**
 * Finds members in JSON text that may be malformed or truncated, without parsing it: strings are skipped and brackets
 * are counted. So a member is found even after deeply nested or malformed JSON.
 */
public final class JsonOutline {
    /** Far longer than any number or indentation. Moshi's time is quadratic in the length of such a run. */
    static final int LONGEST_RUN = 64 << 10;

    private static final int MOST_VALUES = 16;

    private final BufferBytes bytes;
    private final String name;
    private final List<Long> values = new ArrayList<>();

    /** The number of open brackets. If too many are closed, the outermost object still counts as open. */
    private int depth;

    private JsonOutline(BufferBytes bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    /**
     * Finds the values of a member of the outermost object.
     *
     * @param name the name in ASCII; its characters may be escaped in the text
     * @return the offset of the first byte of each value, at most 16 of them
     */
    public static List<Long> valuesOf(Buffer json, String name) {
        try (BufferBytes bytes = new BufferBytes(json)) {
            JsonOutline outline = new JsonOutline(bytes, name);
            outline.readAll();
            return outline.values;
        }
    }

    /**
     * Returns true if the text has more than 64 KiB of digits or blanks in a row, which would take a parser too long.
     */
    public static boolean hasEndlessRun(Buffer json) {
        if (json.size() <= LONGEST_RUN) {
            return false;
        }
        try (BufferBytes bytes = new BufferBytes(json)) {
            JsonOutline outline = new JsonOutline(bytes, "");
            int run = 0;
            for (int b = bytes.read(); b != BufferBytes.END; b = bytes.read()) {
                if (b == '"') {
                    outline.readString();
                    run = 0;
                } else {
                    run = "{}[],:".indexOf(b) >= 0 ? 0 : run + 1;
                }
                if (run > LONGEST_RUN) {
                    return true;
                }
            }
            return false;
        }
    }

    private void readAll() {
        int b = bytes.read();
        while (b != BufferBytes.END && values.size() < MOST_VALUES) {
            switch (b) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth = Math.max(0, depth - 1);
                case '"' -> {
                    boolean named = readString() && depth <= 1;
                    b = nextToken();
                    if (b == ':' && named) {
                        b = nextToken();
                        if (b != BufferBytes.END) {
                            values.add(bytes.position() - 1);
                        }
                    }
                    continue;
                }
                default -> {}
            }
            b = bytes.read();
        }
    }

    private int nextToken() {
        int b = bytes.read();
        while (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
            b = bytes.read();
        }
        return b;
    }

    /** Reads the rest of a string after its opening quote, and returns whether it is the name. */
    private boolean readString() {
        int matched = 0;
        for (int b = bytes.read(); b != '"' && b != BufferBytes.END; b = bytes.read()) {
            int c = b == '\\' ? escaped() : b;
            boolean fits = matched >= 0 && matched < name.length() && name.charAt(matched) == c;
            matched = fits ? matched + 1 : -1;
        }
        return matched == name.length();
    }

    private int escaped() {
        int b = bytes.read();
        if (b != 'u') {
            return b;
        }
        int c = 0;
        for (int i = 0; i < 4; i++) {
            c = c * 16 + Math.max(0, Character.digit(bytes.read(), 16));
        }
        return c;
    }
}

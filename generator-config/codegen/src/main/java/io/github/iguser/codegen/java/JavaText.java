package io.github.iguser.codegen.java;

import java.util.ArrayList;
import java.util.List;

/** Line breaks in generated code that depend on the length of names. */
final class JavaText {
    private static final int WIDTH = 120;
    private static final int PIECE = 85;
    private static final String CONTINUED = " ".repeat(8);

    private JavaText() {}

    /**
     * Returns a list between an opening and a closing text: all on one line, or the list on its own line, or one item
     * per line.
     */
    static String spread(String open, List<String> items, String close) {
        String all = String.join(", ", items);
        if (open.length() + all.length() + close.length() <= WIDTH) {
            return open + all + close;
        }
        String indent = indentOf(open) + CONTINUED;
        if (indent.length() + all.length() + close.length() <= WIDTH) {
            return open + "\n" + indent + all + close;
        }
        return open + "\n" + indent + String.join(",\n" + indent, items) + close;
    }

    /** Returns a list like {@link #spread}, with as many items per line as fit. */
    static String fill(String open, List<String> items, String close) {
        String all = String.join(", ", items);
        if (open.length() + all.length() + close.length() <= WIDTH) {
            return open + all + close;
        }
        String indent = indentOf(open) + CONTINUED;
        List<String> lines = new ArrayList<>(List.of(open));
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i) + (i + 1 < items.size() ? "," : close);
            if (line.length() > indent.length() && line.length() + 1 + item.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(item);
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }

    /** Returns the call of the superclass's constructor in a nested class, with one item per line. */
    static String superCall(List<String> items) {
        return spread("            super(", items, ");").strip();
    }

    /** Returns a string literal; a long one in several pieces, one per line. */
    static String literal(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String word : text.split("(?<= )", -1)) {
            if (piece.length() > 0 && piece.length() + word.length() > PIECE) {
                pieces.add(quoted(piece.toString()));
                piece.setLength(0);
            }
            piece.append(word);
        }
        pieces.add(quoted(piece.toString()));
        return String.join("\n" + " ".repeat(28) + "+ ", pieces);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private static String indentOf(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}

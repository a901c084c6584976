package io.github.iguser.codegen.java;

import java.util.ArrayList;
import java.util.List;

/** Line breaks of generated code, where the length of names decides about them. */
final class JavaText {
    private static final int WIDTH = 120;
    private static final int PIECE = 85;
    private static final String CONTINUED = " ".repeat(8);

    private JavaText() {}

    /** What opens, a list, and what closes: on one line, or the list on a line of its own, or an item a line. */
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

    /** As {@link #spread}, with as many items a line as fit. */
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

    /** The call of the superclass's constructor in that of a nested class, with an item a line. */
    static String superCall(List<String> items) {
        return spread("            super(", items, ");").strip();
    }

    /** A string literal; a long one in several pieces, each on a line of its own. */
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

package io.github.iguser.codegen.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds one Javadoc comment out of plain texts. Backticks become code, or a link if they hold a method such as
 * {@code #list(String)}; everything else is escaped, lines end before column 120.
 */
final class Javadoc {
    private static final int WIDTH = 120;
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern METHOD = Pattern.compile("#[a-z]\\w*\\([\\w., ]*\\)");

    private static final List<String> ORDER = List.of("@param", "@throws", "@see", "@deprecated");

    private final String indent;
    private final List<String> lines = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    private Javadoc(int indent) {
        this.indent = " ".repeat(indent);
    }

    /** Starts a comment at an indentation. */
    static Javadoc at(int indent) {
        return new Javadoc(indent);
    }

    /** Adds a text; blank lines in it separate paragraphs. */
    Javadoc text(String text) {
        if (text != null && !text.isBlank()) {
            for (String paragraph : text.strip().split("\\n\\s*\\n", -1)) {
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                wrap(lines.isEmpty() ? "" : "<p>", escape(paragraph), "");
            }
        }
        return this;
    }

    /** Adds a list under an introduction. */
    Javadoc list(String introduction, List<String> items) {
        if (!items.isEmpty()) {
            text(introduction);
            lines.add("<ul>");
            items.forEach(item -> wrap("  <li>", escape(item), "      "));
            lines.add("</ul>");
        }
        return this;
    }

    /** Adds lines of code unchanged. */
    Javadoc example(String code) {
        if (code != null) {
            lines.add("");
            lines.add("<pre>{@code");
            lines.addAll(List.of(code.strip().split("\\n", -1)));
            lines.add("}</pre>");
        }
        return this;
    }

    /** Adds a {@code @see} with a link. */
    Javadoc see(String url, String title) {
        return url == null ? this : tag("@see <a href=\"" + url + "\">" + escape(title == null ? url : title) + "</a>");
    }

    /** Adds a block tag with a text, such as {@code @deprecated}. */
    Javadoc tag(String name, String text) {
        return tag(name + " " + escape(text));
    }

    private Javadoc tag(String text) {
        tags.add(text);
        return this;
    }

    /** Returns the comment with its indentation, without a line break at the end. */
    @Override
    public String toString() {
        if (!tags.isEmpty()) {
            lines.add("");
            for (String name : ORDER) {
                tags.stream().filter(tag -> tag.startsWith(name)).forEach(tag -> wrap("", tag, "    "));
            }
            tags.clear();
        }
        if (lines.size() == 1 && indent.length() + lines.get(0).length() + 7 <= WIDTH) {
            return indent + "/** " + lines.get(0) + " */";
        }
        StringBuilder comment = new StringBuilder(indent).append("/**\n");
        lines.forEach(line -> comment.append(indent)
                .append(line.isEmpty() ? " *" : " * ")
                .append(line)
                .append('\n'));
        return comment.append(indent).append(" */").toString();
    }

    private void wrap(String first, String text, String rest) {
        // Inline code stays on one line: blanks inside it are not wrapped.
        String unbroken = Pattern.compile("\\{@(?:code|link) [^}]*}|@see <a [^>]*>[^<]*</a>")
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group().replace(' ', '\u0000')));
        int width = WIDTH - indent.length() - 3;
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : unbroken.strip().split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString().replace('\u0000', ' '));
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString().replace('\u0000', ' '));
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        Matcher code = CODE.matcher(text);
        int from = 0;
        while (code.find()) {
            escaped.append(html(text.substring(from, code.start()))).append(code(code.group(1)));
            from = code.end();
        }
        return escaped.append(html(text.substring(from))).toString();
    }

    private static String code(String text) {
        if (METHOD.matcher(text).matches()) {
            return "{@link " + text + "}";
        }
        return text.matches("[^{}@*]+") ? "{@code " + text + "}" : "<code>" + html(text) + "</code>";
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("*/", "*&#47;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("@", "&#64;");
    }
}

package io.github.iguser.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in Markdown. */
final class Table {
    private final String title;
    private final List<String> lines = new ArrayList<>();

    Table(String title, String... columns) {
        this.title = title;
        row((Object[]) columns);
        lines.add("|" + "---|".repeat(columns.length));
    }

    void row(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ').append(cell).append(" |");
        }
        lines.add(line.toString());
    }

    /** Returns a number with three significant digits, and more where it is large. */
    static String number(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }

    @Override
    public String toString() {
        return "### " + title + "\n\n" + String.join("\n", lines) + "\n";
    }
}

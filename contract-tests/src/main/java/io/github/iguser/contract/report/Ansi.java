package io.github.iguser.contract.report;

import picocli.CommandLine;

/** Colours for a terminal, and plain text everywhere else. */
public final class Ansi {
    private final boolean colours;

    private Ansi(boolean colours) {
        this.colours = colours;
    }

    static Ansi none() {
        return new Ansi(false);
    }

    /**
     * Returns colours if the output is a terminal that supports them. Picocli honours NO_COLOR and similar variables.
     */
    public static Ansi ofTerminal() {
        return new Ansi(CommandLine.Help.Ansi.AUTO.enabled());
    }

    String red(String text) {
        return paint("31;1", text);
    }

    String green(String text) {
        return paint("32", text);
    }

    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    private String paint(String code, String text) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}

package io.github.iguser.contract.report;

import io.github.iguser.contract.check.ProgressListener;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A line on a terminal that shows the progress of a command. It is rewritten in place and cleared before the report is
 * printed. Without a terminal, or on a CI server, it is not shown.
 */
public final class ProgressLine implements ProgressListener, AutoCloseable {
    /** Minimum time between two updates: faster ones cannot be read and cost time. */
    private static final long INTERVAL_NANOS = 100_000_000;

    /** Width of the line, narrower than any terminal in use: a line that wraps cannot be rewritten. */
    private static final int WIDTH = 78;

    private final String command;
    private final @Nullable PrintStream terminal;
    private final LongSupplier nanoTime;
    private boolean shown;
    private long shownAt;

    /** @param terminal null for no progress */
    ProgressLine(String command, @Nullable PrintStream terminal, LongSupplier nanoTime) {
        this.command = command;
        this.terminal = terminal;
        this.nanoTime = nanoTime;
    }

    /** Returns the progress of a command on the standard error, if that is a terminal. */
    public static ProgressLine of(String command) {
        boolean wanted = isWanted(System.console() != null, System.getenv());
        PrintStream terminal = wanted
                ? new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.US_ASCII)
                : null;
        return new ProgressLine(command, terminal, System::nanoTime);
    }

    /**
     * Returns whether the line is shown. A CI server may offer a terminal, and a dumb terminal cannot rewrite a line.
     */
    static boolean isWanted(boolean console, Map<String, String> environment) {
        return console && !environment.containsKey("CI") && !"dumb".equals(environment.get("TERM"));
    }

    @Override
    public synchronized void onProgress(String task, int done, int total) {
        if (terminal == null || shown && nanoTime.getAsLong() - shownAt < INTERVAL_NANOS) {
            return;
        }
        String line = command + ": " + task + ", " + done + " of " + total;
        terminal.print("\r" + padded(line.substring(0, Math.min(WIDTH, line.length()))));
        terminal.flush();
        shown = true;
        shownAt = nanoTime.getAsLong();
    }

    /** Clears the line. */
    @Override
    public synchronized void close() {
        if (terminal != null && shown) {
            terminal.print("\r" + padded("") + "\r");
            terminal.flush();
            shown = false;
        }
    }

    private static String padded(String line) {
        return line + " ".repeat(WIDTH - line.length());
    }
}

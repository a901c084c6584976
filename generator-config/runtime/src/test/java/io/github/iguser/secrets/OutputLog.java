package io.github.iguser.secrets;

import io.github.iguser.GraphException;
import io.github.iguser.GraphResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the calls, responses and exceptions of the tests to a file, as far as a program could print them. After the
 * run it is searched for secrets. Does nothing where no folder is given, as in an IDE.
 */
public final class OutputLog {
    static final String FOLDER = "iguser.shown";
    static final String OBJECTS = "objects.txt";

    private OutputLog() {}

    /** The folder of this run, or null if nothing is recorded. */
    static @Nullable Path folder() {
        String folder = System.getProperty(FOLDER);
        return folder == null ? null : Path.of(folder);
    }

    /** Runs some work, and writes its description and its result. */
    public static <T> T watch(Object subject, Supplier<T> work) {
        record(subject);
        try {
            T result = work.get();
            record(result);
            return result;
        } catch (RuntimeException e) {
            record(e);
            throw e;
        }
    }

    /** Writes down what an object shows of itself. */
    public static void record(@Nullable Object shown) {
        Path folder = folder();
        if (folder == null) {
            return;
        }
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println(shown);
        if (shown instanceof Throwable thrown) {
            // With all causes and suppressed exceptions.
            thrown.printStackTrace(lines);
        }
        if (shown instanceof GraphException e) {
            lines.println(Arrays.asList(e.headers(), e.usage(), e.rawBody(), e.type(), e.userTitle(), e.userMessage()));
            lines.println(Arrays.asList(e.traceId(), e.errorDataJson(), e.errorCode()));
        }
        if (shown instanceof GraphResponse<?> response) {
            lines.println(Arrays.asList(response.body(), response.headers(), response.usage()));
            response.failedAttempts().forEach(OutputLog::record);
        }
        append(folder.resolve(OBJECTS), text.toString());
    }

    private static synchronized void append(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

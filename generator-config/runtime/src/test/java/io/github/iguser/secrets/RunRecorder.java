package io.github.iguser.secrets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Records what a whole test run shows: both outputs, including those of threads that outlive their test; the logs, OkHttp's in
 * full; the exceptions of tests; and, through {@link SafeText}, calls, answers and failures. Shows a planted secret in each
 * of these ways first: {@link WholeRunScanTest} has to find it, else it would be blind there.
 */
public final class RunRecorder implements LauncherSessionListener, TestExecutionListener {
    static final String OUTPUT = "output.txt";
    static final String LOG = "log.txt";

    /** Kept, since a logger that nobody holds forgets its level. */
    private static final Logger OKHTTP = Logger.getLogger("okhttp3");

    private static final Logger ROOT = Logger.getLogger("");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Path folder = OutputLog.folder();
        if (folder == null) {
            return;
        }
        try {
            empty(folder);
            OutputStream output = Files.newOutputStream(folder.resolve(OUTPUT));
            System.setOut(new PrintStream(new Tee(System.out, output), true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(new Tee(System.err, output), true, StandardCharsets.UTF_8));
            ROOT.addHandler(new LogFile(Files.newOutputStream(folder.resolve(LOG))));
            OKHTTP.setLevel(Level.ALL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        plant();
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static void plant() {
        System.out.println("planted: " + Canaries.PLANTED);
        System.err.println("planted: " + Canaries.encoded(Canaries.PLANTED));
        OKHTTP.fine("planted: " + Canaries.PLANTED);
        OutputLog.record(
                new IllegalStateException("planted", new IOException("cause", new IOException(Canaries.PLANTED))));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        result.getThrowable().ifPresent(OutputLog::record);
    }

    /** Returns the files in which the planted secret has to be found. */
    static List<String> files() {
        return List.of(OUTPUT, LOG, OutputLog.OBJECTS);
    }

    private static final class Tee extends OutputStream {
        private final OutputStream usual;
        private final OutputStream copy;

        Tee(OutputStream usual, OutputStream copy) {
            this.usual = usual;
            this.copy = copy;
        }

        @Override
        public void write(int b) throws IOException {
            usual.write(b);
            copy.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            usual.write(bytes, offset, length);
            copy.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            usual.flush();
            copy.flush();
        }
    }

    private static final class LogFile extends StreamHandler {
        LogFile(OutputStream file) {
            super(file, new SimpleFormatter());
            setLevel(Level.ALL);
        }

        @Override
        public synchronized void publish(@Nullable LogRecord line) {
            super.publish(line);
            flush();
        }
    }
}

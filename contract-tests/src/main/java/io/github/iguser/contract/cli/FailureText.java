package io.github.iguser.contract.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The message of a failure that is not a finding: one line, or one for each error in the input. */
final class FailureText {
    private static final int LONGEST_LINE = 1_000;
    private static final int MOST_LINES = 20;
    private static final int MOST_CAUSES = 50;
    private static final String OURS = "io.github.iguser.";

    private FailureText() {}

    static String of(Throwable failure) {
        VirtualMachineError error = machineError(failure);
        if (error instanceof StackOverflowError) {
            return "the input is nested too deeply";
        }
        if (error instanceof OutOfMemoryError) {
            return "out of memory with a heap of " + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MiB; give more with java -Xmx1g -jar iguser.jar, or check less";
        }
        if (failure instanceof ProgramException) {
            return bounded(String.valueOf(failure.getMessage()));
        }
        if (failure instanceof UncheckedIOException e && e.getCause() != null) {
            String own = String.valueOf(e.getMessage());
            String reason = reason(e.getCause());
            return bounded(own.equals(e.getCause().toString()) ? reason : own + ": " + reason);
        }
        if (failure instanceof IOException e) {
            return bounded(reason(e));
        }
        return bounded("internal error: " + described(failure).replaceAll("\\s+", " ") + place(failure));
    }

    /** Returns the class and message of a failure, or its class alone if the message of a library's exception fails. */
    private static String described(Throwable failure) {
        try {
            return String.valueOf(failure);
        } catch (RuntimeException e) {
            return failure.getClass().getName();
        }
    }

    /** Returns the error of the virtual machine that is behind a failure, or null when there is none. */
    static @Nullable VirtualMachineError machineError(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
            if (cause instanceof VirtualMachineError error) {
                return error;
            }
            cause = cause.getCause();
        }
        return null;
    }

    /** Shortens a text to a few lines that fit a terminal. */
    static String bounded(String text) {
        List<String> lines = text.lines().toList();
        String shown = lines.stream()
                .limit(MOST_LINES)
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "..." : line)
                .collect(Collectors.joining("\n"));
        return lines.size() > MOST_LINES ? shown + "\nand " + (lines.size() - MOST_LINES) + " more" : shown;
    }

    /** Returns the message of an I/O failure with its reason, since the message of some exceptions is only a path. */
    static String reason(IOException e) {
        String text = String.valueOf(e.getMessage());
        if (e instanceof FileSystemException file && file.getReason() == null) {
            String kind = e instanceof AccessDeniedException
                    ? "access denied"
                    : e instanceof NoSuchFileException
                            ? "no such file or folder"
                            : e instanceof FileAlreadyExistsException
                                    ? "is a file, not a folder"
                                    : e instanceof NotDirectoryException
                                            ? "not a folder"
                                            : e.getClass().getSimpleName();
            return text + ": " + kind;
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : text;
    }

    private static String place(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
            }
        }
        return "";
    }
}

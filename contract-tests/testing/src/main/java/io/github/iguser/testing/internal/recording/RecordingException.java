package io.github.iguser.testing.internal.recording;

/** Thrown when a recording is invalid. The message names the file, the error and the remedy. */
public final class RecordingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    RecordingException(String message) {
        super(message);
    }

    RecordingException(String message, Throwable cause) {
        super(message, cause);
    }
}

package io.github.iguser.testing.internal.recording;

/** A recording that cannot be used: what is wrong, in which file, and what to do. */
public final class RecordingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    RecordingException(String message) {
        super(message);
    }

    RecordingException(String message, Throwable cause) {
        super(message, cause);
    }
}

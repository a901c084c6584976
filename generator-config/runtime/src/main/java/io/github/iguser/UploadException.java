package io.github.iguser;

import org.jspecify.annotations.Nullable;

/**
 * The API refused an upload, in the form that only uploads have ({@code debug_info}, or {@code success} is false).
 * {@link #type} and {@link #apiMessage} have its type and message. An ordinary error of an upload has another class.
 */
public final class UploadException extends GraphException {
    private static final long serialVersionUID = 1;

    private final @Nullable Boolean retriable;

    UploadException(ErrorDetails failure) {
        super(failure);
        this.retriable = failure.error == null ? null : failure.error.retriable;
    }

    /**
     * Returns whether the API says that the upload can be retried, or null if the response does not say it. False means
     * that no further attempt will succeed, at least with a status from 400 to 499.
     */
    public @Nullable Boolean retriable() {
        return retriable;
    }
}

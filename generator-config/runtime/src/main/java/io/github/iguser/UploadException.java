package io.github.iguser;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the API refused an upload in the format that is specific to uploads: the response has {@code debug_info},
 * or {@code success} is false. {@link #type} and {@link #apiMessage} return the type and message. If an upload fails
 * with an ordinary API error, the exception has the class of that error.
 */
public final class UploadException extends GraphException {
    private static final long serialVersionUID = 1;

    private final @Nullable Boolean retriable;

    UploadException(ErrorDetails failure) {
        super(failure);
        this.retriable = failure.error == null ? null : failure.error.retriable;
    }

    /**
     * Returns whether the API considers the upload retriable; null if the response does not say. With a status from 400
     * to 499, false means that no further attempt would succeed.
     */
    public @Nullable Boolean retriable() {
        return retriable;
    }
}

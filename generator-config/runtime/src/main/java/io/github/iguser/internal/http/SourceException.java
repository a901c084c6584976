package io.github.iguser.internal.http;

import java.io.IOException;

/** Carries a failure to read what is to be sent through OkHttp, which passes on only I/O exceptions in all cases. */
public final class SourceException extends IOException {
    private static final long serialVersionUID = 1;

    private final RuntimeException failure;

    public SourceException(RuntimeException failure) {
        super(failure);
        this.failure = failure;
    }

    public RuntimeException failure() {
        return failure;
    }
}

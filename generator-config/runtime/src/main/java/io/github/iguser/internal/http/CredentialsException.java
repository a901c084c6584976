package io.github.iguser.internal.http;

import java.io.IOException;

/** Carries a failure of the token supplier through OkHttp, which passes on only I/O exceptions in all cases. */
public final class CredentialsException extends IOException {
    private static final long serialVersionUID = 1;

    private final RuntimeException failure;

    public CredentialsException(RuntimeException failure) {
        super(failure);
        this.failure = failure;
    }

    public RuntimeException failure() {
        return failure;
    }
}

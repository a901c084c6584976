package io.github.iguser;

import java.io.IOException;

/** Carries a failure of the token supplier through OkHttp, which lets only I/O exceptions pass on every way. */
final class CredentialsException extends IOException {
    private static final long serialVersionUID = 1;

    private final RuntimeException failure;

    CredentialsException(RuntimeException failure) {
        super(failure);
        this.failure = failure;
    }

    RuntimeException failure() {
        return failure;
    }
}

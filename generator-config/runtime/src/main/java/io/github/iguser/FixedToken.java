package io.github.iguser;

import java.util.function.Supplier;

/** Supplies the same access token each time. It is no lambda, which would take longer to load when a program starts. */
final class FixedToken implements Supplier<String> {
    private final String token;

    FixedToken(String token) {
        this.token = token;
    }

    @Override
    public String get() {
        return token;
    }

    /** Returns a text without the token. */
    @Override
    public String toString() {
        return "a fixed token";
    }
}

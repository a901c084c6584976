package io.github.iguser.internal;

import io.github.iguser.TokenGrant;
import org.jspecify.annotations.Nullable;

/** Creates grants from the values of a response, which may lack the lifetime. */
public final class Grants {
    private Grants() {}

    public static TokenGrant of(String accessToken, @Nullable Long expiresIn) {
        TokenGrant grant = TokenGrant.of(accessToken);
        return expiresIn == null ? grant : grant.withExpiresIn(expiresIn);
    }
}

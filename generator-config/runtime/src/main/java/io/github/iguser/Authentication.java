package io.github.iguser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation whose requests do not send the access token as the client is configured to. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Authentication {
    /** Returns how the token is sent, regardless of the client's {@link TokenPlacement}. */
    Placement value();

    /** A way to send the token. */
    enum Placement {
        /** The token is sent in the query parameter {@code access_token}, the only documented way for the operation. */
        QUERY,

        /** No token is sent. */
        NONE
    }
}

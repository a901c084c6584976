package io.github.iguser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation that takes the client's access token in a different way than the rest of the API. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Authentication {
    /** The way to send the token, whatever {@link TokenPlacement} the client has. */
    Placement value();

    /** A way to send the token. */
    enum Placement {
        /** In the query parameter {@code access_token}: no other way is documented for the operation. */
        QUERY,

        /** Not at all. */
        NONE
    }
}

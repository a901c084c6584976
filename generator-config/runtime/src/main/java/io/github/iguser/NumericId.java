package io.github.iguser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter that is a numeric id. Any other value, except for the aliases of the host, is refused before a
 * request is made: in a path it could lead to a different endpoint.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface NumericId {
    /** Returns the parameter's name, for the message. */
    String value();

    /** Returns the aliases that the host accepts instead of the digits, such as {@code me}. */
    String[] or() default {};
}

package io.github.iguser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter that takes digits only. Anything else is refused before a request is made: in a path it could lead
 * to another one, which the API might even answer.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface NumericId {
    /** The parameter's name, for the message. */
    String value();
}

package io.github.iguser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter that takes an id of digits. Anything else, but for the words that the host takes instead, is refused
 * before a request is made: in a path it could lead to another one, which the API might even answer.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface NumericId {
    /** The parameter's name, for the message. */
    String value();

    /** Words that the host takes instead of the digits, such as {@code me}. */
    String[] or() default {};
}

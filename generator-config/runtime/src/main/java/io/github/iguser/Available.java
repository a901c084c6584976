package io.github.iguser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation, or a parameter of one, that not all versions of the API have. A client that requests another
 * version refuses it before anything is sent.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Available {
    /** The operation or parameter with its kind, for the message. */
    String value();

    /** The first version that has it, such as {@code v1.0}; empty if all versions so far have it. */
    String since() default "";

    /** The last version that has it; empty if it is not known to go. */
    String until() default "";
}

package io.github.iguser;

import com.squareup.moshi.JsonQualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an answer that comes as the object itself or wrapped as {@code {"data":[object]}}; both are read alike.
 *
 * <p>{@code GET /me} on graph.instagram.com is documented in the wrapped form and recorded in the flat one; of what
 * {@code POST instagram_backed_threads_user} on graph.facebook.com answers, the sources differ likewise.
 */
@Documented
@JsonQualifier
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface FlatOrData {}

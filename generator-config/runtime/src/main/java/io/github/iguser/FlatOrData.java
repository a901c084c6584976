package io.github.iguser;

import com.squareup.moshi.JsonQualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a response that is either the object itself or wrapped as {@code {"data":[object]}}. Both forms are read alike.
 *
 * <p>{@code GET /me} on graph.instagram.com is documented in the wrapped form and recorded in the flat one. The sources
 * also differ on the response of {@code POST instagram_backed_threads_user} on graph.facebook.com.
 */
@Documented
@JsonQualifier
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface FlatOrData {}

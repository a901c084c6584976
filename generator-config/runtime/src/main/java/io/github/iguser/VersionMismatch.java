package io.github.iguser;

/**
 * A response of another version of the API than the one that was requested. For an expired version the API responds as
 * the oldest usable one, without an error. It did the same for a version that was not released yet.
 *
 * @param requested the version in the URL of the request, such as {@code v1.0}
 * @param served the version that the response names
 */
public record VersionMismatch(String requested, String served) {}

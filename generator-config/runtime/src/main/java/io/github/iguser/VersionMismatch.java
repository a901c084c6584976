package io.github.iguser;

/**
 * A response of another version of the API than the one that was requested. The API answers an expired version as the
 * oldest one that is usable, and did so with a version that was not released yet: without an error.
 *
 * @param requested the version in the URL of the request, such as {@code v1.0}
 * @param served the version that the response names
 */
public record VersionMismatch(String requested, String served) {}

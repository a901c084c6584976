package io.github.iguser.internal;

/**
 * The versions of the API that have an operation, field, parameter or value.
 *
 * @param what the name with its kind, such as {@code the field caption}, for messages
 * @param since the first version that has it, or an empty text if all versions so far have it
 * @param until the last version that has it, or an empty text if it is not known to go
 */
public record Availability(String what, String since, String until) {
    /**
     * Checks that a version has it.
     *
     * @throws IllegalArgumentException if it does not; the message names a version that does
     */
    public void check(String version) {
        boolean early = !since.isEmpty() && VersionText.compare(version, since) < 0;
        boolean late = !until.isEmpty() && VersionText.compare(version, until) > 0;
        if (early || late) {
            String other = early ? since : until;
            throw new IllegalArgumentException(what + " is available " + (early ? "since " : "until ") + other
                    + ", but this client requests " + version + "; build the client with version(ApiVersion.of(\""
                    + other + "\")), or leave it out");
        }
    }
}

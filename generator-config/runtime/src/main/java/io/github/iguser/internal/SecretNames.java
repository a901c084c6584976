package io.github.iguser.internal;

import java.util.List;
import java.util.Set;

/**
 * The parameters and fields that hold secrets, by their names on the wire. In the spec they have the format {@code
 * password}. Their values go to the API and to the caller's own code, and into nothing that is shown.
 */
public final class SecretNames {
    private static final List<String> NAMES =
            List.of("access_token", "appsecret_proof", "client_secret", "fb_exchange_token", "input_token");

    private static final Set<String> SET = Set.copyOf(NAMES);

    private SecretNames() {}

    /** Returns true if the value of a parameter or field with this name is a secret. */
    public static boolean contain(String name) {
        return SET.contains(name);
    }

    /** Returns the names as alternatives of a regular expression. */
    public static String asAlternatives() {
        return String.join("|", NAMES);
    }
}

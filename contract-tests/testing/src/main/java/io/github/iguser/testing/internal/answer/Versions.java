package io.github.iguser.testing.internal.answer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The version that answers, which the API decides by the version asked for. */
final class Versions {

    /** The versions that can be had in November 2026. */
    private static final Set<String> USABLE = Set.of("v21.0", "v22.0", "v23.0", "v24.0", "v25.0", "v26.0", "v27.0");

    /** It answers in the place of those that have expired, of unreleased ones and of none, as was observed. */
    private static final String OLDEST = "v21.0";

    private Versions() {}

    /** Returns the version that answers a request for a version, or for none. */
    static String answering(@Nullable String asked) {
        return asked != null && USABLE.contains(asked) ? asked : OLDEST;
    }
}

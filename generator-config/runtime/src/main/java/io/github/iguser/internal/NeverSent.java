package io.github.iguser.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that the client never sends, whatever the version: those of general features that the API has retired, and
 * those that turn a request into a different one.
 */
public final class NeverSent {
    private static final String RETIRED = "the API has retired it; leave it out";
    private static final String ANOTHER_REQUEST =
            "it would turn this into a different request; call the operation that you mean";

    /** Renames a field in the response. It is a modifier of a field and no parameter. */
    private static final String ALIAS = "as";

    private static final Map<String, String> REASONS = Map.of(
            "method", ANOTHER_REQUEST,
            "pretty", RETIRED,
            "debug", RETIRED,
            "__debug__", RETIRED,
            "date_format", RETIRED,
            "ids", RETIRED,
            "callback", RETIRED,
            "if-none-match", RETIRED);

    private NeverSent() {}

    /** The names of parameters and headers, in lower case. */
    public static Set<String> names() {
        return REASONS.keySet();
    }

    /**
     * Returns the reason why a parameter is never sent and the remedy, or null if it may be sent.
     *
     * @param name the name in lower case
     */
    public static @Nullable String reason(String name) {
        return REASONS.get(name);
    }

    /**
     * Checks the name of a field that is selected by name.
     *
     * @throws IllegalArgumentException if it, or a part of it between dots, is never sent
     */
    public static void checkField(String name) {
        for (String part : name.split("\\.", -1)) {
            String meant = part.toLowerCase(Locale.ROOT);
            String reason = meant.equals(ALIAS) && !part.equals(name) ? aliasReason() : reason(meant);
            if (reason != null) {
                String shown = SafeText.beginning(name, 100);
                throw new IllegalArgumentException("field \"" + shown + "\" is refused: " + reason);
            }
        }
    }

    /**
     * Checks the name of a modifier that is given by name.
     *
     * @throws IllegalArgumentException if it is an alias for a field
     */
    public static void checkModifier(String name) {
        if (name.equalsIgnoreCase(ALIAS)) {
            throw new IllegalArgumentException("modifier \"" + name + "\" is refused: " + aliasReason());
        }
    }

    private static String aliasReason() {
        return "the API has retired other names for fields; leave it out";
    }
}

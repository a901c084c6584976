package io.github.iguser.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks which parameters may be set by name, in addition to those of a class. */
public final class ParameterNameCheck {
    private static final String BY_THE_CLIENT = "the client sends it itself; give it to the client's builder";

    private static final Map<String, String> SECRETS = Map.of(
            "access_token", BY_THE_CLIENT,
            "appsecret_proof", BY_THE_CLIENT,
            "appsecret_time", BY_THE_CLIENT);

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern NAME_OR_ESCAPES = Pattern.compile("[A-Za-z0-9_%]+");
    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final int LONGEST = 100;

    private final Map<String, String> own = new HashMap<>();

    /**
     * Creates the check for a class.
     *
     * @param namesAndRemedies each parameter of the class, followed by the remedy
     */
    public ParameterNameCheck(String... namesAndRemedies) {
        for (int i = 0; i < namesAndRemedies.length; i += 2) {
            own.put(namesAndRemedies[i].toLowerCase(Locale.ROOT), namesAndRemedies[i + 1]);
        }
    }

    /**
     * Checks a name.
     *
     * @throws IllegalArgumentException if it is refused, with the reason and the remedy
     */
    public void check(String name) {
        Objects.requireNonNull(name, "the name of a parameter == null");
        String meant = meant(name);
        String remedy = own.get(meant);
        if (remedy != null) {
            throw refused(written(name, meant), "is a parameter of this class; " + remedy);
        }
        String reason = SECRETS.getOrDefault(meant, NeverSent.reason(meant));
        if (reason != null) {
            throw refused(written(name, meant), "is refused: " + reason);
        }
        if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
            throw refused(
                    SafeText.of(name), "is not the name of a parameter; give letters, digits and '_', not encoded");
        }
    }

    /**
     * Returns the name as a server may read it. PHP replaces blanks and dots with {@code _}, ignores leading blanks,
     * and reads the text before a bracket as the name of an array.
     */
    private static String meant(String given) {
        if (given.length() > LONGEST) {
            return "";
        }
        String decoded = given;
        // An escape may be escaped itself. Each round makes the text shorter.
        for (Matcher escape = ESCAPE.matcher(decoded); escape.find(); escape = ESCAPE.matcher(decoded)) {
            decoded = escape.replaceAll(
                    found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        }
        String name = decoded.replace('+', ' ').strip();
        int bracket = name.indexOf('[');
        String stem = bracket > 0 && name.endsWith("]") ? name.substring(0, bracket) : name;
        return stem.strip().replaceAll("[ .\\[]", "_").toLowerCase(Locale.ROOT);
    }

    /** Returns the name as it was given, for the message. {@link SafeText} would hide the names of tokens. */
    private static String written(String name, String meant) {
        return name.equals(meant) || !NAME_OR_ESCAPES.matcher(name).matches()
                ? "\"" + meant + "\""
                : "\"" + name + "\" (" + meant + ")";
    }

    private static IllegalArgumentException refused(String shown, String problem) {
        return new IllegalArgumentException("parameter " + shown + " " + problem);
    }
}

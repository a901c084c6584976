package io.github.iguser.secrets;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The secrets that the tests use. Each is composed at run time, so a file of the build that contains a whole
 * one got it from the code under test. Each has the characters that an encoding changes.
 */
public final class Canaries {
    /** The token of the clients under test. */
    public static final String TOKEN = composed("EAAcanary");

    /** A token that the client had before: the API may still know it, and links may hold it. */
    public static final String EARLIER = composed("EAAearlier");

    /** A token that the supplier gives later. */
    public static final String LATER = composed("EAAlater");

    /** The secret of the app. */
    public static final String SECRET = composed("canarysecret");

    /** A secret that is shown on purpose in each output, to prove that the recorder sees it. */
    public static final String PLANTED = composed("EAAplanted");

    /** The secrets that must not be shown. */
    public static final List<String> ALL = List.of(TOKEN, EARLIER, LATER, SECRET);

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-F]{2}");

    private Canaries() {}

    private static String composed(String name) {
        return String.join("|", name, "token+of/tests=1");
    }

    /** As a URL has it. */
    public static String encoded(String secret) {
        return URLEncoder.encode(secret, StandardCharsets.UTF_8);
    }

    /** A secret in each form that a text, a URL or a JSON text gives it. */
    public static List<String> forms(String secret) {
        String encoded = encoded(secret);
        String lower =
                ESCAPE.matcher(encoded).replaceAll(escape -> escape.group().toLowerCase(Locale.ROOT));
        return Stream.of(
                        secret,
                        encoded,
                        lower,
                        encoded(encoded),
                        secret.replace("|", "\\u007c"),
                        secret.replace("/", "\\/"),
                        secret.replace("|", "\\u007c").replace("/", "\\/"),
                        // Cut where a header or a message might be cut.
                        secret.substring(0, secret.indexOf('|') + 6),
                        encoded.substring(0, encoded.indexOf('%') + 8))
                .toList();
    }
}

package io.github.iguser;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Takes secrets out of what an exception shows. They get there by the API: it repeats a malformed token in its message,
 * and {@code paging.next} holds the token.
 */
final class Redaction {
    private static final String MARK = "***";

    /** Shorter ones occur in ordinary words; real tokens have a hundred characters and more. */
    private static final int SHORTEST_SECRET = 8;

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-F]{2}");

    /**
     * The parameters by name, in a URL, an encoded URL or a JSON text; that may escape a slash and an app token's bar.
     * Possessive, as going back in a long value would take a frame of the stack for each character.
     */
    private static final Pattern BY_NAME = Pattern.compile(
            "((?:access_token|appsecret_proof|client_secret)(?:=|%3D|\\\\?\"\\s*:\\s*\\\\?\"))"
                    + "(?:[^&\"'\\s\\\\<>]|\\\\/|\\\\u007[cC])++",
            Pattern.CASE_INSENSITIVE);

    private final Set<String> secrets = new LinkedHashSet<>();

    Redaction(@Nullable String... secrets) {
        for (String secret : secrets) {
            if (secret != null && secret.length() >= SHORTEST_SECRET) {
                String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
                this.secrets.add(secret);
                this.secrets.add(encoded);
                this.secrets.add(lowerCaseEscapes(encoded));
                this.secrets.add(secret.replace("|", "\\u007c"));
                this.secrets.add(secret.replace("/", "\\/"));
                this.secrets.add(secret.replace("|", "\\u007c").replace("/", "\\/"));
            }
        }
    }

    private static String lowerCaseEscapes(String encoded) {
        return ESCAPE.matcher(encoded).replaceAll(escape -> escape.group().toLowerCase(Locale.ROOT));
    }

    String text(String text) {
        String shown = BY_NAME.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(MARK));
        for (String secret : secrets) {
            shown = shown.replace(secret, MARK);
        }
        return shown;
    }

    @Nullable
    String nullable(@Nullable String text) {
        return text == null ? null : text(text);
    }

    Headers headers(Headers headers) {
        Headers.Builder shown = new Headers.Builder();
        for (int i = 0; i < headers.size(); i++) {
            shown.addUnsafeNonAscii(headers.name(i), text(headers.value(i)));
        }
        return shown.build();
    }

    /** The cause as it is, or, if a message in its chain holds a secret, one that tells the same without it. */
    @Nullable
    Throwable cause(@Nullable Throwable cause) {
        if (cause == null || isClean(cause, 0)) {
            return cause;
        }
        IOException shown = new IOException(text(cause.toString()));
        shown.setStackTrace(cause.getStackTrace());
        return shown;
    }

    private boolean isClean(Throwable cause, int depth) {
        String shown = cause.toString();
        if (!text(shown).equals(shown) || depth > 20) {
            return false;
        }
        for (Throwable suppressed : cause.getSuppressed()) {
            if (!isClean(suppressed, depth + 1)) {
                return false;
            }
        }
        return cause.getCause() == null || isClean(cause.getCause(), depth + 1);
    }
}

package io.github.iguser.internal.http;

import io.github.iguser.internal.SafeText;
import io.github.iguser.internal.SecretNames;
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
 * Redacts secrets in the content of an exception. The API is their source: it repeats a malformed token in its message,
 * and {@code paging.next} contains the token.
 */
public final class Redaction {
    private static final String MARK = "***";

    /** Shorter ones occur in ordinary words; real tokens have more than a hundred characters. */
    private static final int SHORTEST_SECRET = 8;

    /** Messages are for people; a longer one has a response inside. */
    public static final int LONGEST_MESSAGE = 2_000;

    /** Longer than a secret in any form. */
    private static final int MARGIN = 4 << 10;

    private final @Nullable String[] given;
    private volatile @Nullable Set<String> forms;

    public Redaction(@Nullable String... secrets) {
        this.given = secrets.clone();
    }

    /** Returns the secrets in all forms. They are made when something is redacted, which most calls have not. */
    private Set<String> secrets() {
        Set<String> made = forms;
        if (made == null) {
            made = new LinkedHashSet<>();
            for (String secret : given) {
                if (secret != null && secret.length() >= SHORTEST_SECRET) {
                    String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
                    made.add(secret);
                    made.add(encoded);
                    made.add(lowerCaseEscapes(encoded));
                    made.add(secret.replace("|", "\\u007c"));
                    made.add(secret.replace("/", "\\/"));
                    made.add(secret.replace("|", "\\u007c").replace("/", "\\/"));
                }
            }
            forms = made;
        }
        return made;
    }

    private static String lowerCaseEscapes(String encoded) {
        return Patterns.ESCAPE
                .matcher(encoded)
                .replaceAll(escape -> escape.group().toLowerCase(Locale.ROOT));
    }

    public String text(String text) {
        String shown = Patterns.BY_NAME.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(MARK));
        for (String secret : secrets()) {
            shown = shown.replace(secret, MARK);
        }
        return shown;
    }

    /** Returns the redacted first 64 KiB of a text. */
    public @Nullable String nullable(@Nullable String text) {
        return beginning(text, BufferedBody.SHOWN);
    }

    /**
     * Returns the redacted beginning of a text. A secret that is cut in two at the end is redacted as well.
     *
     * @param longest the maximum number of characters to return
     */
    public @Nullable String beginning(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        // Cut before the search, which is slow, and a bit after the final length.
        String shown = text(SafeText.cut(text, longest + MARGIN));
        for (String secret : secrets()) {
            for (int length = Math.min(secret.length(), shown.length()); length >= SHORTEST_SECRET; length--) {
                if (shown.endsWith(secret.substring(0, length))) {
                    shown = shown.substring(0, shown.length() - length) + MARK;
                    break;
                }
            }
        }
        return SafeText.cut(shown, longest);
    }

    /**
     * Returns the headers without secrets, and without headers whose names are invalid in HTTP, which {@link Headers}
     * refuses.
     */
    public Headers headers(Headers headers) {
        Headers.Builder shown = new Headers.Builder();
        for (int i = 0; i < headers.size(); i++) {
            if (Patterns.NAME.matcher(headers.name(i)).matches()) {
                shown.addUnsafeNonAscii(headers.name(i), text(headers.value(i)));
            }
        }
        return shown.build();
    }

    /** Returns the cause unchanged, or a redacted copy if a message in its chain has a secret. */
    public @Nullable Throwable cause(@Nullable Throwable cause) {
        if (cause == null || isClean(cause, 0)) {
            return cause;
        }
        IOException shown = new IOException(beginning(cause.toString(), LONGEST_MESSAGE));
        shown.setStackTrace(cause.getStackTrace());
        return shown;
    }

    private boolean isClean(Throwable cause, int depth) {
        String shown = cause.toString();
        if (shown.length() > LONGEST_MESSAGE || !text(shown).equals(shown) || depth > 20) {
            return false;
        }
        for (Throwable suppressed : cause.getSuppressed()) {
            if (!isClean(suppressed, depth + 1)) {
                return false;
            }
        }
        return cause.getCause() == null || isClean(cause.getCause(), depth + 1);
    }

    /** Apart, so that a program without failures does not compile them. */
    private static final class Patterns {
        /** A token in the sense of HTTP. */
        static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

        static final Pattern ESCAPE = Pattern.compile("%[0-9A-F]{2}");

        /**
         * The secret parameters by name, in a URL, an encoded URL or JSON text, which may escape a slash and the bar of an
         * app token. The quantifiers are possessive, because backtracking in a long value takes a stack frame for each
         * character.
         */
        static final Pattern BY_NAME = Pattern.compile(
                "((?:" + SecretNames.asAlternatives() + ")(?:=|%3D|\\\\?\"\\s*:\\s*\\\\?\"))"
                        + "(?:[^&\"'\\s\\\\<>]|\\\\/|\\\\u007[cC])++",
                Pattern.CASE_INSENSITIVE);
    }
}

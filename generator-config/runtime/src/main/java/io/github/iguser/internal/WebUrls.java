package io.github.iguser.internal;

import java.util.regex.Pattern;

/** Checks the URLs that the API fetches. */
final class WebUrls {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i:https?)://[^\\s/?#]+\\S*");
    private static final Pattern USER = Pattern.compile("//[^/?#]*@");
    private static final Pattern BEHIND_PATH = Pattern.compile("[?#].*", Pattern.DOTALL);

    private WebUrls() {}

    static void check(String place, String url) {
        if (!ABSOLUTE.matcher(url).matches()) {
            throw new IllegalArgumentException(place + ": " + SafeText.of(describe(url))
                    + " is not an absolute http or https URL; give the whole URL, such as https://example.com/a.jpg");
        }
    }

    /** Returns the URL without its query, which may have a signature, and without a password before the host. */
    private static String describe(String url) {
        String path = BEHIND_PATH.matcher(url).replaceFirst("?…");
        return USER.matcher(path).replaceFirst("//…@");
    }
}

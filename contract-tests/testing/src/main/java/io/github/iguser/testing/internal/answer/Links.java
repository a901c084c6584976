package io.github.iguser.testing.internal.answer;

import io.github.iguser.testing.internal.format.FormText;
import io.github.iguser.testing.internal.http.ApiRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links to further pages: absolute URLs that lead back to the stand-in and carry the token, as those of the API do.
 *
 * @param prefix address of the host with the version
 */
record Links(String prefix, String token) {

    /** A link of a recording, within its JSON text. */
    private static final Pattern RECORDED = Pattern.compile(
            "https:(?:\\\\?/){2}(graph\\.(?:facebook|instagram)\\.com)(?:\\\\?/v[0-9.]+)?([^\"?]*)\\?(?:pretty=0&)?");

    static Links of(ApiRequest request) {
        String version = request.version() == null ? Versions.answering(null) : request.version();
        return new Links(request.address() + "/" + version, request.token() == null ? "" : request.token());
    }

    /** Returns the URL of a page. */
    String to(String path, Map<String, String> query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("access_token", token);
        parameters.putAll(query);
        return prefix + path + "?" + FormText.encode(parameters);
    }

    /** Returns the text of a recorded body with its links led to the stand-in, in the version of the request. */
    String within(String body, ApiRequest request) {
        Matcher link = RECORDED.matcher(body);
        String version = prefix.substring(prefix.lastIndexOf('/'));
        String parameter = FormText.encode(Map.of("access_token", token));
        return link.replaceAll(
                found -> Matcher.quoteReplacement((request.addressOf(found.group(1)) + version).replace("/", "\\/")
                        + found.group(2) + "?" + parameter + "&"));
    }
}

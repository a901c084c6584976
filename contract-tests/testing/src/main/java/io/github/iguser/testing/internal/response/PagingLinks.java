package io.github.iguser.testing.internal.response;

import io.github.iguser.testing.internal.format.FormText;
import io.github.iguser.testing.internal.http.ApiRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes links to other pages: absolute URLs of the stand-in with the token, like the links of the API.
 *
 * @param prefix the address of the host with the version
 */
record PagingLinks(String prefix, String token) {

    /** A link in the JSON text of a recorded body. */
    private static final Pattern RECORDED = Pattern.compile(
            "https:(?:\\\\?/){2}(graph\\.(?:facebook|instagram)\\.com)(?:\\\\?/v[0-9.]+)?([^\"?]*)\\?(?:pretty=0&)?");

    static PagingLinks of(ApiRequest request) {
        String version = request.version() == null ? ServedVersion.of(null) : request.version();
        return new PagingLinks(request.address() + "/" + version, request.token() == null ? "" : request.token());
    }

    /** Returns the URL of a page. */
    String to(String path, Map<String, String> query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("access_token", token);
        parameters.putAll(query);
        return prefix + path + "?" + FormText.encode(parameters);
    }

    /** Returns a recorded body whose links point to the stand-in, in the version of the request. */
    String rewrite(String body, ApiRequest request) {
        Matcher link = RECORDED.matcher(body);
        String version = prefix.substring(prefix.lastIndexOf('/'));
        String parameter = FormText.encode(Map.of("access_token", token));
        return link.replaceAll(
                found -> Matcher.quoteReplacement((request.addressOf(found.group(1)) + version).replace("/", "\\/")
                        + found.group(2) + "?" + parameter + "&"));
    }
}

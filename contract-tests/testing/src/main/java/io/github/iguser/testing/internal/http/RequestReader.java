package io.github.iguser.testing.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Converts an HTTP request to an {@link ApiRequest}: collects the parameters from the query and the body, and separates
 * the token from them.
 */
final class RequestReader {

    private static final String TOKEN = "access_token";

    /** The parameters that prove the app secret. They are not verified, since the stand-in knows no secret. */
    private static final Set<String> PROOFS = Set.of("appsecret_proof", "appsecret_time");

    private static final List<String> SCHEMES = List.of("bearer ", "oauth ");

    private RequestReader() {}

    /**
     * Reads a request.
     *
     * @throws IllegalArgumentException if the body or an encoding cannot be read
     */
    static ApiRequest read(HttpConnection.ReceivedRequest request, String host, String address, String path) {
        Map<String, String> query = FormBody.lastValues(request.query());
        FormBody body = FormBody.parse(
                String.valueOf(request.firstHeader("Content-Type")),
                new String(request.body(), StandardCharsets.UTF_8));
        Map<String, String> form = body.values();
        String token = token(request, query, form);
        query.keySet().removeAll(PROOFS);
        form.keySet().removeAll(PROOFS);
        String method = request.method().equals("HEAD") ? "GET" : request.method();
        if (method.equals("POST")) {
            // The API accepts the parameters of a POST in the query and in the body.
            query.forEach(form::putIfAbsent);
            query.clear();
        }
        return new ApiRequest(
                host,
                address,
                method,
                ApiRequest.version(path),
                ApiRequest.withoutVersion(path),
                query,
                form,
                body.structured(),
                token);
    }

    private static @Nullable String token(
            HttpConnection.ReceivedRequest request, Map<String, String> query, Map<String, String> form) {
        String inForm = form.remove(TOKEN);
        String inQuery = query.remove(TOKEN);
        String inHeader = headerToken(request);
        return inHeader != null ? inHeader : inQuery != null ? inQuery : inForm;
    }

    /** Returns the token in the header, or null if there is none. */
    static @Nullable String headerToken(HttpConnection.ReceivedRequest request) {
        String header = request.firstHeader("Authorization");
        for (String scheme : SCHEMES) {
            if (header != null && header.toLowerCase(Locale.ROOT).startsWith(scheme)) {
                return header.substring(scheme.length()).strip();
            }
        }
        return null;
    }
}

package io.github.iguser.testing.internal.http;

import com.sun.net.httpserver.HttpExchange;
import io.github.iguser.testing.internal.format.FormText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a request: its parameters wherever they are sent, and its token apart from them. */
final class RequestReader {

    private static final int LARGEST_BODY = 1 << 20;
    private static final String TOKEN = "access_token";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Proofs of the app secret are accepted as they are: the stand-in knows no secret. */
    private static final Set<String> PROOFS = Set.of("appsecret_proof", "appsecret_time");

    private static final List<String> SCHEMES = List.of("bearer ", "oauth ");

    private RequestReader() {}

    /** @throws IllegalArgumentException if the body or the encoding cannot be read */
    static ApiRequest read(HttpExchange exchange, String host, String address, String path) throws IOException {
        Map<String, String> query = parameters(exchange.getRequestURI().getRawQuery());
        Map<String, String> form = parameters(form(exchange));
        String token = token(exchange, query, form);
        query.keySet().removeAll(PROOFS);
        form.keySet().removeAll(PROOFS);
        String method = exchange.getRequestMethod();
        if (method.equals("POST")) {
            // The API reads the parameters of a POST wherever they are.
            query.forEach(form::putIfAbsent);
            query.clear();
        }
        return new ApiRequest(
                host, address, method, ApiRequest.version(path), ApiRequest.withoutVersion(path), query, form, token);
    }

    private static @Nullable String token(HttpExchange exchange, Map<String, String> query, Map<String, String> form) {
        String inForm = form.remove(TOKEN);
        String inQuery = query.remove(TOKEN);
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        for (String scheme : SCHEMES) {
            if (header != null && header.toLowerCase(Locale.ROOT).startsWith(scheme)) {
                return header.substring(scheme.length()).strip();
            }
        }
        return inQuery != null ? inQuery : inForm;
    }

    private static Map<String, String> parameters(@Nullable String text) {
        Map<String, String> last = new LinkedHashMap<>();
        FormText.decode(text).forEach((name, values) -> last.put(name, values.get(values.size() - 1)));
        return last;
    }

    private static @Nullable String form(HttpExchange exchange) throws IOException {
        byte[] body;
        try (InputStream in = exchange.getRequestBody()) {
            body = in.readNBytes(LARGEST_BODY + 1);
        }
        if (body.length > LARGEST_BODY) {
            throw new IllegalArgumentException("the body has more than " + (LARGEST_BODY >> 20) + " MiB");
        }
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"))
                .toLowerCase(Locale.ROOT);
        if (body.length > 0 && !type.startsWith(FORM)) {
            throw new IllegalArgumentException(
                    "the body has the Content-Type " + type + "; send the parameters as " + FORM);
        }
        return body.length == 0 ? null : new String(body, StandardCharsets.UTF_8);
    }
}

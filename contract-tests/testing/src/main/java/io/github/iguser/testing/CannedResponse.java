package io.github.iguser.testing;

import io.github.iguser.GraphException;
import io.github.iguser.TransportException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** A predefined HTTP response, independent of the request. */
record CannedResponse(int status, Headers headers, String body) {

    private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");
    private static final MediaType HTML = MediaType.get("text/html; charset=UTF-8");
    private static final MediaType TEXT = MediaType.get("text/plain; charset=UTF-8");

    static CannedResponse of(int status, Map<String, String> headers, String body) {
        return new CannedResponse(status, Headers.of(new LinkedHashMap<>(headers)), body);
    }

    /** Returns the response as OkHttp's response to a request. */
    Response to(Interceptor.Chain chain) {
        return new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("")
                .headers(headers)
                .body(ResponseBody.create(body, contentType()))
                .build();
    }

    /** Returns the type in the headers, or else the one that the body looks like. */
    private MediaType contentType() {
        String header = headers.get("Content-Type");
        MediaType named = header == null ? null : MediaType.parse(header);
        if (named != null) {
            return named;
        }
        String start = body.stripLeading();
        if (start.startsWith("<")) {
            return HTML;
        }
        return start.isEmpty() || start.startsWith("{") || start.startsWith("[") ? JSON : TEXT;
    }

    /** Returns the response that led to an exception; throws the cause of a {@link TransportException}. */
    static Response of(GraphException failure, Interceptor.Chain chain) throws IOException {
        if (failure instanceof TransportException) {
            throw failure.getCause() instanceof IOException cause ? cause : new IOException(failure.getMessage());
        }
        String body = failure.rawBody();
        return new CannedResponse(failure.status(), failure.headers(), body == null ? "" : body).to(chain);
    }
}

package io.github.iguser.example;

import io.github.iguser.facebook.FacebookLoginClient;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Records a span for each attempt with an application interceptor of OkHttp, which never sees the token. */
public final class TraceCalls {

    private TraceCalls() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: TraceCalls <account>");
        }
        OkHttpClient http =
                new OkHttpClient.Builder().addInterceptor(TraceCalls::trace).build();
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .okHttpClient(http)
                .build()) {
            client.igUser().get(args[0]).execute();
        }
    }

    private static Response trace(Interceptor.Chain chain) throws IOException {
        Request request = chain.request();
        // Start a span of a tracer such as OpenTelemetry here. The attributes follow its semantic conventions.
        Map<String, Object> attributes = new TreeMap<>();
        attributes.put("url.path", request.url().encodedPath());
        try {
            Response response = chain.proceed(request);
            attributes.put("http.response.status_code", response.code());
            return response;
        } catch (IOException e) {
            attributes.put("error.type", e.getClass().getName());
            throw e;
        } finally {
            System.out.println(request.method() + " " + attributes);
        }
    }
}

package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.secrets.Canaries;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Operations that send secrets, or that do not send the token in the usual way. */
class TokenOperationsTest {
    private static final Map<String, String> SECRETS =
            Map.of("client_id", "1", "client_secret", Canaries.SECRET, "fb_exchange_token", Canaries.EARLIER);

    private final MockWebServer server = PromptServer.create();

    @AfterEach
    void shutDown() throws IOException {
        server.shutdown();
    }

    private RecordedRequest received() throws InterruptedException {
        RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
        assertThat(request).isNotNull();
        return request;
    }

    @ParameterizedTest
    @EnumSource
    void requestsAPathWithoutTheVersion(CallStyle style) throws Exception {
        server.enqueue(new MockResponse().setBody("{}"));
        TestClient client = TestClient.of(server)
                .baseUrl(server.url("/graph/v1.0").toString())
                .build();

        style.execute(client.tokens().refresh());

        assertThat(received().getRequestUrl().encodedPath()).isEqualTo("/graph/refresh_access_token");
    }

    @ParameterizedTest
    @EnumSource
    void sendsTheTokenInTheQueryIfOnlyThatIsDocumented(TokenPlacement placement) throws Exception {
        server.enqueue(new MockResponse().setBody("{}"));

        TestClient.of(server)
                .tokenPlacement(placement)
                .build()
                .tokens()
                .refresh()
                .execute();

        RecordedRequest request = received();
        assertThat(request.getHeader("Authorization")).isNull();
        assertThat(request.getRequestUrl().queryParameterValues("access_token")).containsExactly(TestClient.TOKEN);
    }

    @ParameterizedTest
    @EnumSource
    void sendsNoTokenWhereNoneIsDocumented(TokenPlacement placement) throws Exception {
        server.enqueue(new MockResponse().setBody("{}"));
        TestClient client = TestClient.of(server)
                .tokenPlacement(placement)
                .appSecret(Canaries.SECRET)
                .build();

        client.tokens().exchange(new TokenApi.ExchangeParams(SECRETS)).execute();

        RecordedRequest request = received();
        assertThat(request.getHeader("Authorization")).isNull();
        assertThat(request.getRequestUrl().queryParameterNames())
                .containsExactlyInAnyOrder("grant_type", "client_id", "client_secret", "fb_exchange_token");
        assertThat(request.getRequestUrl().queryParameter("client_secret")).isEqualTo(Canaries.SECRET);
        assertThat(request.getRequestUrl().queryParameter("fb_exchange_token")).isEqualTo(Canaries.EARLIER);
    }

    @ParameterizedTest
    @EnumSource
    void showsNoSecretToInterceptorsAndLogs(CallStyle style) {
        server.enqueue(new MockResponse().setBody("{}"));
        server.enqueue(new MockResponse().setBody("{}"));
        List<String> shown = new CopyOnWriteArrayList<>();
        OkHttpClient given = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    shown.add(chain.request().toString());
                    return chain.proceed(chain.request());
                })
                .build();
        TokenApi tokens = TestClient.of(server)
                .okHttpClient(given)
                .log(shown::add)
                .build()
                .tokens();

        GraphCall<?> exchange = tokens.exchange(new TokenApi.ExchangeParams(SECRETS));
        GraphCall<?> debug = tokens.debug(Canaries.LATER);
        shown.add(exchange + " " + debug);
        style.execute(exchange);
        style.execute(debug);

        assertThat(shown).hasSize(5).anyMatch(line -> line.contains("/oauth/access_token"));
        assertThat(shown.toString()).doesNotContain(secretStarts());
    }

    @ParameterizedTest
    @EnumSource
    void hidesSecretsThatTheApiRepeats(CallStyle style) {
        String repeated = Canaries.SECRET + " and " + Canaries.EARLIER;
        server.enqueue(new MockResponse()
                .setResponseCode(400)
                .setBody("{\"error\":{\"message\":\"Malformed " + repeated + "\",\"code\":100},\"access_token\":\""
                        + Canaries.LATER + "\"}"));

        GraphException e =
                style.failure(TestClient.of(server).build().tokens().exchange(new TokenApi.ExchangeParams(SECRETS)));

        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        assertThat(trace + " " + e.rawBody() + " " + e.apiMessage())
                .contains("Malformed *** and ***")
                .doesNotContain(secretStarts());
    }

    @Test
    void showsNoSecretInParameters() {
        assertThat(new TokenApi.ExchangeParams(SECRETS).toString())
                .contains("client_id=1", "client_secret=***", "fb_exchange_token=***")
                .doesNotContain(secretStarts());
    }

    private static String[] secretStarts() {
        return Canaries.ALL.stream()
                .map(secret -> secret.substring(0, secret.indexOf('|')))
                .toArray(String[]::new);
    }
}

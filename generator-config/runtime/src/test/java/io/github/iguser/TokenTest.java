package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.secrets.Canaries;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
    private final MockWebServer server = PromptServer.create();
    private final MockWebServer other = PromptServer.create();

    @AfterEach
    void shutDown() throws IOException {
        server.shutdown();
        other.shutdown();
    }

    private RecordedRequest received() throws InterruptedException {
        RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
        assertThat(request).isNotNull();
        return request;
    }

    private void enqueueTwice(MockResponse response) {
        server.enqueue(response);
        server.enqueue(response);
    }

    @Test
    void sendsTheTokenInTheHeader() throws Exception {
        server.enqueue(new MockResponse().setBody("{}"));

        TestClient.of(server).build().users().get("1").execute();

        RecordedRequest request = received();
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + TestClient.TOKEN);
        assertThat(request.getRequestUrl().querySize()).isZero();
    }

    @Test
    void sendsTheTokenInTheQuery() throws Exception {
        server.enqueue(new MockResponse().setBody("{}"));

        TestClient client =
                TestClient.of(server).tokenPlacement(TokenPlacement.QUERY).build();
        client.users().create("1", "caption").execute();

        RecordedRequest request = received();
        assertThat(request.getRequestUrl().queryParameterValues("access_token")).containsExactly(TestClient.TOKEN);
        assertThat(request.getHeader("Authorization")).isNull();
        assertThat(request.getBody().readUtf8()).isEqualTo("caption=caption");
    }

    @ParameterizedTest
    @EnumSource
    void callsTheSupplierForEachAttempt(CallStyle style) throws Exception {
        Iterator<String> tokens =
                List.of(Canaries.EARLIER, Canaries.TOKEN, Canaries.LATER).iterator();
        TestClient client = TestClient.of(server)
                .accessToken(tokens::next)
                .retries(TestClient.quickly())
                .build();
        server.enqueue(new MockResponse().setResponseCode(503));
        enqueueTwice(new MockResponse().setBody("{}"));

        style.execute(client.users().get("1"));
        style.execute(client.users().get("1"));

        assertThat(received().getHeader("Authorization")).isEqualTo("Bearer " + Canaries.EARLIER);
        assertThat(received().getHeader("Authorization")).isEqualTo("Bearer " + Canaries.TOKEN);
        assertThat(received().getHeader("Authorization")).isEqualTo("Bearer " + Canaries.LATER);
    }

    @ParameterizedTest
    @EnumSource
    void throwsTheExceptionOfTheSupplier(CallStyle style) {
        IllegalStateException vault = new IllegalStateException("the vault is sealed");
        TestClient client = TestClient.of(server)
                .accessToken(() -> {
                    throw vault;
                })
                .build();

        assertThatThrownBy(() -> style.execute(client.users().get("1"))).isSameAs(vault);
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void refusesABlankTokenOfTheSupplier(CallStyle style) {
        TestClient client = TestClient.of(server).accessToken(() -> " ").build();

        assertThatThrownBy(() -> style.execute(client.users().get("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("accessToken is blank; pass the token of the account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary token", "canary\ntoken", "canary\ttoken", "canaryétoken"})
    void refusesATokenWithInvalidCharactersWithoutShowingIt(String token) {
        assertThatThrownBy(() -> TestClient.builder().accessToken(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("accessToken has a character at index 6 that no token has and no header can carry,"
                        + " such as a space or a line break; pass the bare token");
    }

    @Test
    void refusesAClientWithoutAToken() {
        assertThatThrownBy(() -> TestClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("accessToken is missing; give the builder a token or a supplier of one");
    }

    @ParameterizedTest
    @EnumSource
    void neverFollowsARedirect(CallStyle style) throws Exception {
        enqueueTwice(new MockResponse().setResponseCode(302).setHeader("Location", other.url("/v1.0/1")));
        TestClient own = TestClient.of(server).build();
        TestClient given = TestClient.of(server)
                .okHttpClient(new OkHttpClient.Builder().followRedirects(true).build())
                .build();

        for (TestClient client : List.of(own, given)) {
            assertThat(style.failure(client.users().get("1")))
                    .isExactlyInstanceOf(GraphException.class)
                    .hasMessageContaining("a redirect to http://" + other.getHostName() + " was not followed");
        }
        assertThat(other.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void sendsTheTokenToNoOtherHost(TokenPlacement placement) throws Exception {
        other.enqueue(new MockResponse().setBody("{}"));
        TestClient client = TestClient.of(server)
                .tokenPlacement(placement)
                .appSecret(Canaries.SECRET)
                .build();

        client.users().elsewhere(other.url("/v1.0/1").toString()).execute();

        RecordedRequest request = other.takeRequest();
        assertThat(request.getHeader("Authorization")).isNull();
        assertThat(request.getRequestLine()).isEqualTo("GET /v1.0/1 HTTP/1.1");
    }

    @Test
    void hidesTheTokenFromTheCallersInterceptors() throws Exception {
        server.enqueue(new MockResponse().setResponseCode(401));
        server.enqueue(new MockResponse().setBody("{}"));
        List<Request> seen = new CopyOnWriteArrayList<>();
        OkHttpClient given = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    Response response = chain.proceed(chain.request());
                    seen.addAll(List.of(chain.request(), response.request()));
                    for (Response part : Arrays.asList(response.networkResponse(), response.priorResponse())) {
                        seen.add(Objects.requireNonNull(part).request());
                    }
                    return response;
                })
                .authenticator((route, response) -> response.request()
                        .newBuilder()
                        .header("X-Password", "p")
                        .build())
                .build();

        TestClient.of(server)
                .okHttpClient(given)
                .tokenPlacement(TokenPlacement.QUERY)
                .appSecret(Canaries.SECRET)
                .build()
                .users()
                .get("1")
                .execute();

        assertThat(seen)
                .hasSize(4)
                .allMatch(request -> request.url().equals(server.url("/v1.0/1")))
                .allMatch(request -> request.header("Authorization") == null);
        assertThat(received().getRequestUrl().queryParameter("access_token")).isEqualTo(TestClient.TOKEN);
    }

    @ParameterizedTest
    @EnumSource
    void hidesTheTokenFromTheCallersLog(TokenPlacement placement) {
        server.enqueue(new MockResponse().setBody("{}").setHeader("Cache-Control", "max-age=60"));
        List<String> log = new CopyOnWriteArrayList<>();
        // Everything that OkHttp's logger prints, and the texts of all parts of a response.
        OkHttpClient given = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    Response response = chain.proceed(chain.request());
                    for (Request request : List.of(chain.request(), chain.call().request(), response.request())) {
                        log.add(request.method() + " " + request.url() + "\n" + request.headers() + request);
                    }
                    log.add(response + "\n" + response.headers() + response.networkResponse());
                    return response;
                })
                .build();

        TestClient.of(server)
                .okHttpClient(given)
                .tokenPlacement(placement)
                .appSecret(Canaries.SECRET)
                .build()
                .users()
                .get("1")
                .execute();

        assertThat(log).hasSize(4).noneMatch(line -> line.contains("canary") || line.contains("appsecret"));
    }

    @ParameterizedTest
    @EnumSource
    void computesTheProofForEachAttempt(CallStyle style) throws Exception {
        server.enqueue(new MockResponse().setResponseCode(503));
        server.enqueue(new MockResponse().setBody("{}"));
        Iterator<String> tokens = List.of(Canaries.EARLIER, Canaries.TOKEN).iterator();
        long before = Instant.now().getEpochSecond();

        style.execute(TestClient.of(server)
                .accessToken(tokens::next)
                .appSecret(Canaries.SECRET)
                .retries(TestClient.quickly())
                .build()
                .users()
                .get("1"));

        for (String token : List.of(Canaries.EARLIER, Canaries.TOKEN)) {
            HttpUrl url = received().getRequestUrl();
            long time = Long.parseLong(String.valueOf(url.queryParameter("appsecret_time")));
            assertThat(time).isBetween(before, Instant.now().getEpochSecond());
            assertThat(url.queryParameterValues("appsecret_proof"))
                    .containsExactly(Credentials.proof(Canaries.SECRET, token, time));
        }
    }

    @Test
    void computesTheProofWithTheCurrentTime() throws Exception {
        AtomicLong seconds = new AtomicLong(1_700_000_000);
        OkHttpClient signing = new OkHttpClient.Builder()
                .addInterceptor(new Credentials(
                        server.url("/"), () -> "token", TokenPlacement.HEADER, "secret", clockOf(seconds)))
                .build();
        enqueueTwice(new MockResponse());
        Call call = signing.newCall(new Request.Builder().url(server.url("/1")).build());

        call.execute().close();
        seconds.addAndGet(301);
        call.clone().execute().close();

        assertThat(received().getRequestUrl().queryParameter("appsecret_time")).isEqualTo("1700000000");
        assertThat(received().getRequestUrl().query())
                .isEqualTo("appsecret_proof=" + Credentials.proof("secret", "token", 1_700_000_301)
                        + "&appsecret_time=1700000301");
    }

    private static Clock clockOf(AtomicLong seconds) {
        return new Clock() {
            @Override
            public Instant instant() {
                return Instant.ofEpochSecond(seconds.get());
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    @Test
    void computesTheDocumentedHmac() {
        // echo -n 'token|1700000000' | openssl dgst -sha256 -hmac secret
        assertThat(Credentials.proof("secret", "token", 1_700_000_000))
                .isEqualTo("3c81f1bf0544f53adccadbaf135235bf73451aadede41a90a122c46e93dcae64");
    }
}

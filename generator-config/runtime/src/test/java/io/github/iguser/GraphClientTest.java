package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.secrets.Canaries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GraphClientTest {
    private final MockWebServer server = PromptServer.create();

    @AfterEach
    void shutDown() throws IOException {
        server.shutdown();
    }

    @Test
    void showsItsBaseUrlOnly() {
        TestClient.Builder builder =
                TestClient.builder().accessToken(TestClient.TOKEN).appSecret(Canaries.SECRET);

        assertThat(builder.build()).hasToString("TestClient{baseUrl=https://graph.facebook.com/v1.0/}");
        assertThat(builder.baseUrl("http://localhost:8080/graph/v1.0/").build())
                .hasToString("TestClient{baseUrl=http://localhost:8080/graph/v1.0/}");
    }

    @ParameterizedTest
    @CsvSource({
        "graph.facebook.com/v1.0, 'baseUrl: \"graph.facebook.com/v1.0\" is not an HTTP URL; give one with its version,"
                + " such as https://graph.facebook.com/{version}'",
        "graph.facebook.com?t=canary, 'baseUrl: \"graph.facebook.com***\" is not an HTTP URL; give one with its version,"
                + " such as https://graph.facebook.com/{version}'",
        "https://u:canary@graph.facebook.com, 'baseUrl for graph.facebook.com has a user, a query or a fragment; give"
                + " scheme, host, port and path only'",
        "https://graph.facebook.com/?t=canary, 'baseUrl for graph.facebook.com has a user, a query or a fragment; give"
                + " scheme, host, port and path only'"
    })
    void refusesInvalidBaseUrls(String url, String message) {
        assertThatThrownBy(() -> TestClient.builder().baseUrl(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesABlankAppSecret() {
        assertThatThrownBy(() -> TestClient.builder().appSecret(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("appSecret is blank; give the secret, or leave it out");
    }

    @ParameterizedTest
    @EnumSource
    void throwsTheExceptionOfAnInterceptor(CallStyle way) {
        IllegalStateException thrown = new IllegalStateException("not today");
        OkHttpClient given = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    throw thrown;
                })
                .build();
        // OkHttp rethrows it on its own thread, too, where nobody waits for it.
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {});
        try {
            TestClient client = TestClient.of(server).okHttpClient(given).build();

            assertThatThrownBy(() -> way.execute(client.users().get("1"))).isSameAs(thrown);
        } finally {
            given.dispatcher().executorService().shutdown();
        }
    }

    @Test
    void serializesExceptions() throws Exception {
        server.enqueue(new MockResponse()
                .setResponseCode(400)
                .setHeader("X-App-Usage", "{\"call_count\":1}")
                .setBody("{\"error\":{\"message\":\"m\",\"code\":190}}"));
        GraphException e =
                CallStyle.BLOCKING.failure(TestClient.of(server).build().users().get("1"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(read).isExactlyInstanceOf(AccessTokenException.class).hasToString(e.toString());
        assertThat(((GraphException) read).usage()).isEqualTo(e.usage());
        assertThat(((GraphException) read).errorCode()).hasToString("190: The token is invalid.");
    }
}

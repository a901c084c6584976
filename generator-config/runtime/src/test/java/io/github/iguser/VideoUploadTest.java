package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.secrets.Canaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One upload request: its headers and body, its target, and the exceptions of its failures. */
class VideoUploadTest {
    private static final String SUCCESS = "{\"success\":true,\"message\":\"Upload successful.\"}";
    private static final LongConsumer NO_LISTENER = sent -> {};

    private final MockWebServer server = PromptServer.create();
    private TestClient client;

    @TempDir
    private Path folder;

    private Path file;
    private byte[] video;

    @BeforeEach
    void start() throws IOException {
        client = TestClient.of(server).appSecret(Canaries.SECRET).build();
        video = new byte[150_000];
        for (int i = 0; i < video.length; i++) {
            video[i] = (byte) (i * 31 + i / 251);
        }
        file = Files.write(folder.resolve("ride.mp4"), video);
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    private String uri() {
        return server.url("/ig-api-upload/v1.0/17").toString();
    }

    private VideoUpload upload(UploadSource source, long offset) {
        return new VideoUpload(uri(), source, video.length, offset, NO_LISTENER);
    }

    private void enqueue(int status, String body) {
        server.enqueue(new MockResponse().setResponseCode(status).setBody(body));
    }

    private RecordedRequest received() throws InterruptedException {
        RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
        assertThat(request).isNotNull();
        return request;
    }

    @ParameterizedTest
    @EnumSource
    void sendsTheRestOfAFileWithOnlyTheDocumentedHeaders(CallStyle style) throws Exception {
        enqueue(200, SUCCESS);

        assertThat(style.execute(client.uploadCall(upload(UploadSource.of(file), 140_000))))
                .isEqualTo(Map.of("success", true, "message", "Upload successful."));

        RecordedRequest request = received();
        assertThat(request.getMethod() + " " + request.getPath()).isEqualTo("POST /ig-api-upload/v1.0/17");
        assertThat(request.getHeader("Authorization")).isEqualTo("OAuth " + TestClient.TOKEN);
        assertThat(request.getHeader("offset")).isEqualTo("140000");
        assertThat(request.getHeader("file_size")).isEqualTo("150000");
        assertThat(request.getHeader("Content-Length")).isEqualTo("10000");
        assertThat(request.getHeaders().names()).doesNotContain("file_url", "Content-Type");
        assertThat(request.getBody().readByteArray()).isEqualTo(Arrays.copyOfRange(video, 140_000, 150_000));
    }

    @Test
    void readsChannelsFromTheOffsetAndLeavesTheCallersOwnOpen() throws Exception {
        try (FileChannel own = FileChannel.open(file)) {
            own.position(7);
            for (UploadSource source :
                    List.of(UploadSource.of(own), UploadSource.of(() -> Files.newByteChannel(file)))) {
                enqueue(200, SUCCESS);
                client.uploadCall(upload(source, 0)).execute();
                assertThat(received().getBody().readByteArray()).isEqualTo(video);
            }
            assertThat(own.position()).isEqualTo(7);
            assertThat(own.isOpen()).isTrue();
        }
    }

    @Test
    void sendsAUrlWithoutABody() throws Exception {
        enqueue(200, SUCCESS);
        UploadSource source = UploadSource.ofUrl("https://media.example.com/ride.mp4?signature=abcdefgh");

        client.uploadCall(new VideoUpload(uri(), source, 0, 0, NO_LISTENER)).execute();

        RecordedRequest request = received();
        assertThat(request.getHeader("file_url")).isEqualTo("https://media.example.com/ride.mp4?signature=abcdefgh");
        assertThat(request.getHeader("Authorization")).isEqualTo("OAuth " + TestClient.TOKEN);
        assertThat(request.getHeaders().names()).doesNotContain("offset", "file_size");
        assertThat(request.getBodySize()).isZero();
        assertThat(source).hasToString("URL https://media.example.com/ride.mp4");
    }

    @Test
    void reportsProgressInOrder() {
        enqueue(200, SUCCESS);
        List<Long> reported = new ArrayList<>();

        client.uploadCall(new VideoUpload(uri(), UploadSource.of(file), video.length, 10, reported::add))
                .execute();

        assertThat(reported).containsExactly(65_546L, 131_082L, 150_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://rupload.facebook.com.example.com/x",
                "http://rupload.facebook.com/x",
                "https://rupload.facebook.com:8443/x",
                "https://evil@rupload.facebook.com/x",
                "https://graph.facebook.com/x",
                "ftp://rupload.facebook.com/x",
                "/x"
            })
    void refusesAnotherHostBeforeSendingAnything(String uri) {
        assertThatThrownBy(() ->
                        client.uploadCall(new VideoUpload(uri, UploadSource.of(file), video.length, 0, NO_LISTENER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rupload.facebook.com")
                .hasMessageContaining("as the API returned it");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void acceptsTheDocumentedHostOnlyWithoutABaseUrl() {
        try (TestClient usual =
                TestClient.builder().accessToken(TestClient.TOKEN).build()) {
            assertThat(usual.uploadCall(new VideoUpload(
                            "https://rupload.facebook.com/ig-api-upload/v1.0/17",
                            UploadSource.of(file),
                            video.length,
                            0,
                            NO_LISTENER)))
                    .hasToString("POST /ig-api-upload/v1.0/17");
            assertThatThrownBy(() -> usual.uploadCall(upload(UploadSource.of(file), 0)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("the token is sent to https://rupload.facebook.com only");
        }
    }

    @Test
    void sendsNoTokenToAHostThatAnInterceptorChose() throws Exception {
        try (MockWebServer other = PromptServer.create();
                TestClient rerouting = TestClient.of(server)
                        .okHttpClient(new OkHttpClient.Builder()
                                .addInterceptor(chain -> chain.proceed(chain.request()
                                        .newBuilder()
                                        .url(other.url("/elsewhere"))
                                        .build()))
                                .build())
                        .build()) {
            other.enqueue(new MockResponse().setBody(SUCCESS));

            rerouting.uploadCall(upload(UploadSource.of(file), 0)).execute();

            assertThat(other.takeRequest().getHeaders().toString()).doesNotContain("Authorization", TestClient.TOKEN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsTheRetriableFlagOfAFailure(CallStyle style) {
        enqueue(
                400,
                "{\"debug_info\":{\"retriable\":false,\"type\":\"ProcessingFailedError\",\"message\":\"{\\\"success\\\":false,"
                        + "\\\"error\\\":\\\"too large\\\"}\"}}");

        GraphException failure = style.failure(client.uploadCall(upload(UploadSource.of(file), 0)));

        assertThat(failure).isInstanceOfSatisfying(UploadException.class, e -> {
            assertThat(e.retriable()).isFalse();
            assertThat(e.type()).isEqualTo("ProcessingFailedError");
            assertThat(e.apiMessage()).contains("too large");
            assertThat(e.status()).isEqualTo(400);
        });
        assertThat(failure)
                .hasMessageStartingWith("POST /ig-api-upload/v1.0/17: HTTP 400, type ProcessingFailedError: ");
    }

    @Test
    void readsEachFormOfFailure() {
        enqueue(400, "{\"debug_info\":{\"retriable\":true,\"type\":\"T\",\"message\":\"m\"}}");
        enqueue(400, "{\"debug_info\":{\"type\":\"T\",\"message\":\"m\"}}");
        enqueue(200, "{\"success\":false,\"message\":\"not now\"}");
        enqueue(200, "{\"success\":false}");
        enqueue(400, "{\"error\":{\"code\":190,\"message\":\"expired\"}}");
        enqueue(500, "oops");

        assertThat(failure())
                .isInstanceOf(UploadException.class)
                .extracting("retriable")
                .isEqualTo(true);
        assertThat(failure())
                .isInstanceOf(UploadException.class)
                .extracting("retriable")
                .isNull();
        assertThat(failure()).isInstanceOf(UploadException.class).hasMessageContaining("not now");
        assertThat(failure()).isInstanceOf(UploadException.class);
        assertThat(failure()).isInstanceOf(AccessTokenException.class);
        assertThat(failure()).isInstanceOf(TransientException.class);
        assertThat(server.getRequestCount()).isEqualTo(6);
    }

    private GraphException failure() {
        return CallStyle.BLOCKING.failure(client.uploadCall(upload(UploadSource.of(file), 0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sig=abcdefghijkl", "credential=AKIA%2F20261129&sig=abcdefghijkl", "sig=abc def&x=abcdefghijkl"})
    void hidesTheTokenAndTheSignatureOfAUrlThatTheApiRepeats(String query) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse()
                        .setResponseCode(400)
                        .setBody("{\"debug_info\":{\"retriable\":false,\"type\":\"T\",\"message\":\""
                                + request.getHeader("file_url") + " with " + TestClient.TOKEN + "\"}}");
            }
        });
        UploadSource source = UploadSource.ofUrl("https://m.example.com/a?" + query);

        GraphException failure =
                CallStyle.BLOCKING.failure(client.uploadCall(new VideoUpload(uri(), source, 0, 0, NO_LISTENER)));

        assertThat(failure.toString() + failure.rawBody() + failure.apiMessage())
                .doesNotContain("abcdefghijkl", TestClient.TOKEN);
    }

    @ParameterizedTest
    @EnumSource
    void namesAVideoThatCanNoLongerBeRead(CallStyle style) throws IOException {
        VideoUpload upload = upload(UploadSource.of(file), 0);
        Files.write(file, new byte[3]);

        assertThatThrownBy(() -> style.execute(client.uploadCall(upload)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the video (file ride.mp4) cannot be read: it has 3 bytes, but had 150000 before");

        Files.delete(file);
        assertThatThrownBy(() -> style.execute(client.uploadCall(upload)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("ride.mp4");
    }

    @Test
    void ignoresTheTimeoutsOfOtherRequests() {
        try (TestClient patient = TestClient.of(server)
                .okHttpClient(new OkHttpClient.Builder()
                        .callTimeout(Duration.ofMillis(100))
                        .readTimeout(Duration.ofMillis(100))
                        .build())
                .build()) {
            server.enqueue(new MockResponse().setBody(SUCCESS).setHeadersDelay(400, TimeUnit.MILLISECONDS));

            patient.uploadCall(upload(UploadSource.of(file), 0)).execute();
        }
    }

    @Test
    void hasItsOwnTimeout() {
        try (TestClient hasty =
                TestClient.of(server).uploadTimeout(Duration.ofMillis(100)).build()) {
            server.enqueue(new MockResponse().setBody(SUCCESS).setHeadersDelay(1, TimeUnit.SECONDS));

            assertThat(CallStyle.BLOCKING.failure(hasty.uploadCall(upload(UploadSource.of(file), 0))))
                    .isInstanceOf(TransportException.class);
        }
        assertThatThrownBy(() -> TestClient.builder().uploadTimeout(Duration.ZERO))
                .hasMessage("uploadTimeout: PT0S is not between a millisecond and a day");
    }

    @Test
    void sendsAUrlWithoutItsFragment() throws Exception {
        enqueue(200, SUCCESS);
        UploadSource source = UploadSource.ofUrl("https://m.example.com/a?sig=abcdefghijkl#t=\u00fc");

        client.uploadCall(new VideoUpload(uri(), source, 0, 0, NO_LISTENER)).execute();

        assertThat(received().getHeader("file_url")).isEqualTo("https://m.example.com/a?sig=abcdefghijkl");
    }

    @Test
    void reportsProgressByPercent() throws IOException {
        int size = 20 << 20;
        UploadSource source = UploadSource.of(Files.write(folder.resolve("long.mp4"), new byte[size]));
        List<Long> reports = new ArrayList<>();
        enqueue(200, SUCCESS);

        client.uploadCall(new VideoUpload(uri(), source, size, 0, reports::add)).execute();

        assertThat(reports)
                .hasSizeBetween(50, 102)
                .isSorted()
                .startsWith(65_536L)
                .endsWith((long) size);
    }
}

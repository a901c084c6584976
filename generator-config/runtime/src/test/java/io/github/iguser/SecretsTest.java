package io.github.iguser;

import static io.github.iguser.secrets.Canaries.encoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.iguser.secrets.Canaries;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that nothing printable shows a token, even if the API repeats it. */
class SecretsTest {
    /** The secrets in each form that URLs and JSON text have. */
    private static final List<String> FORMS = Canaries.ALL.stream()
            .flatMap(secret -> Stream.concat(Canaries.forms(secret).stream(), Stream.of(secret.split("\\|", 2)[0])))
            .toList();

    private final MockWebServer server = PromptServer.create();

    @AfterEach
    void shutDown() throws IOException {
        server.shutdown();
    }

    private static List<String> secretsIn(String text) {
        return FORMS.stream()
                .filter(form -> text.toLowerCase(Locale.ROOT).contains(form.toLowerCase(Locale.ROOT)))
                .toList();
    }

    static Stream<UnaryOperator<MockResponse>> answersThatRepeatTheToken() {
        String token = TestClient.TOKEN;
        String url = TestClient.HOME + "/1/media?access_token=" + encoded(token) + "&after=A";
        String lower = url.replace("%7C", "%7c")
                .replace("%2B", "%2b")
                .replace("%2F", "%2f")
                .replace("%3D", "%3d");
        return Stream.of(
                answer -> answer.setResponseCode(400)
                        .setBody("{\"error\":{\"message\":\"Malformed access token " + token + "\",\"code\":190,"
                                + "\"type\":\"" + token + "\",\"error_user_msg\":\"" + token + "\",\"error_data\":\""
                                + token.replace("|", "\\u007c") + "\",\"fbtrace_id\":\"" + token + "\"}}")
                        .setHeader("WWW-Authenticate", "OAuth \"Malformed access token " + token + "\""),
                answer -> answer.setResponseCode(500).setBody("<html><a href='" + url + "'>" + lower + "</a>"),
                answer -> answer.setResponseCode(302).setHeader("Location", url).setBody(lower),
                answer -> answer.setBody("{\"data\":[{\"followers_count\":\"" + token + "\"}]}"),
                answer -> answer.setBody("{\"data\":[{\"timestamp\":\"" + token + "\"}]}"),
                answer -> answer.setBody("{\"data\":[],\"paging\":{\"next\":\"" + url.replace("graph.f", "graph.g")
                        + "\",\"more\":\"" + url + "\"}}"),
                answer -> answer.setBody("{\"data\":[],\"paging\":{\"next\":\"" + lower.replace("/1/", "/2/") + "\"}}"),
                answer -> answer.setBody("{\"paging\":{\"next\":\"" + url.replace("/", "\\/") + "\"},\"data\":[")
                        .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY),
                answer -> answer.setResponseCode(500)
                        .setBody("{\"access_token\" : \"" + Canaries.EARLIER
                                + "\", \"next\":\"https:\\/\\/x?access_token="
                                + Canaries.EARLIER.replace("|", "\\u007c") + "\\u0026after=A\"}")
                        .setHeader("X-Next", "https%3A%2F%2Fx%3Faccess_token%3D" + encoded(Canaries.EARLIER)),
                answer -> answer.setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
    }

    @ParameterizedTest
    @MethodSource("answersThatRepeatTheToken")
    void hidesSecretsEverywhere(UnaryOperator<MockResponse> answer) {
        for (TokenPlacement placement : TokenPlacement.values()) {
            for (CallStyle way : CallStyle.values()) {
                TestClient client = TestClient.of(server)
                        .tokenPlacement(placement)
                        .appSecret(Canaries.SECRET)
                        .retries(RetryPolicy.none())
                        .build();
                PagedCall<User> call = client.users().media("1", Map.of());
                server.enqueue(answer.apply(new MockResponse()));

                String shown = everythingOf(client, call, way);

                assertThat(shown).contains("GET /v1.0/1/media");
                assertThat(secretsIn(shown)).as(shown).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void hidesLongSecrets(CallStyle way) {
        server.enqueue(new MockResponse()
                .setResponseCode(500)
                .setBody("<a href='?access_token=" + "EAAx".repeat(15_000) + "&a=b'>"));

        GraphException e = way.failure(TestClient.of(server).build().users().get("1"));

        assertThat(e.rawBody()).isEqualTo("<a href='?access_token=***&a=b'>");
    }

    @ParameterizedTest
    @EnumSource
    void hidesARepeatedProof(CallStyle way) throws InterruptedException {
        List<String> lines = new CopyOnWriteArrayList<>();
        TestClient client =
                TestClient.of(server).appSecret(Canaries.SECRET).log(lines::add).build();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String proof = request.getRequestUrl().queryParameter("appsecret_proof");
                return new MockResponse()
                        .setResponseCode(400)
                        .setHeader("X-App-Usage", proof)
                        .setBody("{\"error\":{\"message\":\"Invalid proof " + proof + "\",\"code\":100}}");
            }
        });

        GraphException e = way.failure(client.users().get("1"));

        String proof = server.takeRequest().getRequestUrl().queryParameter("appsecret_proof");
        assertThat(proof).hasSize(64);
        assertThat(everythingOf(e) + lines.toString())
                .contains("Invalid proof ***")
                .doesNotContain(proof);
    }

    /** A body is read up to 68 KiB and kept up to 64 KiB. An error message is cut at 64 KiB. */
    @ParameterizedTest
    @CsvSource({"64, <", "68, <", "64, '{\"error\":{\"message\":\"'", "68, '{\"error\":{\"message\":\"'"})
    void hidesATokenThatIsCut(int kibibytes, String begin) {
        TestClient client = TestClient.of(server).build();
        for (int part : new int[] {8, 12, 20}) {
            for (int head : new int[] {0, begin.length()}) {
                String filler = "x".repeat((kibibytes << 10) - head - part);
                server.enqueue(
                        new MockResponse().setResponseCode(500).setBody(begin + filler + TestClient.TOKEN + "\"}}"));

                GraphException e = CallStyle.BLOCKING.failure(client.users().get("1"));

                assertThat(everythingOf(e).toString()).doesNotContain(TestClient.TOKEN.substring(0, 8));
            }
        }
    }

    @Test
    void hidesSecretsInRefusedLinks() {
        String url = TestClient.HOME + "/2/media?access_token=" + encoded(TestClient.TOKEN);
        server.enqueue(new MockResponse().setBody("{\"data\":[],\"paging\":{\"next\":\"" + url + "\"}}"));
        Pages<User> media =
                TestClient.of(server).build().users().media("1", Map.of()).all();

        GraphException e = catchThrowableOfType(GraphException.class, () -> media.forEach(user -> {}));

        assertThat(secretsIn(everythingOf(e).toString())).isEmpty();
    }

    @Test
    void findsAPlantedSecret() {
        assertThat(secretsIn("x" + TestClient.TOKEN + "x")).contains(TestClient.TOKEN);
        assertThat(secretsIn("?access_token=" + encoded(TestClient.TOKEN).toLowerCase(Locale.ROOT)))
                .isNotEmpty();
        assertThat(secretsIn(new IOException(Canaries.SECRET).toString())).contains(Canaries.SECRET);
    }

    /** Returns everything that a program could print of the client, the call, and the response or failure. */
    private static String everythingOf(TestClient client, PagedCall<User> call, CallStyle way) {
        List<@Nullable Object> shown = new ArrayList<>(List.of(client, call));
        try {
            GraphResponse<Page<User>> response = way.respond(call);
            shown.addAll(List.of(response, response.body(), response.headers(), response.usage()));
        } catch (GraphException e) {
            shown.addAll(everythingOf(e));
        }
        return shown.toString();
    }

    private static List<@Nullable Object> everythingOf(GraphException e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        return Arrays.asList(
                trace, e.rawBody(), e.headers(), e.type(), e.userMessage(), e.traceId(), e.errorDataJson());
    }
}

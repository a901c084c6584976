package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that long values are shortened in messages. */
class MessageLengthTest {
    private static final String LONG = "x".repeat(1 << 20);

    private final MockWebServer server = PromptServer.create();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final TestClient client = TestClient.of(server).log(lines::add).build();

    @AfterEach
    void shutDown() throws IOException {
        client.close();
        server.shutdown();
    }

    private GraphException failure(String body, int status) {
        server.enqueue(new MockResponse().setResponseCode(status).setBody(body));
        return CallStyle.BLOCKING.failure(client.users().get("1"));
    }

    private static String trace(Throwable e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{\"message\":\"%s\"}}",
                "{\"error\":{\"message\":\"m\",\"type\":\"%s\"}}",
                "{\"error\":{\"message\":\"m\",\"fbtrace_id\":\"%s\"}}",
                "{\"error\":{\"message\":\"m\",\"error_user_msg\":\"%s\",\"error_user_title\":\"%s\"}}",
                "{\"error\":{\"message\":\"m\",\"error_data\":\"%s\"}}",
                "{\"error\":\"%s\"}",
                "{\"followers_count\":\"%s\"}",
                "{\"timestamp\":\"%s\"}",
                "{\"%s\":[1,}}",
                "{\"x\":{\"%s\":tRUE}}",
                "{\"media\":{\"data\":\"%s\"}}"
            })
    void limitsValuesOfAResponse(String body) {
        for (int status : new int[] {200, 400}) {
            GraphException e = failure(String.format(body, LONG, LONG).substring(0, 1_000_000) + "\"}}", status);
            GraphException whole = failure(String.format(body, LONG, LONG), 200);

            assertThat(e.getMessage()).hasSizeLessThan(5_000);
            assertThat(trace(e)).hasSizeLessThan(20_000);
            assertThat(trace(whole)).hasSizeLessThan(20_000);
            for (String part : new String[] {whole.type(), whole.userTitle(), whole.traceId(), whole.errorDataJson()}) {
                assertThat(part == null ? "" : part).hasSizeLessThanOrEqualTo(64 << 10);
            }
        }
    }

    @Test
    void limitsLogLines() {
        server.enqueue(new MockResponse().setBody("{\"data\":[]}").setHeader("X-App-Usage", LONG.substring(1_000_000)));

        CallStyle.BLOCKING.execute(client.users().media("1", Map.of("a", LONG.substring(1_040_000))));

        assertThat(lines)
                .singleElement()
                .asString()
                .hasSizeLessThan(9_000)
                .contains("…: HTTP 200 after ", "X-App-Usage xxx");
    }

    @Test
    void limitsArguments() {
        UserApi users = client.users();

        assertBounded(() -> users.get(LONG));
        assertBounded(() -> users.get("1", new UserApi.UserFields().field(LONG + "!")));
        assertBounded(() -> users.get("1", new UserApi.UserFields().field(LONG).expanded(LONG)));
        assertBounded(() -> FieldSelector.argument("username", LONG + ")"));
        assertBounded(() -> TestClient.builder().baseUrl(LONG));
    }

    private static void assertBounded(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .hasSizeLessThan(1_000);
    }
}

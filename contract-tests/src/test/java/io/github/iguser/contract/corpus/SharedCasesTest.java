package io.github.iguser.contract.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.iguser.ErrorCode;
import io.github.iguser.ErrorCode.Repeat;
import io.github.iguser.GraphException;
import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.RetryPolicy;
import io.github.iguser.contract.Project;
import io.github.iguser.contract.recording.LocalServers;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ImageContainer;
import io.github.iguser.facebook.ListStoriesParams;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.model.MediaInsightMetric;
import io.github.iguser.testing.internal.format.StrictJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Errors that callers of the real API reported. Skipped without a folder of them beside the checkout. */
class SharedCasesTest {
    private static final String ID = "17841400000000001";

    private HttpServer server;
    private JsonNode published;

    @BeforeEach
    void listen() throws IOException {
        LocalServers.sendWithoutDelay();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::respond);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void respond(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = published.get("body").toString().getBytes(StandardCharsets.UTF_8);
            published
                    .get("headers")
                    .properties()
                    .forEach(header -> exchange.getResponseHeaders()
                            .set(header.getKey(), header.getValue().asText()));
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(published.get("status").intValue(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void published(String name) throws IOException {
        String given = System.getenv("IGUSER_SHARED");
        Path shared = given == null ? Project.root().resolveSibling("shared") : Path.of(given);
        Path file = shared.resolve("cases").resolve(name + ".json");
        assumeTrue(Files.isRegularFile(file), "no shared/cases/" + name + ".json beside the checkout");
        published = StrictJson.parse(Files.readString(file));
    }

    private String text(String member) {
        return published.at("/body/error/" + member).asText();
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/v1.0";
    }

    private GraphException failure(Call call) {
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken("TOKEN-OF-A-TEST")
                .baseUrl(address())
                .retries(RetryPolicy.none())
                .build()) {
            return Objects.requireNonNull(catchThrowableOfType(GraphException.class, () -> call.of(client)));
        }
    }

    private interface Call {
        void of(FacebookLoginClient client);
    }

    private GraphException failureOfStories(MediaInsightMetric... metrics) {
        ListStoriesParams params = ListStoriesParams.builder()
                .fields(f -> f.insights(i -> i.metric(metrics)))
                .build();
        return failure(client -> client.stories().list(ID, params).execute());
    }

    private GraphException failureOfAnImage(ImageContainer.Builder image) {
        ImageContainer container = image.imageUrl("https://example.com/a.jpg").build();
        return failure(client -> client.media().create(ID, container).execute());
    }

    private static ErrorCode known(GraphException e) {
        return Objects.requireNonNull(e.errorCode());
    }

    @Test
    void distinguishesTooFewViewersFromAMissingPermission() throws IOException {
        published("01-insights-not-enough-viewers");
        GraphException e = failureOfStories(MediaInsightMetric.REACH);

        assertThat(e).isExactlyInstanceOf(InvalidRequestException.class).hasMessageContaining(text("message"));
        assertThat(known(e).advice()).contains("Leave the metric or the story out");
        assertThat(e.getMessage()).doesNotContainIgnoringCase("permission").doesNotContain("access level");
    }

    @Test
    void givesTheReasonThatOnlyTheTextForUsersNames() throws IOException {
        published("02-publish-reason-only-in-user-message");
        GraphException e = failure(
                client -> client.mediaPublish().publish(ID, "17900000000000001").execute());

        assertThat(e)
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Invalid parameter")
                .hasMessageContaining("A container made with media_type=VIDEO belongs to a carousel");
        assertThat(e.getMessage()).doesNotContain("the message names");
        assertThat(known(e).subcode()).isEqualTo(2207089);
    }

    @Test
    void sendsTheOwnerOfADeactivatedAppToTheDashboard() throws IOException {
        published("03-app-deactivated-status-200");
        try (InstagramLoginClient client = InstagramLoginClient.builder()
                .accessToken("TOKEN-OF-A-TEST")
                .baseUrl(address())
                .retries(RetryPolicy.none())
                .build()) {
            GraphException e = Objects.requireNonNull(catchThrowableOfType(
                    GraphException.class, () -> client.media().list(ID).execute()));

            assertThat(e).isExactlyInstanceOf(PermissionException.class);
            assertThat(e.status()).isEqualTo(200);
            assertThat(e.apiMessage()).isEqualTo("API access deactivated. To reactivate, go to the app dashboard.");
            assertThat(known(e).advice())
                    .contains("owner of the app", "App Dashboard")
                    .doesNotContain("Ask the user");
        }
    }

    @Test
    void readsATotalWithDecimals() throws IOException {
        published("04-insight-total-decimal");
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken("TOKEN-OF-A-TEST")
                .baseUrl(address())
                .retries(RetryPolicy.none())
                .build()) {
            var insights = client.media().list(ID).execute().data().get(0).insights();

            assertThat(Objects.requireNonNull(insights)
                            .data()
                            .get(0)
                            .totalValue()
                            .value()
                            .asDecimal())
                    .isEqualByComparingTo("48.4");
        }
    }

    @Test
    void refusesACollaboratorWithAnAtSignBeforeSending() throws IOException {
        published("06-collaborator-with-at-sign");

        assertThatThrownBy(() -> ImageContainer.builder()
                        .imageUrl("https://example.com/a.jpg")
                        .collaborators(List.of("@some.name"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("collaborators[0]")
                .hasMessageContaining("\"@some.name\"")
                .hasMessageContaining("give the name alone, as \"some.name\"");
    }

    @Test
    void namesTheCollaboratorWhoCannotBeReached() throws IOException {
        published("06-collaborator-with-at-sign");
        // The name of the case is refused before sending: this is the response to its value.
        GraphException e = failureOfAnImage(ImageContainer.builder().collaborators(List.of("some.name")));

        assertThat(e)
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("No access to this user: These users cannot be reached: some.name");
        assertThat(known(e).subcode()).isEqualTo(2207018);
        assertThat(known(e).advice()).contains("names", "private account", "switched off invitations");
    }

    @Test
    void namesAnUnreachableUrlInAnyLanguage() throws IOException {
        published("08-media-fetch-failed-localised");
        GraphException e = failureOfAnImage(ImageContainer.builder());

        assertThat(e)
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("No se pudo descargar: No se pudo leer https://example.com/a.jpg;")
                .hasMessageContaining("Nothing is published yet");
        assertThat(e.apiMessage()).isEqualTo("Only photo or video can be accepted as media type.");
        assertThat(known(e).repeat()).isEqualTo(Repeat.BACKOFF);
    }

    @Test
    void advisesOnAMetricThatFailsWithoutAReason() throws IOException {
        published("09-story-metric-fatal");
        GraphException e = failureOfStories(MediaInsightMetric.REACH, MediaInsightMetric.FACEBOOK_VIEWS);

        assertThat(e).isExactlyInstanceOf(InvalidRequestException.class).hasMessageContaining("Fatal");
        assertThat(known(e).subcode()).isEqualTo(2207086);
        assertThat(known(e).advice()).contains("Leave the metric out", "facebook_views");
    }
}

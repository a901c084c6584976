package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.AccessTokenException;
import io.github.iguser.InvalidRequestException;
import io.github.iguser.RateLimitException;
import io.github.iguser.RetryPolicy;
import io.github.iguser.TokenRefresh;
import io.github.iguser.TransientException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListMediaParams;
import io.github.iguser.instagram.IgUserFields;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.model.FacebookPage;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stand-in in a user's test, with the real client. */
class StandInTest {

    @RegisterExtension
    static final StandInExtension STAND_IN = new StandInExtension();

    private static final ListMediaParams THREE =
            ListMediaParams.builder().limit(3).build();

    @Test
    void readsAllPagesWithTheClient(FacebookLoginClient client) {
        assertThat(client.media().list(PlainHttpClient.ACCOUNT, THREE).all()).hasSize(8);
    }

    @Test
    void readsTheProfileOfTheToken(InstagramLoginClient client) {
        IgUserFields fields = IgUserFields.of(f -> f.username().followersCount());

        assertThat(client.igUser().me(fields).execute().followersCount()).isEqualTo(23353);
    }

    @Test
    void exchangesRefreshesAndInspectsTokens(StandIn standIn, FacebookLoginClient client) {
        TokenRefresh exchange = FacebookLoginClient.tokenExchange(
                "310000000000001", "secret", settings -> settings.baseUrl(standIn.facebookUrl()));
        long days59 = Duration.ofDays(59).toSeconds();
        TokenRefresh refresh = InstagramLoginClient.tokenRefresh(settings -> settings.baseUrl(standIn.instagramUrl()));

        assertThat(exchange.refresh("old").expiresIn()).isGreaterThan(days59);
        assertThat(refresh.refresh("old").expiresIn()).isGreaterThan(days59);
        assertThatThrownBy(() -> exchange.refresh("expired")).isInstanceOf(AccessTokenException.class);
        assertThat(client.accessTokens().debug("old").execute().data().expiresAt())
                .isGreaterThan(Instant.now().getEpochSecond() + days59);
    }

    @Test
    void listsAPageForEachAccountAndOneWithoutAccount(FacebookLoginClient client) {
        List<FacebookPage> pages =
                client
                        .pages()
                        .list(p -> p.limit(1).fields(f -> f.instagramBusinessAccount(a -> a.username())))
                        .all()
                        .stream()
                        .toList();

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0).instagramBusinessAccount().username()).isEqualTo("harbour.bicycles");
        assertThat(pages.get(1).instagramBusinessAccount()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/refresh_access_token?grant_type=ig_refresh_token&access_token=any, 200",
        "/v1.0/refresh_access_token?grant_type=ig_refresh_token&access_token=any, 400",
        "/refresh_access_token?grant_type=ig_refresh_token&access_token=expired, 400",
        "/access_token?grant_type=ig_exchange_token&access_token=any, 400",
    })
    void refusesATokenRequestThatViolatesTheSpec(String path, int status) throws Exception {
        URI uri = URI.create(STAND_IN.standIn().address() + "/graph.instagram.com" + path);

        assertThat(HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void simulatesTheRateLimitOfAnAccount(StandIn standIn, FacebookLoginClient client) {
        standIn.rateLimitAccount(Duration.ofMinutes(7));

        assertThatThrownBy(() -> client.media().list(PlainHttpClient.ACCOUNT).execute())
                .isInstanceOfSatisfying(RateLimitException.class, limit -> {
                    assertThat(limit.code()).isEqualTo(80002);
                    assertThat(limit.usage().estimatedTimeToRegainAccess()).isEqualTo(Duration.ofMinutes(7));
                });
        standIn.liftRateLimit();
        assertThat(client.media().list(PlainHttpClient.ACCOUNT).execute().data())
                .isNotEmpty();
    }

    @Test
    void simulatesTheRateLimitOfTheApp(StandIn standIn, InstagramLoginClient client) {
        standIn.rateLimitApp();

        assertThatThrownBy(() -> client.igUser().me().execute())
                .isInstanceOfSatisfying(
                        RateLimitException.class,
                        limit -> assertThat(limit.code()).isEqualTo(4));
    }

    @Test
    void failsOnlyTheNextCall(StandIn standIn) {
        try (FacebookLoginClient client =
                standIn.facebookClient().retries(RetryPolicy.none()).build()) {
            standIn.failNext(2);
            standIn.failNext(100, 2108006);

            assertThatThrownBy(
                            () -> client.igUser().get(PlainHttpClient.ACCOUNT).execute())
                    .isInstanceOf(TransientException.class);
            assertThatThrownBy(
                            () -> client.igUser().get(PlainHttpClient.ACCOUNT).execute())
                    .isInstanceOf(InvalidRequestException.class);
            assertThat(client.igUser().get(PlainHttpClient.ACCOUNT).execute().id())
                    .isEqualTo(PlainHttpClient.ACCOUNT);
        }
    }

    @Test
    void refusesAnUndocumentedError(StandIn standIn) {
        assertThatThrownBy(() -> standIn.failNext(31337))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("code 31337 is not in the table of error codes");
    }

    @Test
    void listsTheSupportedRequests(StandIn standIn) {
        assertThat(new PlainHttpClient(standIn)
                        .get(standIn.address() + "/")
                        .response()
                        .body())
                .contains("baseUrl   " + standIn.facebookUrl())
                .contains("FacebookLoginClient.builder()")
                .contains("curl -g")
                .contains("17841400000000001  harbour.bicycles")
                .contains("17841400000000003  mira.on.wheels")
                .contains("discover  quay.wheelworks  only by fields=business_discovery.username(quay.wheelworks)");
    }

    @Test
    void namesAPortThatIsInUse(StandIn standIn) {
        int port = Integer.parseInt(standIn.address().replaceAll(".*:", ""));

        assertThatThrownBy(() -> StandIn.builder().port(port).start())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("cannot listen on localhost:" + port + ": ")
                .hasMessageEndingWith("; choose another port, or 0 for a free one");
    }

    @Test
    void stopsWhenClosed() {
        StandIn closed = StandIn.start();
        String address = closed.address();
        closed.close();

        assertThatThrownBy(() -> new PlainHttpClient(STAND_IN.standIn()).get(address))
                .hasCauseInstanceOf(ConnectException.class);
    }

    @Test
    void servesAnotherWorld() {
        World world = World.parse("mine.json", """
                {"accounts": [{"id": "17841400000000077", "username": "my.shop", "hosts": ["graph.facebook.com"],
                  "biography": null, "media": [{"id": "1", "caption": "Hello", "insights": {"reach": 7}}]}]}
                """);
        try (StandIn standIn = StandIn.builder().world(world).start()) {
            var body = new PlainHttpClient(standIn)
                    .facebook("/17841400000000077?fields=biography,media{caption,insights.metric(reach)}")
                    .body();

            assertThat(body.has("biography")).isFalse();
            assertThat(body.at("/media/data/0/caption").asText()).isEqualTo("Hello");
            assertThat(body.at("/media/data/0/insights/data/0/values/0/value").asInt())
                    .isEqualTo(7);
        }
    }
}

package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.GraphResponse;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.model.IgUser;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GraphResponsesTest {

    @RegisterExtension
    static final StandInExtension STAND_IN = new StandInExtension();

    @Test
    void equalsTheResponseOfARealCall(StandIn standIn, FacebookLoginClient client) {
        standIn.failNext(2);
        GraphResponse<IgUser> real =
                client.igUser().get(PlainHttpClient.ACCOUNT).executeForResponse();

        GraphResponse<IgUser> canned = GraphResponses.onFacebook(real.body())
                .afterFailure(GraphExceptions.onFacebook().unavailable())
                .build();

        assertThat(canned.body()).isSameAs(real.body());
        assertThat(canned).hasToString(real.toString());
        assertThat(canned.attempts()).isEqualTo(2);
        assertThat(canned.failedAttempts()).hasSize(1);
        assertThat(canned.failedAttempts().get(0))
                .hasSameClassAs(real.failedAttempts().get(0));
        assertThat(canned.failedAttempts().get(0).code())
                .isEqualTo(real.failedAttempts().get(0).code());
        assertThat(canned.usage()).isEqualTo(real.usage());
        for (String name : canned.headers().names()) {
            assertThat(real.headers().get(name)).isEqualTo(canned.headers().get(name));
        }
    }

    @Test
    void setsStatusUsageAndHeaders() {
        GraphResponse<String> canned = GraphResponses.onFacebook("body")
                .status(201)
                .appUsage(88)
                .accountUsage("17", 97, Duration.ofMinutes(3))
                .header("x-fb-rev", "1")
                .build();

        assertThat(canned.status()).isEqualTo(201);
        assertThat(canned.usage().app().callCount()).isEqualTo(88);
        assertThat(canned.usage().businessUseCase().get("17").get(0).callCount())
                .isEqualTo(97);
        assertThat(canned.usage().estimatedTimeToRegainAccess()).isEqualTo(Duration.ofMinutes(3));
        assertThat(canned.headers().get("X-FB-Rev")).isEqualTo("1");
        assertThat(GraphResponses.onInstagram("body")
                        .appUsage(9)
                        .build()
                        .usage()
                        .app()
                        .callCount())
                .isEqualTo(9);
    }

    @Test
    void refusesAResponseThatNoCallReturns() {
        assertThatThrownBy(() -> GraphResponses.onFacebook("body").status(404))
                .hasMessageStartingWith("status 404 is not between 200 and 299");
        assertThatThrownBy(() -> GraphResponses.onFacebook("body")
                        .afterFailure(GraphExceptions.onFacebook().expiredToken())
                        .build())
                .hasMessageStartingWith("the client does not retry a read after");
    }

    @Test
    void makesCallsWithAPredefinedOutcome() {
        var failure = GraphExceptions.onInstagram().expiredToken();

        assertThat(GraphCalls.returning("body").execute()).isEqualTo("body");
        assertThat(GraphCalls.returning("body").executeForResponseAsync().join().status())
                .isEqualTo(200);
        assertThat(GraphCalls.responding(
                                GraphResponses.onFacebook("body").status(202).build())
                        .executeForResponse()
                        .status())
                .isEqualTo(202);
        assertThatThrownBy(GraphCalls.failing(failure)::execute).isSameAs(failure);
        assertThat(GraphCalls.failing(failure).executeAsync())
                .failsWithin(Duration.ofSeconds(1))
                .withThrowableThat()
                .withCause(failure);
    }
}

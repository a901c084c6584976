package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.iguser.secrets.Canaries;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Failed refreshes leave the old token in use until it has expired. */
class RefreshFailuresTest extends RefreshingTokenFixture {
    @ParameterizedTest
    @ValueSource(ints = {400, 500, 0})
    void retriesAFailedRefreshAfterGrowingPauses(int status) {
        api.status = status;
        clock.now = DUE;
        RefreshingToken token =
                builder().pauses(Duration.ofSeconds(10), Duration.ofSeconds(30)).build();

        for (int second = 0; second <= 100; second++) {
            clock.now = DUE.plusSeconds(second);
            assertThat(token.get()).isEqualTo(Canaries.EARLIER);
        }
        api.status = 200;
        clock.now = DUE.plusSeconds(120);

        assertThat(token.get()).isEqualTo(Canaries.LATER);
        assertThat(events.received)
                .containsExactly(
                        "failed, next in PT10S",
                        "failed, next in PT20S",
                        "failed, next in PT30S",
                        "failed, next in PT30S",
                        "failed, next in PT30S",
                        "refreshed");
    }

    @Test
    void failsOnceTheTokenHasExpired() {
        api.status = 400;
        clock.now = END;
        RefreshingToken token = builder().build();

        for (int i = 0; i < 3; i++) {
            TokenExpiredException e = catchThrowableOfType(TokenExpiredException.class, token::get);

            assertThat(e)
                    .hasMessage("the access token expired at " + END + " and could not be refreshed; log in again and"
                            + " pass the new token to RefreshingToken.replace")
                    .hasCauseExactlyInstanceOf(AccessTokenException.class);
            assertThat(e.expiredAt()).isEqualTo(END);
        }
        assertThat(api.received).as("attempts").hasSize(1);
    }

    @Test
    void usesAReplacedToken() {
        api.status = 400;
        clock.now = END;
        RefreshingToken token = builder().build();
        assertThatThrownBy(token::get).isInstanceOf(TokenExpiredException.class);
        StoredToken login = StoredToken.of(TokenGrant.of(Canaries.TOKEN), END);

        token.replace(login);

        assertThat(token.get()).isEqualTo(Canaries.TOKEN);
        assertThat(store.stored).isEqualTo(login);
    }

    @Test
    void treatsAnInvalidTokenAsAFailedRefresh() {
        clock.now = DUE;
        api.issued = "not a token";
        RefreshingToken token = builder().build();

        assertThat(token.get()).isEqualTo(Canaries.EARLIER);
        assertThat(events.received).containsExactly("failed, next in PT1M");
        assertThat(store.saved).isEmpty();
    }

    @Test
    void survivesAListenerThatThrows() {
        clock.now = DUE;
        RefreshingToken token = builder()
                .listener(new RefreshingToken.Listener() {
                    @Override
                    public void refreshed(StoredToken newToken) {
                        throw new IllegalStateException("listener");
                    }
                })
                .build();

        assertThat(token.get()).isEqualTo(Canaries.LATER);
    }
}

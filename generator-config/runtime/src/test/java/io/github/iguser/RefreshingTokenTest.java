package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.secrets.Canaries;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A token is refreshed when it is due. */
class RefreshingTokenTest extends RefreshingTokenFixture {
    @ParameterizedTest
    @EnumSource
    void refreshesADueTokenAndSendsTheNewOne(CallStyle style) {
        TestClient client = client(builder().build());

        clock.now = DUE.minusSeconds(1);
        style.execute(client.users().get("1"));
        clock.now = DUE;
        style.execute(client.users().get("1"));
        style.execute(client.users().get("1"));

        assertThat(api.received)
                .containsExactly(
                        "/v1.0/1 " + Canaries.EARLIER,
                        "/refresh_access_token " + Canaries.EARLIER,
                        "/v1.0/1 " + Canaries.LATER,
                        "/v1.0/1 " + Canaries.LATER);
        assertThat(store.saved)
                .containsExactly(StoredToken.of(Canaries.LATER)
                        .withIssuedAt(DUE)
                        .withExpiresAt(DUE.plusSeconds(5_184_000 - 60)));
        assertThat(events.received).containsExactly("refreshed");
    }

    @Test
    void refreshesButNeverRefusesATokenOnceItsAssumedLifetimeHasPassed() {
        api.lifetime = null;
        clock.now = DUE;
        RefreshingToken token = builder().build();
        assertThat(token.get()).isEqualTo(Canaries.LATER);
        assertThat(store.saved).containsExactly(StoredToken.of(Canaries.LATER).withIssuedAt(DUE));
        Instant nextDue = DUE.plus(StoredToken.DEFAULT_LIFETIME).minus(RefreshingToken.MARGIN);

        clock.now = nextDue.minusSeconds(1);
        assertThat(token.get()).isEqualTo(Canaries.LATER);
        assertThat(api.received).hasSize(1);
        api.status = 500;
        clock.now = nextDue;
        assertThat(token.get()).isEqualTo(Canaries.LATER);
        assertThat(api.received).hasSize(2);
        clock.now = nextDue.plus(Duration.ofDays(20));
        assertThat(token.get()).isEqualTo(Canaries.LATER);
        assertThat(api.received).hasSize(3);
    }

    @Test
    void neitherRefreshesNorRefusesATokenThatNeverExpires() {
        store.stored = StoredToken.of(Canaries.EARLIER).withExpiresAt(StoredToken.NEVER);
        clock.now = ISSUED.plus(Duration.ofDays(10_000));

        assertThat(builder().build().get()).isEqualTo(Canaries.EARLIER);
        assertThat(api.received).isEmpty();
    }

    @Test
    void doesNotRefreshATokenYoungerThanADay() {
        RefreshingToken token = builder().margin(Duration.ofDays(60)).build();

        clock.now = ISSUED.plus(Duration.ofHours(24)).minusSeconds(1);
        assertThat(token.get()).isEqualTo(Canaries.EARLIER);
        clock.now = ISSUED.plus(Duration.ofHours(24));
        assertThat(token.get()).isEqualTo(Canaries.LATER);
    }

    @Test
    void refreshesATokenOfUnknownAgeAtOnce() {
        store.stored = StoredToken.of(Canaries.EARLIER);

        assertThat(builder().build().get()).isEqualTo(Canaries.LATER);
    }

    @Test
    void refusesATimeThatIsNotPositive() {
        assertThatThrownBy(() -> builder().margin(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("margin is PT0S; give a time above zero");
    }

    @Test
    void showsNoToken() {
        RefreshingToken token = builder().build();
        assertThat(token).hasToString("RefreshingToken{not loaded yet}");
        token.token();

        assertThat(token.toString() + FIRST + TokenGrant.of(Canaries.TOKEN).withExpiresIn(60))
                .isEqualTo("RefreshingToken{StoredToken{accessToken=***, issuedAt=2026-01-01T00:00:00Z,"
                        + " expiresAt=2026-03-02T00:00:00Z}}StoredToken{accessToken=***,"
                        + " issuedAt=2026-01-01T00:00:00Z, expiresAt=2026-03-02T00:00:00Z}TokenGrant{accessToken=***,"
                        + " expiresIn=60}");
    }
}

package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.secrets.Canaries;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The store keeps each new token, and its own newer token is used. */
class RefreshedTokenStoreTest extends RefreshingTokenFixture {
    @Test
    void usesANewerTokenFromTheStoreInsteadOfRefreshing() {
        clock.now = DUE;
        RefreshingToken token = builder().build();
        assertThat(token.token()).isEqualTo(FIRST);
        store.stored = StoredToken.of(TokenGrant.of(Canaries.TOKEN), DUE);

        assertThat(token.get()).isEqualTo(Canaries.TOKEN);
        assertThat(api.received).isEmpty();
    }

    @Test
    void usesALoginFromTheStoreBetweenTwoAttempts() {
        api.status = 400;
        clock.now = END;
        RefreshingToken token = builder().build();
        assertThatThrownBy(token::get).isInstanceOf(TokenExpiredException.class);

        store.stored = StoredToken.of(TokenGrant.of(Canaries.TOKEN), END);

        assertThat(token.get()).isEqualTo(Canaries.TOKEN);
    }

    @Test
    void keepsANewTokenThatTheStoreRefusesAndSavesItLater() {
        clock.now = DUE;
        store.failure = new IOException("disk full");
        RefreshingToken token = builder().build();
        token.token();

        assertThat(token.get()).isEqualTo(Canaries.LATER);
        assertThat(token.get()).isEqualTo(Canaries.LATER);
        store.failure = null;
        clock.now = DUE.plus(RefreshingToken.FIRST_PAUSE);
        token.get();

        assertThat(store.saved).extracting(StoredToken::accessToken).containsExactly(Canaries.LATER);
        assertThat(events.received).containsExactly("disk full", "refreshed");
        assertThat(api.received).hasSize(1);
    }

    @Test
    void refreshesEvenIfTheStoreCannotBeRead() {
        clock.now = DUE;
        RefreshingToken token = builder().build();
        token.token();
        store.loadFailure = new IOException("no such host");

        assertThat(token.get()).isEqualTo(Canaries.LATER);
        assertThat(events.received).containsExactly("no such host", "refreshed");
    }

    @Test
    void namesAStoreThatIsEmptyOrUnreadable() {
        store.stored = null;
        assertThatThrownBy(() -> builder().build().get())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the token store has no token; save one first, with"
                        + " store.save(StoredToken.of(accessToken))");

        RefreshingToken token = builder().build();
        store.loadFailure = new IOException("no such host");
        assertThatThrownBy(token::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the token store could not be read; its exception is the cause")
                .hasCause(store.loadFailure);
        store.loadFailure = null;
        store.stored = FIRST;
        assertThat(token.get()).isEqualTo(Canaries.EARLIER);
    }
}

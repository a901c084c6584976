package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.AccessTokenException;
import io.github.iguser.GraphException;
import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.TransientException;
import io.github.iguser.TransportException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GraphExceptionsTest {

    private final GraphExceptions facebook = GraphExceptions.onFacebook();

    @Test
    void makesTheExceptionOfEachClass() {
        assertThat(facebook.code(10)).isInstanceOf(PermissionException.class);
        assertThat(facebook.code(2)).isInstanceOf(TransientException.class);
        assertThat(facebook.code(100, 33)).isInstanceOf(InvalidRequestException.class);
        assertThat(facebook.expiredToken()).isInstanceOf(AccessTokenException.class);
        assertThat(facebook.appRateLimit()).isInstanceOf(RateLimitException.class);
        assertThat(facebook.transport(new IOException("gone"))).isInstanceOf(TransportException.class);
        assertThat(GraphExceptions.onInstagram().code(190)).isInstanceOf(AccessTokenException.class);
    }

    @Test
    void tellsWhenCallsAreTakenAgain() {
        GraphException limit = facebook.accountRateLimit(Duration.ofMinutes(7));

        assertThat(limit.code()).isEqualTo(80002);
        assertThat(limit.usage().estimatedTimeToRegainAccess()).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void refusesACodeThatTheTableDoesNotHave() {
        assertThatThrownBy(() -> facebook.code(31337))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("code 31337 is not in the table");
    }
}

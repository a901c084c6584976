package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.iguser.AccessTokenException;
import io.github.iguser.GraphClient;
import io.github.iguser.GraphException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.RetryPolicy;
import io.github.iguser.TransientException;
import io.github.iguser.TransportException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphExceptionsTest {

    @RegisterExtension
    static final StandInExtension STAND_IN = new StandInExtension();

    private final GraphExceptions facebook = GraphExceptions.onFacebook();
    private final GraphExceptions instagram = GraphExceptions.onInstagram();

    @ParameterizedTest
    @CsvSource({"2, 0", "4, 0", "10, 0", "80002, 0", "190, 0", "190, 463", "190, 460", "100, 33", "110, 2207013"})
    void equalsTheExceptionOfARealCall(int code, int subcode) {
        GraphException facebookThrows = thrownByFacebook(code, subcode);
        GraphException instagramThrows = thrownByInstagram(code, subcode);

        assertEqualExceptions(canned(facebook, code, subcode), facebookThrows);
        assertEqualExceptions(canned(instagram, code, subcode), instagramThrows);
    }

    private static GraphException canned(GraphExceptions host, int code, int subcode) {
        return subcode == 0 ? host.code(code) : host.code(code, subcode);
    }

    private static GraphException thrownByFacebook(int code, int subcode) {
        failNext(code, subcode);
        try (var client = withoutRetries(STAND_IN.standIn().facebookClient()).build()) {
            return thrown(() -> client.igUser().get(PlainHttpClient.ACCOUNT).execute());
        }
    }

    private static GraphException thrownByInstagram(int code, int subcode) {
        failNext(code, subcode);
        try (var client = withoutRetries(STAND_IN.standIn().instagramClient()).build()) {
            return thrown(() -> client.igUser().get(PlainHttpClient.ACCOUNT).execute());
        }
    }

    private static <B extends GraphClient.Builder<B>> B withoutRetries(B builder) {
        return builder.retries(RetryPolicy.none());
    }

    private static void failNext(int code, int subcode) {
        if (subcode == 0) {
            STAND_IN.standIn().failNext(code);
        } else {
            STAND_IN.standIn().failNext(code, subcode);
        }
    }

    private static GraphException thrown(Runnable call) {
        return catchThrowableOfType(GraphException.class, call::run);
    }

    /** Compares all that a user can read, except the trace id, the path and headers that only a server sends. */
    private static void assertEqualExceptions(GraphException canned, GraphException real) {
        assertThat(canned).hasSameClassAs(real);
        for (Function<GraphException, Object> part : List.<Function<GraphException, Object>>of(
                GraphException::status,
                GraphException::code,
                GraphException::subcode,
                GraphException::type,
                GraphException::apiMessage,
                GraphException::isTransient,
                GraphException::userTitle,
                GraphException::userMessage,
                GraphException::errorDataJson,
                GraphException::usage,
                GraphException::errorCode,
                GraphException::attempts)) {
            assertThat(part.apply(canned)).isEqualTo(part.apply(real));
        }
        assertThat(withoutPathAndTrace(canned)).isEqualTo(withoutPathAndTrace(real));
        for (String name : canned.headers().names()) {
            assertThat(real.headers().get(name)).isEqualTo(canned.headers().get(name));
        }
    }

    private static String withoutPathAndTrace(GraphException exception) {
        return exception.getMessage().replaceAll("GET \\S+", "GET").replaceAll("AStandIn\\d+", "trace");
    }

    @Test
    void returnsNamedExceptionsAsTheirClass() {
        AccessTokenException expired = facebook.expiredToken();
        PermissionException missing = instagram.missingPermission();
        RateLimitException limit = instagram.appRateLimit();
        TransientException unavailable = facebook.unavailable();
        TransportException transport = facebook.transport(new IOException("gone"));

        assertThat(expired.subcode()).isEqualTo(463);
        assertThat(missing.code()).isEqualTo(10);
        assertThat(limit.usage().app().callCount()).isEqualTo(100);
        assertThat(unavailable.isTransient()).isTrue();
        assertThat(facebook.notFound().subcode()).isEqualTo(33);
        assertThat(transport).hasRootCauseMessage("gone");
    }

    @Test
    void saysWhenCallsAreAcceptedAgain() {
        RateLimitException limit = facebook.accountRateLimit(Duration.ofMinutes(7));

        assertThat(limit.code()).isEqualTo(80002);
        assertThat(limit.usage().estimatedTimeToRegainAccess()).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void setsEachPart() {
        RateLimitException limit = facebook.error(80002)
                .message("Too many calls")
                .userTitle("Slow down")
                .userMessage("Come back later")
                .traceId("A1")
                .accountUsage("17", 97, Duration.ofSeconds(61))
                .accountUsage("18", 40, Duration.ZERO)
                .appUsage(12)
                .header("Retry-After", "120")
                .build(RateLimitException.class);

        assertThat(limit.apiMessage()).isEqualTo("Too many calls");
        assertThat(limit.userTitle()).isEqualTo("Slow down");
        assertThat(limit.userMessage()).isEqualTo("Come back later");
        assertThat(limit.traceId()).isEqualTo("A1");
        assertThat(limit.usage().businessUseCase().get("17").get(0).callCount()).isEqualTo(97);
        assertThat(limit.usage().businessUseCase()).containsKeys("17", "18");
        assertThat(limit.usage().app().callCount()).isEqualTo(12);
        assertThat(limit.headers().get("retry-after")).isEqualTo("120");
    }

    @Test
    void readsAResponseFromALog() {
        GraphException undocumented = facebook.response(400, "{\"error\": {\"code\": 31337, \"message\": \"New\"}}")
                .build();
        GraphException gateway =
                facebook.response(502, "<html>Bad Gateway</html>").attempts(3).build(TransientException.class);

        assertThat(undocumented.code()).isEqualTo(31337);
        assertThat(undocumented.errorCode()).isNull();
        assertThat(gateway.rawBody()).contains("Bad Gateway");
        assertThat(gateway.attempts()).isEqualTo(3);
        assertThat(gateway.getSuppressed()).hasSize(2);
    }

    @Test
    void refusesAnExceptionThatNoCallThrows() {
        assertThatThrownBy(() -> facebook.code(31337))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code 31337 is not in the table of error codes,"
                        + " io.github.iguser.model.GraphErrorCodes.TABLE");
        assertThatThrownBy(() -> facebook.error(4).build(AccessTokenException.class))
                .hasMessageStartingWith("the client throws RateLimitException for this response, not AccessToken");
        assertThatThrownBy(() -> facebook.error(4).attempts(2).build())
                .hasMessageStartingWith("the client makes 1 attempts, not 2");
        assertThatThrownBy(() -> facebook.response(200, "{\"id\": \"1\", \"username\": \"a\"}")
                        .build())
                .hasMessageStartingWith("the client reads the response as a success");
        assertThatThrownBy(() -> instagram.error(4).accountUsage("17", 1, Duration.ZERO))
                .hasMessageContaining("graph.instagram.com has no known usage header for accounts");
    }

    @Test
    void refusesAResponseThatNoHostSends() {
        assertThatThrownBy(() -> instagram.accountRateLimit(Duration.ofMinutes(7)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("graph.instagram.com has no known rate limit of an account; use appRateLimit()");
        assertThatThrownBy(() -> facebook.accountRateLimit(Duration.ofMinutes(-7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("untilRegained is PT-7M; it must not be negative");
        assertThatThrownBy(() -> facebook.response(999, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("status 999 is not between 200 and 599");
        assertThatThrownBy(() -> facebook.error(4).status(100)).hasMessage("status 100 is not between 200 and 599");
    }

    @Test
    void saysThatABodyHasNoErrorToChange() {
        assertThatThrownBy(() -> facebook.response(502, "<html>").message("m"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the body has no error object to change; pass the complete body to response(...)");
        assertThatThrownBy(() -> facebook.response(502, "[]").isTransient(true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the body has no error object to change");
    }

    @Test
    void hasTheContentTypeOfTheBody() {
        assertThat(facebook.response(502, "<html>Bad Gateway</html>").build()).hasMessageContaining("text/html");
        assertThat(facebook.response(502, "upstream failed").build()).hasMessageContaining("text/plain");
        assertThat(facebook.response(502, "{}").build()).hasMessageContaining("application/json");
        assertThat(facebook.response(502, "{}")
                        .header("Content-Type", "text/javascript")
                        .build())
                .hasMessageContaining("text/javascript");
    }
}

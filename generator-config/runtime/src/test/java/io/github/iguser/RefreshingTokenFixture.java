package io.github.iguser;

import io.github.iguser.secrets.Canaries;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A token that is due after 50 days, with its API, store and clock. */
abstract class RefreshingTokenFixture {
    static final Instant ISSUED = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant END = ISSUED.plus(Duration.ofDays(60));
    static final Instant DUE = END.minus(RefreshingToken.MARGIN);
    static final StoredToken FIRST =
            StoredToken.of(Canaries.EARLIER).withIssuedAt(ISSUED).withExpiresAt(END);

    final MockWebServer server = PromptServer.create();
    final TokenServer api = new TokenServer();
    final TestStore store = new TestStore();
    final TestClock clock = new TestClock();
    final Events events = new Events();

    @BeforeEach
    void serve() {
        server.setDispatcher(api);
    }

    @AfterEach
    void shutDown() throws IOException {
        server.shutdown();
    }

    RefreshingToken.Builder builder() {
        TokenRefresh refresh = token -> {
            Map<String, Object> response = TestClient.of(server)
                    .accessToken(token)
                    .build()
                    .tokens()
                    .refresh()
                    .execute();
            TokenGrant grant = TokenGrant.of(String.valueOf(response.get("access_token")));
            return response.get("expires_in") instanceof Double seconds
                    ? grant.withExpiresIn(seconds.longValue())
                    : grant;
        };
        return RefreshingToken.builder(store, refresh).clock(clock).listener(events);
    }

    TestClient client(RefreshingToken token) {
        return TestClient.of(server).accessToken(token).build();
    }

    /** An API that refreshes tokens and serves users. */
    static final class TokenServer extends Dispatcher {
        final List<String> received = new CopyOnWriteArrayList<>();
        final CountDownLatch atGate = new CountDownLatch(1);
        volatile @Nullable CountDownLatch gate;
        volatile int status = 200;
        volatile @Nullable String lifetime = "5183940";
        volatile String issued = Canaries.LATER;

        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            String path = request.getRequestUrl().encodedPath();
            String query = request.getRequestUrl().queryParameter("access_token");
            String header = request.getHeader("Authorization");
            received.add(path + " " + (query == null ? header.substring("Bearer ".length()) : query));
            if (!path.equals("/refresh_access_token")) {
                return new MockResponse().setBody("{}");
            }
            atGate.countDown();
            CountDownLatch closed = gate;
            if (closed != null) {
                closed.await();
            }
            if (status == 0) {
                return new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST);
            }
            if (status != 200) {
                return new MockResponse().setResponseCode(status).setBody("{\"error\":{\"code\":190}}");
            }
            return new MockResponse()
                    .setBody("{\"access_token\":\"" + issued + "\",\"token_type\":\"bearer\""
                            + (lifetime == null ? "" : ",\"expires_in\":" + lifetime) + "}");
        }
    }

    static final class TestStore implements TokenStore {
        final List<StoredToken> saved = new CopyOnWriteArrayList<>();
        volatile @Nullable StoredToken stored = FIRST;
        volatile @Nullable Exception failure;
        volatile @Nullable Exception loadFailure;

        @Override
        public @Nullable StoredToken load() throws Exception {
            if (loadFailure != null) {
                throw loadFailure;
            }
            return stored;
        }

        @Override
        public void save(StoredToken token) throws Exception {
            if (failure != null) {
                throw failure;
            }
            saved.add(token);
            stored = token;
        }
    }

    final class Events implements RefreshingToken.Listener {
        final List<String> received = new CopyOnWriteArrayList<>();

        @Override
        public void refreshed(StoredToken token) {
            received.add("refreshed");
        }

        @Override
        public void refreshFailed(RuntimeException failure, Instant nextAttempt) {
            received.add("failed, next in " + Duration.between(clock.now, nextAttempt));
        }

        @Override
        public void storeFailed(Exception failure) {
            received.add(String.valueOf(failure.getMessage()));
        }
    }

    static final class TestClock extends Clock {
        volatile Instant now = ISSUED;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.iguser.secrets.Canaries;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshingTokenTest {
    private static final Instant ISSUED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = ISSUED.plus(Duration.ofDays(60));
    private static final Instant DUE = END.minus(RefreshingToken.MARGIN);
    private static final StoredToken FIRST =
            StoredToken.of(Canaries.EARLIER).withIssuedAt(ISSUED).withExpiresAt(END);

    private final MockWebServer server = PromptServer.create();
    private final TokenServer api = new TokenServer();
    private final TestStore store = new TestStore();
    private final TestClock clock = new TestClock();
    private final Events events = new Events();

    @BeforeEach
    void serve() {
        server.setDispatcher(api);
    }

    @AfterEach
    void shutDown() throws IOException {
        server.shutdown();
    }

    private RefreshingToken.Builder builder() {
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

    private TestClient client(RefreshingToken token) {
        return TestClient.of(server).accessToken(token).build();
    }

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
    void refreshesOnceWhileOthersUseTheOldToken() throws Exception {
        clock.now = DUE;
        api.gate = new CountDownLatch(1);
        RefreshingToken token = builder().build();
        CompletableFuture<String> refreshing = CompletableFuture.supplyAsync(token::get);
        assertThat(api.atGate.await(5, TimeUnit.SECONDS)).isTrue();

        List<CompletableFuture<String>> others = inThreads(token, 16);

        assertThat(others)
                .allSatisfy(other -> assertThat(other.get(5, TimeUnit.SECONDS)).isEqualTo(Canaries.EARLIER));
        api.gate.countDown();
        assertThat(refreshing.get(5, TimeUnit.SECONDS)).isEqualTo(Canaries.LATER);
        assertThat(api.received).containsExactly("/refresh_access_token " + Canaries.EARLIER);
    }

    @Test
    void waitsForARefreshInProgressOnceTheTokenHasExpired() throws Exception {
        clock.now = END.minusSeconds(1);
        api.gate = new CountDownLatch(1);
        RefreshingToken token = builder().build();
        CompletableFuture<String> refreshing = CompletableFuture.supplyAsync(token::get);
        assertThat(api.atGate.await(5, TimeUnit.SECONDS)).isTrue();
        clock.now = END;

        List<CompletableFuture<String>> others = inThreads(token, 4);
        Thread.sleep(50);
        assertThat(others).noneMatch(CompletableFuture::isDone);
        api.gate.countDown();

        refreshing.get(5, TimeUnit.SECONDS);
        assertThat(others)
                .allSatisfy(other -> assertThat(other.get(5, TimeUnit.SECONDS)).isEqualTo(Canaries.LATER));
        assertThat(api.received).hasSize(1);
    }

    private static List<CompletableFuture<String>> inThreads(RefreshingToken token, int count) {
        List<CompletableFuture<String>> results = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CompletableFuture<String> result = new CompletableFuture<>();
            results.add(result);
            Thread thread = new Thread(() -> result.completeAsync(token::get, Runnable::run));
            thread.setDaemon(true);
            thread.start();
        }
        return results;
    }

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

    @Test
    void refreshesOnTheExecutorWithoutDelayingACall() {
        clock.now = DUE;
        List<Runnable> tasks = new ArrayList<>();
        RefreshingToken token = builder().executor(tasks::add).build();

        assertThat(token.get()).isEqualTo(Canaries.EARLIER);
        assertThat(token.get()).isEqualTo(Canaries.EARLIER);
        assertThat(api.received).isEmpty();
        assertThat(tasks).hasSize(1);
        tasks.get(0).run();

        assertThat(token.get()).isEqualTo(Canaries.LATER);
        assertThat(tasks).hasSize(1);
    }

    @Test
    void replacesATaskThatTheExecutorDropped() {
        clock.now = DUE;
        List<Runnable> dropped = new ArrayList<>();
        List<Runnable> tasks = new ArrayList<>();
        RefreshingToken token = builder()
                .executor(task -> (dropped.isEmpty() ? dropped : tasks).add(task))
                .build();
        token.get();

        clock.now = DUE.plus(RefreshingToken.FIRST_PAUSE).minusSeconds(1);
        token.get();
        assertThat(tasks).isEmpty();
        clock.now = DUE.plus(RefreshingToken.FIRST_PAUSE);
        token.get();
        token.get();
        assertThat(tasks).hasSize(1);
        tasks.get(0).run();

        assertThat(token.get()).isEqualTo(Canaries.LATER);
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

    @Test
    void stopsWaitingWhenInterrupted() throws Exception {
        clock.now = END.minusSeconds(1);
        api.gate = new CountDownLatch(1);
        RefreshingToken token = builder().build();
        CompletableFuture<String> refreshing = CompletableFuture.supplyAsync(token::get);
        assertThat(api.atGate.await(5, TimeUnit.SECONDS)).isTrue();
        clock.now = END;
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            TokenExpiredException e = catchThrowableOfType(TokenExpiredException.class, token::get);
            interrupted.complete(e.getCause() instanceof InterruptedException
                    && Thread.currentThread().isInterrupted());
        });
        waiting.start();

        waiting.interrupt();

        assertThat(interrupted.get(5, TimeUnit.SECONDS)).isTrue();
        api.gate.countDown();
        refreshing.get(5, TimeUnit.SECONDS);
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

    /** An API that refreshes tokens and serves users. */
    private static final class TokenServer extends Dispatcher {
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

    private static final class TestStore implements TokenStore {
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

    private final class Events implements RefreshingToken.Listener {
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

    private static final class TestClock extends Clock {
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

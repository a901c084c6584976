package io.github.iguser.testing;

import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.instagram.InstagramLoginClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A JUnit extension that runs a {@link StandIn} for the tests of a class. The stand-in starts before the first test, is
 * {@linkplain StandIn#reset() reset} before each test, and stops after the last. A test can take the stand-in and a
 * client of either host as parameters; these clients are closed after the test.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final StandInExtension STAND_IN = new StandInExtension();
 *
 * @Test
 * void waitsWhenTheLimitIsReached(StandIn standIn, FacebookLoginClient client) {
 *     standIn.rateLimitApp();
 *     ...
 * }
 * }</pre>
 *
 * <p>If the extension is registered by an instance field, or by {@code @ExtendWith(StandInExtension.class)} on a
 * method, the stand-in starts and stops with each test. Tests that run in parallel share the state of the stand-in.
 */
public final class StandInExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private static final Set<Class<?>> RESOLVED =
            Set.of(StandIn.class, FacebookLoginClient.class, InstagramLoginClient.class);

    private final StandIn.Builder builder;
    private final List<AutoCloseable> clients = new ArrayList<>();
    private @Nullable StandIn standIn;
    private boolean startedForClass;

    /** Creates an extension whose stand-in has the standard world. */
    public StandInExtension() {
        this(StandIn.builder());
    }

    /** Creates an extension that starts its stand-in with this builder. */
    public StandInExtension(StandIn.Builder builder) {
        this.builder = Objects.requireNonNull(builder, "builder == null");
    }

    /** Returns the stand-in, which is available while tests run. */
    public StandIn standIn() {
        StandIn running = standIn;
        if (running == null) {
            throw new IllegalStateException("the stand-in only runs during the tests; register the extension with"
                    + " @RegisterExtension and call standIn() in a test or in @BeforeEach");
        }
        return running;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
        startedForClass = true;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        start();
        standIn().reset();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        List<AutoCloseable> closing;
        synchronized (clients) {
            closing = List.copyOf(clients);
            clients.clear();
        }
        for (AutoCloseable client : closing) {
            client.close();
        }
        if (!startedForClass) {
            stop();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return RESOLVED.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == StandIn.class) {
            return standIn();
        }
        AutoCloseable client = type == FacebookLoginClient.class
                ? standIn().facebookClient().build()
                : standIn().instagramClient().build();
        synchronized (clients) {
            clients.add(client);
        }
        return client;
    }

    private void start() {
        if (standIn == null) {
            standIn = builder.start();
        }
    }

    private void stop() {
        StandIn running = standIn;
        standIn = null;
        if (running != null) {
            running.close();
        }
    }
}

package io.github.iguser.testing;

import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.instagram.InstagramLoginClient;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A JUnit extension that runs a {@link StandIn} for the tests of a class. The stand-in starts before the first test, is
 * {@linkplain StandIn#reset() reset} before each test, and stops after the last, including those of {@code @Nested}
 * classes.
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
 * <p>Methods can take the stand-in and a client of either host as parameters. The clients of a test, and of its
 * {@code @BeforeEach} methods, are closed after the test; those of {@code @BeforeAll} methods and constructors, after
 * the class. A constructor has no such parameters if the extension is registered by an instance field or on a method,
 * or if the class has the lifecycle {@code PER_CLASS}: the stand-in starts later.
 *
 * <p>If the extension is registered by an instance field, or by {@code @ExtendWith(StandInExtension.class)} on a
 * method, the stand-in starts and stops with each test. With the lifecycle {@code PER_CLASS}, an instance field is like
 * a static one. Tests that run in parallel share the state of the stand-in.
 */
public final class StandInExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private static final Set<Class<?>> RESOLVED =
            Set.of(StandIn.class, FacebookLoginClient.class, InstagramLoginClient.class);

    private final StandIn.Builder builder;
    private final Map<String, List<AutoCloseable>> clients = new HashMap<>();

    // The classes and tests that are running. A nested class, or another one that inherits the extension, is one more.
    private final Set<String> users = new HashSet<>();
    private @Nullable StandIn standIn;

    /** Creates an extension whose stand-in has the standard world. */
    public StandInExtension() {
        this(StandIn.builder());
    }

    /** Creates an extension that starts its stand-in with this builder. */
    public StandInExtension(StandIn.Builder builder) {
        this.builder = Objects.requireNonNull(builder, "builder == null");
    }

    /** Returns the stand-in, which is available while tests run. */
    public synchronized StandIn standIn() {
        StandIn running = standIn;
        if (running == null) {
            throw new IllegalStateException("the stand-in only runs during the tests; register the extension with"
                    + " @RegisterExtension and call standIn() in a test or in @BeforeEach");
        }
        return running;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        start(context);
        standIn().reset();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        end(context);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        end(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return RESOLVED.contains(parameter.getParameter().getType());
    }

    @Override
    public synchronized Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (standIn == null && parameter.getDeclaringExecutable() instanceof Constructor<?> constructor) {
            throw new ParameterResolutionException("JUnit calls the constructor of "
                    + constructor.getDeclaringClass().getSimpleName() + " before the stand-in starts, since the class"
                    + " has the lifecycle PER_CLASS or the extension is registered on a method; take "
                    + type.getSimpleName() + " as a parameter of the test, of @BeforeEach or of @BeforeAll");
        }
        if (type == StandIn.class) {
            return standIn();
        }
        AutoCloseable client = type == FacebookLoginClient.class
                ? standIn().facebookClient().build()
                : standIn().instagramClient().build();
        clients.computeIfAbsent(context.getUniqueId(), id -> new ArrayList<>()).add(client);
        return client;
    }

    private synchronized void start(ExtensionContext context) {
        if (standIn == null) {
            standIn = builder.start();
        }
        users.add(context.getUniqueId());
    }

    /** Closes the clients of a class or test, and stops the stand-in if it is the last one. */
    private synchronized void end(ExtensionContext context) throws Exception {
        List<AutoCloseable> closing = clients.remove(context.getUniqueId());
        if (closing != null) {
            for (AutoCloseable client : closing) {
                client.close();
            }
        }
        StandIn running = standIn;
        if (users.remove(context.getUniqueId()) && users.isEmpty() && running != null) {
            standIn = null;
            running.close();
        }
    }
}

package io.github.iguser;

import io.github.iguser.internal.http.InFlightCalls;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** Creates the {@code OkHttpClient} of a client whose caller sets none, and the one for uploads. */
final class OwnOkHttpClient {
    private static final int ASYNCHRONOUS_CALLS = 64;

    private OwnOkHttpClient() {}

    /** Returns a client with the same connections, threads and interceptors, with the timeouts of uploads. */
    static OkHttpClient forUploads(OkHttpClient calls, Duration timeout) {
        return calls.newBuilder()
                .readTimeout(timeout)
                .writeTimeout(timeout)
                .callTimeout(Duration.ZERO)
                .build();
    }

    /** Returns a client with the stated timeouts, daemon threads and room for all asynchronous calls. */
    static OkHttpClient create() {
        Dispatcher dispatcher = new Dispatcher(daemons());
        dispatcher.setMaxRequests(ASYNCHRONOUS_CALLS);
        // All calls go to one host, so OkHttp's default of five calls per host would limit the whole client.
        dispatcher.setMaxRequestsPerHost(ASYNCHRONOUS_CALLS);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectTimeout(GraphClient.CONNECT_TIMEOUT)
                .readTimeout(GraphClient.READ_TIMEOUT)
                .writeTimeout(GraphClient.WRITE_TIMEOUT)
                .callTimeout(GraphClient.CALL_TIMEOUT)
                .build();
    }

    /**
     * Returns an executor like OkHttp's own, but with daemon threads. OkHttp's threads keep a program running for a
     * minute after the last call.
     */
    private static ExecutorService daemons() {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), new Daemons());
    }

    /** Returns the lifetime of such a client, whose end frees its threads and connections. */
    static InFlightCalls lifetimeOf(OkHttpClient opened) {
        return new InFlightCalls(new Release(opened));
    }

    // No lambdas, which would take longer to load when a program starts.

    private static final class Daemons implements ThreadFactory {
        @Override
        public Thread newThread(Runnable task) {
            Thread thread = new Thread(task, "iguser");
            thread.setDaemon(true);
            return thread;
        }
    }

    private static final class Release implements Runnable {
        private final OkHttpClient opened;

        Release(OkHttpClient opened) {
            this.opened = opened;
        }

        @Override
        public void run() {
            opened.dispatcher().executorService().shutdown();
            opened.connectionPool().evictAll();
        }
    }
}

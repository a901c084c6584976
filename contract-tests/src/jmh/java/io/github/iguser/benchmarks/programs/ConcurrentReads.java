package io.github.iguser.benchmarks.programs;

import io.github.iguser.facebook.FacebookLoginClient;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Reads profiles concurrently with this client and with bare OkHttp in turn, both on the same OkHttpClient, and prints
 * the reads of each turn.
 */
public final class ConcurrentReads {
    private static final String ID = "17841400000000001";

    private final String url;
    private final int concurrency;
    private final OkHttpClient okHttp;
    private final FacebookLoginClient client;
    private final LongAdder reads = new LongAdder();
    private volatile boolean over;

    private ConcurrentReads(String url, int concurrency) {
        this.url = url;
        this.concurrency = concurrency;
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(concurrency);
        dispatcher.setMaxRequestsPerHost(concurrency);
        this.okHttp = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(concurrency, 5, TimeUnit.MINUTES))
                .build();
        this.client = FacebookLoginClient.builder()
                .accessToken("any")
                .baseUrl(url)
                .okHttpClient(okHttp)
                .build();
    }

    /** Takes the URL, the style of calls, how many at a time, the number of turns and their milliseconds. */
    public static void main(String[] args) throws Exception {
        ConcurrentReads program = new ConcurrentReads(args[0], Integer.parseInt(args[2]));
        int turns = Integer.parseInt(args[3]);
        long millis = Long.parseLong(args[4]);
        // The first turn of each warms up.
        for (int i = 0; i <= turns; i++) {
            // A B, then B A.
            for (int j = 0; j < 2; j++) {
                boolean own = (i + j) % 2 == 0;
                long count = program.turn(args[1], own, i == 0 ? Math.max(millis, 1_000) : millis);
                if (i > 0) {
                    System.out.println((own ? "iguser " : "okhttp ") + count);
                }
            }
        }
        System.exit(0);
    }

    private long turn(String style, boolean own, long millis) throws Exception {
        over = false;
        reads.reset();
        CountDownLatch ended = new CountDownLatch(concurrency);
        ExecutorService threads = threads(style);
        for (int i = 0; i < concurrency; i++) {
            if (style.equals("asynchronous")) {
                readNext(own, ended);
            } else {
                threads.execute(() -> {
                    while (!over) {
                        read(own);
                        reads.increment();
                    }
                    ended.countDown();
                });
            }
        }
        Thread.sleep(millis);
        long count = reads.sum();
        over = true;
        ended.await();
        threads.shutdown();
        return count;
    }

    private ExecutorService threads(String style) throws ReflectiveOperationException {
        if (!style.equals("virtual")) {
            return Executors.newFixedThreadPool(concurrency);
        }
        try {
            // Java 17 compiles this class.
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void read(boolean own) {
        if (own) {
            client.igUser()
                    .get(ID, f -> f.username().followersCount().mediaCount())
                    .execute();
            return;
        }
        try (Response response = okHttp.newCall(request()).execute()) {
            response.body().string();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void readNext(boolean own, CountDownLatch ended) {
        if (over) {
            ended.countDown();
            return;
        }
        if (own) {
            client.igUser()
                    .get(ID, f -> f.username().followersCount().mediaCount())
                    .executeAsync()
                    .whenComplete((user, failure) -> {
                        completed(failure);
                        readNext(true, ended);
                    });
            return;
        }
        okHttp.newCall(request()).enqueue(new Callback() {
            @Override
            public void onResponse(Call call, Response response) throws IOException {
                try (response) {
                    response.body().string();
                }
                completed(null);
                readNext(false, ended);
            }

            @Override
            public void onFailure(Call call, IOException e) {
                completed(e);
            }
        });
    }

    private void completed(Throwable failure) {
        if (failure != null) {
            failure.printStackTrace();
            System.exit(1);
        }
        reads.increment();
    }

    private Request request() {
        return new Request.Builder()
                .url(url + ID + "?fields=username,followers_count,media_count")
                .header("Authorization", "Bearer any")
                .build();
    }
}

package io.github.iguser.benchmarks;

import com.restfb.Parameter;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.sun.management.ThreadMXBean;
import io.github.iguser.benchmarks.decode.Plain;
import io.github.iguser.benchmarks.programs.RestFbProfile;
import io.github.iguser.benchmarks.programs.RetrofitProfile;
import io.github.iguser.facebook.FacebookLoginClient;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Reads a profile over loopback, from a server of this process. All ways take turns in one process: between two
 * processes the time of a call differs by more than between two libraries, since it depends on which processor the
 * system wakes.
 */
final class Calls implements AutoCloseable {
    private static final String ID = "17841400000000001";

    /** The calls of one turn. */
    private static final int TURN = 200;

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private interface Way {
        Object call() throws IOException;
    }

    /** One way to call, with its measurements. */
    private static final class Measured {
        private final String title;
        private final Way way;
        private final Samples micros = new Samples();
        private final Samples processorMicros = new Samples();
        private final Samples bytes = new Samples();

        Measured(String title, Way way) {
            this.title = title;
            this.way = way;
        }

        Object repeat(int calls) throws IOException {
            Object last = null;
            for (int i = 0; i < calls; i++) {
                last = way.call();
            }
            return last;
        }

        void turn() throws IOException {
            long allocated = THREAD.getCurrentThreadAllocatedBytes();
            long processor = THREAD.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            if (repeat(TURN) == null) {
                throw new IllegalStateException(title + " returned nothing");
            }
            micros.add((System.nanoTime() - start) / 1_000.0 / TURN);
            processorMicros.add((THREAD.getCurrentThreadCpuTime() - processor) / 1_000.0 / TURN);
            bytes.add((double) (THREAD.getCurrentThreadAllocatedBytes() - allocated) / TURN);
        }
    }

    private final String url;
    private final OkHttpClient okHttp = new OkHttpClient.Builder().build();
    private final JsonAdapter<Plain.User> moshi = new Moshi.Builder().build().adapter(Plain.User.class);
    private final RetrofitProfile.Api retrofit;
    private final com.restfb.FacebookClient restFb;
    private final FacebookLoginClient client;

    Calls(String url) {
        this.url = url;
        this.retrofit = RetrofitProfile.api(url);
        this.restFb = RestFbProfile.client(url);
        this.client = FacebookLoginClient.builder()
                .accessToken("any")
                .baseUrl(url)
                .okHttpClient(okHttp)
                .build();
    }

    /** Measures all ways, and adds a row for each. */
    void run(Table table, Scale scale) throws IOException {
        compare();
        List<Measured> ways = new ArrayList<>();
        ways.add(new Measured("OkHttp, body as text", this::okHttp));
        ways.add(new Measured("OkHttp and reflective Moshi", this::okHttpAndMoshi));
        ways.add(new Measured("Retrofit and reflective Moshi", this::retrofitAndMoshi));
        ways.add(new Measured("iguser", this::iguser));
        ways.add(new Measured("RestFB", this::restFb));
        for (int i = 0; i < scale.callWarmups; i++) {
            for (Measured way : ways) {
                way.repeat(TURN);
            }
        }
        for (int i = 0; i < scale.callTurns; i++) {
            for (Measured way : ways) {
                way.turn();
            }
        }
        Measured bare = ways.get(0);
        for (Measured way : ways) {
            table.row(
                    way.title,
                    Table.number(way.micros.median()),
                    way.micros.ratioTo(bare.micros),
                    Table.number(way.processorMicros.median()),
                    way.processorMicros.ratioTo(bare.processorMicros),
                    Table.number(way.bytes.median()),
                    Table.number(way.bytes.median() / bare.bytes.median()));
        }
    }

    /** Compares the responses of all ways. */
    void compare() throws IOException {
        String username = ((io.github.iguser.model.IgUser) iguser()).username();
        same(username, ((Plain.User) okHttpAndMoshi()).username);
        same(username, ((RetrofitProfile.Profile) retrofitAndMoshi()).username);
        same(username, ((com.restfb.types.instagram.IgUser) restFb()).getUsername());
        if (!okHttp().contains('"' + username + '"')) {
            throw new IllegalStateException("another response: " + okHttp());
        }
    }

    private static void same(String expected, String read) {
        if (!expected.equals(read)) {
            throw new IllegalStateException(read + " instead of " + expected);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private Object iguser() {
        return client.igUser()
                .get(ID, f -> f.username().followersCount().mediaCount())
                .execute();
    }

    private String okHttp() throws IOException {
        try (Response response = okHttp.newCall(request()).execute()) {
            return response.body().string();
        }
    }

    private Object okHttpAndMoshi() throws IOException {
        try (Response response = okHttp.newCall(request()).execute()) {
            return moshi.fromJson(response.body().source());
        }
    }

    private Request request() {
        return new Request.Builder()
                .url(url + ID + "?fields=username,followers_count,media_count")
                .header("Authorization", "Bearer any")
                .build();
    }

    private Object retrofitAndMoshi() throws IOException {
        return retrofit.profile("Bearer any", ID, "username,followers_count,media_count")
                .execute()
                .body();
    }

    private Object restFb() {
        return restFb.fetchObject(
                ID,
                com.restfb.types.instagram.IgUser.class,
                Parameter.with("fields", "username,followers_count,media_count"));
    }
}

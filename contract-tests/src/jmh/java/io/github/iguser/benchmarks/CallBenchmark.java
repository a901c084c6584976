package io.github.iguser.benchmarks;

import com.restfb.Parameter;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.iguser.benchmarks.decode.Plain;
import io.github.iguser.benchmarks.programs.RestFbProfile;
import io.github.iguser.benchmarks.programs.RetrofitProfile;
import io.github.iguser.facebook.FacebookLoginClient;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Reads a profile over loopback, from a server in another process. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {
    private static final String ID = "17841400000000001";

    private final String url = System.getProperty(JmhRounds.URL);
    private final OkHttpClient okHttp = new OkHttpClient.Builder().build();
    private final JsonAdapter<Plain.User> moshi = new Moshi.Builder().build().adapter(Plain.User.class);
    private final RetrofitProfile.Api retrofit = RetrofitProfile.api(url);
    private final com.restfb.FacebookClient restFb = RestFbProfile.client(url);
    private FacebookLoginClient client;

    /** Compares the responses of all ways. */
    @Setup
    public void compare() throws IOException {
        client = FacebookLoginClient.builder()
                .accessToken("any")
                .baseUrl(url)
                .okHttpClient(okHttp)
                .build();
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

    @TearDown
    public void close() {
        client.close();
    }

    @Benchmark
    public Object iguser() {
        return client.igUser()
                .get(ID, f -> f.username().followersCount().mediaCount())
                .execute();
    }

    @Benchmark
    public String okHttp() throws IOException {
        try (Response response = okHttp.newCall(request()).execute()) {
            return response.body().string();
        }
    }

    @Benchmark
    public Object okHttpAndMoshi() throws IOException {
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

    @Benchmark
    public Object retrofitAndMoshi() throws IOException {
        return retrofit.profile("Bearer any", ID, "username,followers_count,media_count")
                .execute()
                .body();
    }

    @Benchmark
    public Object restFb() {
        return restFb.fetchObject(
                ID,
                com.restfb.types.instagram.IgUser.class,
                Parameter.with("fields", "username,followers_count,media_count"));
    }
}

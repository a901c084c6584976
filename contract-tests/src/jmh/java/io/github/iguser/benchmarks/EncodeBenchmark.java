package io.github.iguser.benchmarks;

import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.facebook.ImageContainer;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.FormBody;
import okio.Buffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Encodes the form of a post and a nested selection of fields, with the checks of the client and by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EncodeBenchmark {
    private String url;
    private String caption;
    private String username;

    /** Sets the values, and compares the texts of both ways. */
    @Setup
    public void compare() throws IOException {
        url = "https://example.com/bicycle.jpg?size=large&v=2";
        caption = "Open again on Monday. The coffee is on us. #harbour";
        username = "bluebottle";
        same(formByHand().readUtf8(), form().readUtf8());
        same(selectorByHand(), selector());
    }

    private static void same(String byHand, String ours) {
        if (!byHand.equals(ours)) {
            throw new IllegalStateException(ours + " instead of " + byHand);
        }
    }

    @Benchmark
    public Buffer form() throws IOException {
        FormBody.Builder form = new FormBody.Builder();
        ImageContainer.of(i -> i.imageUrl(url).caption(caption).altText("A bicycle"))
                .forEach(form::add);
        return written(form);
    }

    @Benchmark
    public Buffer formByHand() throws IOException {
        FormBody.Builder form = new FormBody.Builder();
        form.add("image_url", url).add("alt_text", "A bicycle").add("caption", caption);
        return written(form);
    }

    private static Buffer written(FormBody.Builder form) throws IOException {
        Buffer buffer = new Buffer();
        form.build().writeTo(buffer);
        return buffer;
    }

    @Benchmark
    public String selector() {
        return IgUserFields.of(f -> f.username()
                        .followersCount()
                        .businessDiscovery(username, b -> b.followersCount()
                                .media(m -> m.limit(5).fields(x -> x.caption().timestamp()))))
                .toString();
    }

    @Benchmark
    public String selectorByHand() {
        return "username,followers_count,business_discovery.username(" + username
                + "){followers_count,media.limit(5){caption,timestamp}}";
    }
}

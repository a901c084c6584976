import com.squareup.moshi.Moshi;
import io.github.iguser.fixture.alpha.ListMediaParams;
import io.github.iguser.fixture.alpha.MediaFormParams;
import io.github.iguser.fixture.alpha.ReelFormParams;
import io.github.iguser.fixture.model.IgUser;
import io.github.iguser.fixture.model.MediaType;
import io.github.iguser.fixture.model.UserTag;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Compiled together with the expected output, and called by the test. */
public final class Uses {
    private Uses() {}

    public static Object form() {
        return MediaFormParams.builder()
                .imageUrl("https://example.com/a.jpg")
                .mediaType(MediaType.IMAGE)
                .shareToFeed(false)
                .volume(7)
                .children(List.of("1", "2"))
                .userTags(List.of(UserTag.builder().username("ada").x(0.5).build()))
                .build();
    }

    public static Object reel() {
        return ReelFormParams.builder().strategy("MANUAL").build();
    }

    public static Object refusals() {
        List<String> messages = new ArrayList<>();
        for (Runnable wrong : List.<Runnable>of(
                () -> MediaFormParams.builder().volume(101),
                () -> MediaFormParams.builder().build(),
                () -> ReelFormParams.builder().strategy("SOON"))) {
            try {
                wrong.run();
            } catch (IllegalArgumentException | IllegalStateException e) {
                messages.add(e.getMessage());
            }
        }
        return messages;
    }

    @SuppressWarnings("deprecation") // since is deprecated in the fixture.
    public static Object query() {
        return ListMediaParams.builder()
                .fields(f -> f.id().mediaType())
                .limit(5)
                .since(Instant.parse("2026-01-01T00:00:00Z"))
                .kinds(List.of("IMAGE", "VIDEO"))
                .build();
    }

    public static Object roundTrip() throws IOException {
        String json =
                """
                {"id":1,"followers_count":4294967297,"ig_id":5,"secret_score":0.5,"tags":["red"],"counts":{"0":1},
                "extra":{"a":[1.10]},"class":3,"media":{"data":[{"id":"2","media_type":"video",
                "timestamp":"2026-03-07T16:05:12+0000","owner":{"id":"1"}}]}}""";
        var adapter = new Moshi.Builder().build().adapter(IgUser.class);
        return adapter.toJson(adapter.fromJson(json));
    }
}

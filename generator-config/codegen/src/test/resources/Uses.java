import com.squareup.moshi.Moshi;
import io.github.iguser.fixture.alpha.AlbumContainer;
import io.github.iguser.fixture.alpha.AlphaClient;
import io.github.iguser.fixture.alpha.CreateNoteParams;
import io.github.iguser.fixture.alpha.IgMediaFields;
import io.github.iguser.fixture.alpha.IgUserFields;
import io.github.iguser.fixture.alpha.ImageContainer;
import io.github.iguser.fixture.alpha.InsightsParams;
import io.github.iguser.fixture.alpha.ListMediaParams;
import io.github.iguser.fixture.alpha.ListPromotionsParams;
import io.github.iguser.fixture.alpha.VideoContainer;
import io.github.iguser.fixture.model.ApiVersion;
import io.github.iguser.fixture.model.Audio;
import io.github.iguser.fixture.model.IgUser;
import io.github.iguser.fixture.model.InsightBreakdown;
import io.github.iguser.fixture.model.InsightMetric;
import io.github.iguser.fixture.model.InsightMetricType;
import io.github.iguser.fixture.model.InsightPeriod;
import io.github.iguser.fixture.model.InsightTimeframe;
import io.github.iguser.fixture.model.MediaType;
import io.github.iguser.fixture.model.Mode;
import io.github.iguser.fixture.model.UserTag;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compiled together with the expected output, and called by the test. */
public final class Uses {
    private Uses() {}

    public static Object form() {
        return CreateNoteParams.builder()
                .text("Hello")
                .ends(Instant.parse("2026-01-01T00:00:00Z"))
                .starts(OffsetDateTime.parse("2025-12-31T23:00:00+01:00"))
                .words(List.of("a/b", "c"))
                .counts(Map.of("a/b", 3L))
                .build();
    }

    public static Object image() {
        return ImageContainer.builder()
                .imageUrl("https://example.com/a.jpg")
                .mediaType(MediaType.IMAGE)
                .userTags(List.of(UserTag.builder().username("ada").x(0.5).build()))
                .sponsors(List.of("4294967297"))
                .build();
    }

    public static Object video() {
        return VideoContainer.builder()
                .resumable()
                .shareToFeed(false)
                .volume(7)
                .mode(Mode.SLOW)
                .audio(Audio.builder().volume(100).build())
                .formats(List.of(MediaType.VIDEO_IN_LOWER_CASE, MediaType.IMAGE))
                .build();
    }

    public static Object refusals() {
        UserTag ada = UserTag.builder().username("ada").build();
        return messages(
                () -> ImageContainer.builder().build(),
                () -> VideoContainer.builder().build(),
                () -> VideoContainer.builder().videoUrl("https://v").resumable().build(),
                () -> VideoContainer.builder().resumable().volume(101).build(),
                () -> VideoContainer.builder().resumable().mode(Mode.of("SOON")).build(),
                () -> VideoContainer.builder()
                        .resumable()
                        .audio(Audio.builder().volume(-1).build())
                        .build(),
                () -> VideoContainer.builder()
                        .resumable()
                        .userTags(List.of(ada, ada))
                        .build(),
                () -> VideoContainer.builder()
                        .resumable()
                        .userTags(List.of(ada.toBuilder().x(0.5).build()))
                        .build(),
                () -> VideoContainer.builder()
                        .resumable()
                        .formats(List.of(MediaType.VIDEO_IN_LOWER_CASE))
                        .build(),
                () -> VideoContainer.builder()
                        .resumable()
                        .formats(List.of(MediaType.IMAGE))
                        .build(),
                () -> ImageContainer.builder()
                        .imageUrl("https://i")
                        .userTags(List.of(ada))
                        .build(),
                () -> ImageContainer.builder()
                        .imageUrl("https://i")
                        .sponsors(List.of("1", "x"))
                        .build(),
                () -> ImageContainer.builder()
                        .imageUrl("https://i")
                        .sponsors(List.of("007"))
                        .build(),
                () -> CreateNoteParams.builder().text(" ").build(),
                () -> CreateNoteParams.builder()
                        .text("Hello")
                        .words(List.of("a", ""))
                        .build(),
                () -> UserTag.builder().additionalJson("note", "1,\"x\":2"),
                () -> AlbumContainer.builder().children(List.of("1")).build(),
                () -> AlbumContainer.builder().children(List.of("1", "1")).build());
    }

    public static Object refusedNamesAndUrls() {
        return messages(
                () -> ImageContainer.builder().imageUrl("example.com/a.jpg").build(),
                () -> ImageContainer.builder()
                        .imageUrl("https://example.com/a.jpg")
                        .userTags(List.of(
                                UserTag.builder().username("@ada").x(0.5).build()))
                        .build(),
                () -> IgUserFields.of(f -> f.businessDiscovery("@ada", d -> d.id())),
                () -> ImageContainer.builder().parameter("image_url", "x"),
                () -> VideoContainer.builder().parameter("upload_type", "x"),
                () -> VideoContainer.builder().parameter("kind", "IMAGE"),
                () -> InsightsParams.builder().parameter("since", "now"),
                () -> IgUserFields.of(f -> f.insights(i -> i.otherModifier("metric", "reach"))),
                () -> CreateNoteParams.builder().parameter("access_token", "x"));
    }

    public static Object others() {
        return List.of(
                ImageContainer.builder()
                        .imageUrl("https://example.com/a.jpg")
                        .parameter("share_to_feed", "true")
                        .build()
                        .toString(),
                CreateNoteParams.builder()
                        .text("Hello")
                        .parameter("mood", "[\"sunny\"]")
                        .build()
                        .toString(),
                ListMediaParams.builder().limit(5).parameter("order", "new").build().toString(),
                IgUserFields.of(f -> f.media(m -> m.limit(5).otherModifier("order", "new"))).toString());
    }

    public static Object skippedRules() {
        return List.of(
                InsightsParams.builder()
                        .metric(InsightMetric.REACH)
                        .period(InsightPeriod.DAY)
                        .timeframe(InsightTimeframe.THIS_WEEK)
                        .skipMetricRules()
                        .build()
                        .toString(),
                IgUserFields.of(f -> f.insights(i -> i.skipMetricRules()
                                .metric(InsightMetric.REACH)
                                .period(InsightPeriod.DAY)
                                .timeframe(InsightTimeframe.THIS_WEEK)))
                        .toString());
    }

    public static Object promotions() {
        return List.of(
                ListPromotionsParams.builder().business("5").build().toString(),
                IgUserFields.of(f -> f.promotions("5")).toString(),
                IgUserFields.of(f -> f.promotions("5", p -> p.limit(2).fields(m -> m.id())))
                        .toString());
    }

    public static Object refusedPromotions() {
        return messages(
                () -> ListPromotionsParams.builder().build(),
                () -> ListPromotionsParams.builder().business("five"),
                () -> IgUserFields.of(f -> f.promotions("five")),
                () -> IgUserFields.of(f -> f.promotions("five", p -> p.limit(2))));
    }

    private static AlphaClient client(ApiVersion version) {
        return AlphaClient.builder().accessToken("a").version(version).build();
    }

    @SuppressWarnings("deprecation")
    public static Object refusedVersions() {
        AlphaClient v1 = client(ApiVersion.V1_0);
        AlphaClient v2 = client(ApiVersion.V2_0);
        return messages(
                () -> v1.promotions().start("1"),
                () -> v1.media().list("1", p -> p.fields(f -> f.mood())),
                () -> v1.igUser().get("1", f -> f.media(m -> m.fields(e -> e.owner(o -> o.id()).mood()))),
                () -> v1.media().list("1", p -> p.kinds(List.of("a"))),
                () -> v2.notes().create("1", n -> n.text("Hello").counts(Map.of("a", 3L))),
                () -> v1.media()
                        .create(
                                "1",
                                ImageContainer.of(i -> i.imageUrl("https://example.com/a.jpg")
                                        .mediaType(MediaType.IS_IN_TITLE))),
                () -> v2.insights()
                        .get("1", p -> p.metric(InsightMetric.FOLLOWERS).period(InsightPeriod.LIFETIME)
                                .metricType(InsightMetricType.TOTAL_VALUE).timeframe(InsightTimeframe.THIS_MONTH)),
                () -> v2.igUser().get("1", f -> f.insights(i -> i.metric(InsightMetric.FOLLOWERS).period(InsightPeriod.DAY).skipMetricRules())),
                () -> ApiVersion.of("2.0"));
    }

    public static Object acceptedVersions() {
        AlphaClient v1 = client(ApiVersion.V1_0);
        AlphaClient v2 = client(ApiVersion.of("v2.1"));
        return List.of(
                v2,
                v2.promotions().start("1"),
                v2.media().list("1", p -> p.fields(f -> f.mood()).kinds(List.of("a"))),
                v1.notes().create("1", n -> n.text("Hello").counts(Map.of("a", 3L))),
                ApiVersion.of("v2.0") == ApiVersion.V2_0,
                ApiVersion.of("v9.0").isKnown());
    }

    public static Object insights() {
        return InsightsParams.builder()
                .metric(InsightMetric.REACH)
                .period(InsightPeriod.DAY)
                .metricType(InsightMetricType.TOTAL_VALUE)
                .breakdown(InsightBreakdown.AGE)
                .since("yesterday")
                .build();
    }

    public static Object insightsInside() {
        return IgUserFields.of(f -> f.id()
                .insights(i -> i.metric(InsightMetric.REACH, InsightMetric.of("new_metric"))
                        .period(InsightPeriod.DAY)
                        .since(Instant.EPOCH)));
    }

    public static Object insightsOfMedia() {
        return IgMediaFields.of(f -> f.insights(
                i -> i.kind(MediaType.IMAGE, MediaType.of("new")).word("a").breakdown(InsightBreakdown.AGE)));
    }

    public static Object refusedInsightsOfMedia() {
        return messages(
                () -> IgMediaFields.of(f -> f.insights(i -> i.word("a"))),
                () -> IgMediaFields.of(f -> f.insights(i -> i.kind(List.of()).word("a"))),
                () -> IgMediaFields.of(f -> f.insights(i -> i.kind(MediaType.IMAGE))));
    }

    public static Object refusedInsights() {
        return messages(
                () -> InsightsParams.builder().period(InsightPeriod.DAY).build(),
                () -> InsightsParams.builder()
                        .metric(InsightMetric.DEMOGRAPHICS)
                        .period(InsightPeriod.LIFETIME)
                        .metricType(InsightMetricType.TOTAL_VALUE)
                        .build(),
                () -> IgUserFields.of(f -> f.insights(i -> i.metric(InsightMetric.REACH))),
                () -> IgUserFields.of(f -> f.insights(i -> i.metric(InsightMetric.REACH)
                        .period(InsightPeriod.DAY)
                        .timeframe(InsightTimeframe.THIS_WEEK))));
    }

    private static List<String> messages(Runnable... wrong) {
        List<String> messages = new ArrayList<>();
        for (Runnable call : wrong) {
            try {
                call.run();
                messages.add("not refused");
            } catch (IllegalArgumentException e) {
                messages.add(e.getMessage());
            }
        }
        return messages;
    }

    @SuppressWarnings("deprecation") // since is deprecated in the fixture.
    public static Object query() {
        return ListMediaParams.of(p -> p.fields(f -> f.id().mediaType())
                .limit(5)
                .since(Instant.parse("2026-01-01T00:00:00Z"))
                .kinds(List.of("IMAGE", "VIDEO")));
    }

    public static Object spellings() {
        return List.of(
                MediaType.of("Image").equals(MediaType.IMAGE),
                MediaType.of("Image").value(),
                MediaType.of("Image").isKnown(),
                MediaType.of("image").equals(MediaType.IMAGE),
                MediaType.known().contains(MediaType.of("Image")),
                MediaType.known().size());
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

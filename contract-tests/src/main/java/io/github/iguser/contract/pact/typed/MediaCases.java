package io.github.iguser.contract.pact.typed;

import io.github.iguser.Page;
import io.github.iguser.facebook.IgMediaFields;
import io.github.iguser.facebook.ListMediaParams;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.MediaInsight;
import io.github.iguser.model.MediaInsightMetric;
import java.util.List;
import java.util.function.Consumer;

/** The list of an account's media, with their insights. */
final class MediaCases {

    private static final String ACCOUNT = "17841400000000001";
    private static final Consumer<IgMediaFields> FIELDS =
            f -> f.id().caption().mediaType().mediaUrl().permalink().timestamp();
    private static final Consumer<io.github.iguser.instagram.IgMediaFields> INSTAGRAM_FIELDS =
            f -> f.id().caption().mediaType().mediaUrl().permalink().timestamp();

    private MediaCases() {}

    static List<TypedCall> all() {
        return List.of(firstPage(), lastPage(), emptyPage(), reachAndViews());
    }

    private static TypedCall firstPage() {
        return TypedCall.of("listMedia/first-page")
                .facebook(client -> client.media()
                        .list(
                                ACCOUNT,
                                ListMediaParams.builder()
                                        .fields(FIELDS)
                                        .limit(3)
                                        .build()))
                .instagram(client -> client.media()
                        .list(
                                ACCOUNT,
                                io.github.iguser.instagram.ListMediaParams.builder()
                                        .fields(INSTAGRAM_FIELDS)
                                        .limit(3)
                                        .build()))
                .reading((page, read) -> {
                    compareMedia(page, read);
                    read.paging("$.paging", page.paging())
                            .same("has previous", false, page.paging().hasPrevious());
                });
    }

    private static TypedCall lastPage() {
        return TypedCall.of("listMedia/last-page")
                .facebook(client -> client.media()
                        .list(
                                ACCOUNT,
                                ListMediaParams.builder()
                                        .fields(FIELDS)
                                        .limit(3)
                                        .after("QVFIUkNoZ3RObHl2dGxnNkZ0UldYVUtFNjV4ZnVtSkZaTzRvcXp3aEhxM3VjVFU")
                                        .build()))
                .instagram(client -> client.media()
                        .list(
                                ACCOUNT,
                                io.github.iguser.instagram.ListMediaParams.builder()
                                        .fields(INSTAGRAM_FIELDS)
                                        .limit(3)
                                        .after("QVFIUnBFU1ZCVlkyYlVNRDlPOXQwakJjdlowaHhxeEpXN2FLeWV4Mnh2UnZtMkk")
                                        .build()))
                .reading((page, read) -> {
                    compareMedia(page, read);
                    read.paging("$.paging", page.paging())
                            .same("has next", false, page.paging().hasNext());
                });
    }

    /** Compares the first media of a page. */
    static void compareMedia(Page<IgMedia> page, TypedValues read) {
        IgMedia media = page.data().get(0);
        read.value("$.data[0].id", media.id())
                .value("$.data[0].caption", media.caption())
                .value("$.data[0].media_type", media.mediaType())
                .value("$.data[0].media_url", media.mediaUrl())
                .value("$.data[0].permalink", media.permalink())
                .value("$.data[0].timestamp", media.timestamp());
    }

    /** A page may be empty in the middle of the list; paging continues after it. */
    private static TypedCall emptyPage() {
        return TypedCall.of("listMedia/empty-page-with-next")
                .facebook(client -> client.media()
                        .list(
                                "17841400000000008",
                                ListMediaParams.builder()
                                        .fields(f -> f.id().timestamp())
                                        .limit(2)
                                        .build()))
                .reading((page, read) -> read.same("media", List.of(), page.data())
                        .paging("$.paging", page.paging())
                        .same("has next", true, page.paging().hasNext()));
    }

    private static TypedCall reachAndViews() {
        return TypedCall.of("listMedia/reach-and-views")
                .facebook(client -> client.media()
                        .list(
                                "17841400000000013",
                                ListMediaParams.builder()
                                        .fields(f -> f.id().insights(i ->
                                                i.metric(MediaInsightMetric.REACH, MediaInsightMetric.VIEWS)))
                                        .build()))
                .reading((page, read) -> {
                    MediaInsight insight = page.data().get(0).insights().data().get(0);
                    read.value("$.data[0].insights.data[0].name", insight.name())
                            .value("$.data[0].insights.data[0].period", insight.period())
                            .value("$.data[0].insights.data[0].title", insight.title())
                            .value("$.data[0].insights.data[0].id", insight.id())
                            .value(
                                    "$.data[0].insights.data[0].values[0].value",
                                    insight.values().get(0).value().asLong())
                            .absent("$.data[0].insights.data[0].total_value", insight.totalValue());
                });
    }
}

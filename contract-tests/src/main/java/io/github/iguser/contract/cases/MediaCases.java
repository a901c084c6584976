package io.github.iguser.contract.cases;

import io.github.iguser.Page;
import io.github.iguser.facebook.ListMediaParams;
import io.github.iguser.model.IgMedia;
import java.util.List;

/** The list of an account's media. */
final class MediaCases {

    private static final String ACCOUNT = "17841400000000001";

    private MediaCases() {}

    static List<TypedCall<?>> all() {
        return List.of(firstPage());
    }

    private static TypedCall<Page<IgMedia>> firstPage() {
        return TypedCall.<Page<IgMedia>>of("listMedia/first-page", (page, read) -> {
                    IgMedia media = page.data().get(0);
                    read.value("$.data[0].id", media.id())
                            .value("$.data[0].caption", media.caption())
                            .value("$.data[0].media_type", media.mediaType())
                            .value("$.data[0].timestamp", media.timestamp())
                            .value(
                                    "$.paging.cursors.after",
                                    page.paging().cursors().after())
                            .same("has next", true, page.paging().hasNext());
                })
                .facebook(client -> client.media()
                        .list(
                                ACCOUNT,
                                ListMediaParams.builder()
                                        .fields(f -> f.id().caption()
                                                .mediaType()
                                                .mediaUrl()
                                                .permalink()
                                                .timestamp())
                                        .limit(3)
                                        .build())
                        .execute())
                .instagram(client -> client.media()
                        .list(
                                ACCOUNT,
                                io.github.iguser.instagram.ListMediaParams.builder()
                                        .fields(f -> f.id().caption()
                                                .mediaType()
                                                .mediaUrl()
                                                .permalink()
                                                .timestamp())
                                        .limit(3)
                                        .build())
                        .execute());
    }
}

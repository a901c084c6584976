package io.github.iguser.contract.pact.typed;

import io.github.iguser.facebook.ListStoriesParams;
import io.github.iguser.model.IgMedia;
import java.util.List;

/** The stories of an account. */
final class StoryCases {

    private static final String ACCOUNT = "17841400000000012";

    private StoryCases() {}

    static List<TypedCall> all() {
        return List.of(onePage());
    }

    private static TypedCall onePage() {
        return TypedCall.of("listStories/one-page-with-one-cursor")
                .facebook(client -> client.stories()
                        .list(
                                ACCOUNT,
                                ListStoriesParams.builder()
                                        .fields(f -> f.id().mediaType()
                                                .mediaUrl()
                                                .permalink()
                                                .timestamp())
                                        .build()))
                .instagram(client -> client.stories()
                        .list(
                                ACCOUNT,
                                io.github.iguser.instagram.ListStoriesParams.builder()
                                        .fields(f -> f.id().mediaType()
                                                .mediaUrl()
                                                .permalink()
                                                .timestamp())
                                        .build()))
                .reading((page, read) -> {
                    IgMedia story = page.data().get(0);
                    read.value("$.data[0].id", story.id())
                            .value("$.data[0].media_type", story.mediaType())
                            .value("$.data[0].media_url", story.mediaUrl())
                            .value("$.data[0].permalink", story.permalink())
                            .value("$.data[0].timestamp", story.timestamp())
                            .paging("$.paging", page.paging());
                });
    }
}

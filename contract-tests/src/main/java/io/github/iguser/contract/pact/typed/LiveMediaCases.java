package io.github.iguser.contract.pact.typed;

import io.github.iguser.facebook.ListLiveMediaParams;
import io.github.iguser.model.IgMedia;
import java.util.List;

/** The current live broadcast of an account. */
final class LiveMediaCases {

    private static final String ACCOUNT = "17841400000000001";

    private LiveMediaCases() {}

    static List<TypedCall> all() {
        return List.of(broadcast());
    }

    private static TypedCall broadcast() {
        return TypedCall.of("listLiveMedia/broadcast")
                .facebook(client -> client.liveMedia()
                        .list(
                                ACCOUNT,
                                ListLiveMediaParams.builder()
                                        .fields(f -> f.id().mediaType()
                                                .mediaProductType()
                                                .owner(o -> o.id())
                                                .username())
                                        .build()))
                .instagram(client -> client.liveMedia()
                        .list(
                                ACCOUNT,
                                io.github.iguser.instagram.ListLiveMediaParams.builder()
                                        .fields(f -> f.id().mediaType()
                                                .mediaProductType()
                                                .owner(o -> o.id())
                                                .username())
                                        .build()))
                .reading((page, read) -> {
                    IgMedia broadcast = page.data().get(0);
                    read.value("$.data[0].id", broadcast.id())
                            .value("$.data[0].media_type", broadcast.mediaType())
                            .value("$.data[0].media_product_type", broadcast.mediaProductType())
                            .value("$.data[0].owner.id", broadcast.owner().id())
                            .value("$.data[0].username", broadcast.username())
                            .paging("$.paging", page.paging());
                });
    }
}

package io.github.iguser.contract.pact.typed;

import io.github.iguser.GraphCall;
import io.github.iguser.InvalidRequestException;
import io.github.iguser.Page;
import io.github.iguser.facebook.DiscoveredIgUserFields;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.IgUser;
import java.util.List;
import java.util.function.Consumer;

/** Other professional accounts, which graph.facebook.com finds by their usernames with {@code business_discovery}. */
final class DiscoveryCases {

    private DiscoveryCases() {}

    static List<TypedCall> all() {
        return List.of(counts(), firstPage(), unknownUsername());
    }

    private static GraphCall<IgUser> find(
            FacebookLoginClient client, String account, String username, Consumer<DiscoveredIgUserFields> fields) {
        return client.igUser().get(account, IgUserFields.of(f -> f.businessDiscovery(username, fields)));
    }

    private static TypedCall counts() {
        return TypedCall.of("getIgUser/discovery-documented-counts")
                .facebook(client -> find(
                        client,
                        "17841405309211844",
                        "bluebottle",
                        b -> b.followersCount().mediaCount()))
                .reading((user, read) -> {
                    IgUser found = user.businessDiscovery();
                    read.value("$.business_discovery.id", found.id())
                            .value("$.business_discovery.followers_count", found.followersCount())
                            .value("$.business_discovery.media_count", found.mediaCount())
                            .absent("$.business_discovery.username", found.username());
                });
    }

    /** The first page has only the cursor of its end, and no link. */
    private static TypedCall firstPage() {
        return TypedCall.of("getIgUser/discovery-media-first-page")
                .facebook(client -> find(
                        client,
                        "17841400000000001",
                        "quay.wheelworks",
                        b -> b.media(m -> m.limit(2)
                                .fields(x -> x.id().caption()
                                        .mediaType()
                                        .timestamp()
                                        .likeCount()
                                        .commentsCount()))))
                .reading((user, read) -> {
                    Page<IgMedia> page = user.businessDiscovery().media();
                    IgMedia media = page.data().get(0);
                    read.value("$.business_discovery.media.data[0].id", media.id())
                            .value("$.business_discovery.media.data[0].media_type", media.mediaType())
                            .value("$.business_discovery.media.data[0].timestamp", media.timestamp())
                            .value("$.business_discovery.media.data[0].like_count", media.likeCount())
                            .paging("$.business_discovery.media.paging", page.paging());
                });
    }

    private static TypedCall unknownUsername() {
        return TypedCall.of("getIgUser/error-110-2207013-unknown-username")
                .facebook(client -> find(client, "17841400000000001", "nobody.rides.here", b -> b.id().username()))
                .refused(400, InvalidRequestException.class);
    }
}

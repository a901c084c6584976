package io.github.iguser.contract.pact;

import io.github.iguser.facebook.DiscoveredIgUserFields;
import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.IgUser;
import java.util.List;
import java.util.function.Consumer;

/** What the client reads of other accounts by {@code business_discovery}, which graph.facebook.com alone has. */
final class FacebookDiscoveryCases {

    private static final String ID = "17841405309211844";
    private static final String NAME = "quay.wheelworks";
    private static final String PAGE = "id,caption,media_type,timestamp,like_count,comments_count";

    private FacebookDiscoveryCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                counts(),
                profile(),
                everyField(),
                firstPage(),
                nextPage(),
                previousPage(),
                ownMedia(),
                viewCounts(),
                hiddenLikes(),
                everyMediaField());
    }

    private static ConsumerCase.Builder discovery(String description, String state) {
        return ConsumerCase.of("graph.facebook.com", "getIgUser", description)
                .given(state)
                .having("igUserId", ID)
                .having("username", NAME)
                .get("/${igUserId}");
    }

    /** Returns the account that was looked up. */
    private static IgUser find(Clients clients, Consumer<DiscoveredIgUserFields> fields) {
        return clients.facebook()
                .igUser()
                .get(ID, IgUserFields.of(f -> f.businessDiscovery(NAME, fields)))
                .execute()
                .businessDiscovery();
    }

    private static ConsumerCase counts() {
        return discovery("looks up the counts of another account", "another professional account")
                .query("fields", "business_discovery.username(${username}){followers_count,media_count}")
                .calling((clients, read) -> {
                    IgUser found = find(clients, b -> b.followersCount().mediaCount());
                    read.value("$.business_discovery.id", found.id())
                            .value("$.business_discovery.followers_count", found.followersCount())
                            .value("$.business_discovery.media_count", found.mediaCount());
                });
    }

    private static ConsumerCase profile() {
        return discovery("looks up the profile of another account", "another professional account with a full profile")
                .query(
                        "fields",
                        "business_discovery.username(${username}){id,username,name,biography,website,"
                                + "followers_count,follows_count,media_count,profile_picture_url}")
                .calling((clients, read) -> {
                    IgUser found = find(
                            clients,
                            b -> b.id().username()
                                    .name()
                                    .biography()
                                    .website()
                                    .followersCount()
                                    .followsCount()
                                    .mediaCount()
                                    .profilePictureUrl());
                    read.value("$.business_discovery.username", found.username())
                            .value("$.business_discovery.biography", found.biography())
                            .value("$.business_discovery.website", found.website())
                            .value("$.business_discovery.followers_count", found.followersCount())
                            .value("$.business_discovery.profile_picture_url", found.profilePictureUrl());
                });
    }

    @SuppressWarnings("deprecation") // ig_id is still answered, so it is still expected.
    private static ConsumerCase everyField() {
        return discovery("looks up all that is public of another account", "another professional account with media")
                .query(
                        "fields",
                        "business_discovery.username(${username}){alt_text,biography,followers_count,follows_count,id,"
                                + "ig_id,media.limit(1){id},media_count,name,profile_picture_url,username,website}")
                .lacking("$.business_discovery.media.paging.cursors.before")
                .calling((clients, read) -> {
                    IgUser found = find(
                            clients,
                            b -> b.altText()
                                    .biography()
                                    .followersCount()
                                    .followsCount()
                                    .id()
                                    .igId()
                                    .media(m -> m.limit(1).fields(x -> x.id()))
                                    .mediaCount()
                                    .name()
                                    .profilePictureUrl()
                                    .username()
                                    .website());
                    read.value("$.business_discovery.alt_text", found.altText())
                            .value("$.business_discovery.follows_count", found.followsCount())
                            .value("$.business_discovery.ig_id", found.igId())
                            .value("$.business_discovery.name", found.name())
                            .value(
                                    "$.business_discovery.media.data[0].id",
                                    found.media().data().get(0).id());
                });
    }

    private static ConsumerCase firstPage() {
        return discovery("looks up the latest media of another account", "another account with more than two media")
                .query("fields", "business_discovery.username(${username}){media.limit(2){" + PAGE + "}}")
                .lacking("$.business_discovery.media.paging.cursors.before")
                .calling((clients, read) -> {
                    IgUser found = find(
                            clients,
                            b -> b.media(m -> m.limit(2)
                                    .fields(x -> x.id().caption()
                                            .mediaType()
                                            .timestamp()
                                            .likeCount()
                                            .commentsCount())));
                    readPage(found, read);
                    read.value(
                                    "$.business_discovery.media.paging.cursors.after",
                                    found.media().paging().cursors().after())
                            .same("has next", false, found.media().paging().hasNext());
                });
    }

    private static ConsumerCase nextPage() {
        return discovery("looks up the media after a cursor of another account", "another account with several pages")
                .having("after", "QVFIUmFmdGVy")
                .query(
                        "fields",
                        "business_discovery.username(${username}){media.limit(2).after(${after}){" + PAGE + "}}")
                .calling((clients, read) -> {
                    IgUser found = find(
                            clients,
                            b -> b.media(m -> m.limit(2)
                                    .after("QVFIUmFmdGVy")
                                    .fields(x -> x.id().caption()
                                            .mediaType()
                                            .timestamp()
                                            .likeCount()
                                            .commentsCount())));
                    readPage(found, read);
                    read.value(
                            "$.business_discovery.media.paging.cursors.before",
                            found.media().paging().cursors().before());
                });
    }

    private static ConsumerCase previousPage() {
        return discovery("looks up the media before a cursor of another account", "another account with several pages")
                .having("before", "QVFIUmJlZm9yZQ")
                .query(
                        "fields",
                        "business_discovery.username(${username}){media.limit(2).before(${before}){id,caption,"
                                + "media_type,timestamp}}")
                .lacking("$.business_discovery.media.paging.cursors.before")
                .calling((clients, read) -> {
                    IgUser found = find(
                            clients,
                            b -> b.media(m -> m.limit(2)
                                    .before("QVFIUmJlZm9yZQ")
                                    .fields(x -> x.id().caption().mediaType().timestamp())));
                    IgMedia first = found.media().data().get(0);
                    read.value("$.business_discovery.media.data[0].id", first.id())
                            .value("$.business_discovery.media.data[0].caption", first.caption())
                            .value("$.business_discovery.media.data[0].timestamp", first.timestamp());
                });
    }

    private static ConsumerCase ownMedia() {
        return discovery("looks itself up", "an account that looks itself up")
                .query(
                        "fields",
                        "business_discovery.username(${username}){username,"
                                + "media.limit(1){id,owner{id},username,permalink}}")
                .lacking("$.business_discovery.media.paging.cursors.before")
                .calling((clients, read) -> {
                    IgUser found = find(
                            clients,
                            b -> b.username()
                                    .media(m -> m.limit(1)
                                            .fields(x -> x.id().owner(o -> o.id())
                                                    .username()
                                                    .permalink())));
                    IgMedia first = found.media().data().get(0);
                    read.value(
                                    "$.business_discovery.media.data[0].owner.id",
                                    first.owner().id())
                            .value("$.business_discovery.media.data[0].username", first.username())
                            .value("$.business_discovery.media.data[0].permalink", first.permalink());
                });
    }

    private static void readPage(IgUser found, TypedValues read) {
        IgMedia first = found.media().data().get(0);
        read.value("$.business_discovery.media.data[0].caption", first.caption())
                .value("$.business_discovery.media.data[0].media_type", first.mediaType())
                .value("$.business_discovery.media.data[0].timestamp", first.timestamp())
                .value("$.business_discovery.media.data[0].like_count", first.likeCount())
                .value("$.business_discovery.media.data[0].comments_count", first.commentsCount());
    }

    private static ConsumerCase viewCounts() {
        return discovery("looks up how often the reels of another account were seen", "another account with reels")
                .query(
                        "fields",
                        "business_discovery.username(${username}){media{comments_count,like_count,view_count}}")
                .lacking("$.business_discovery.media.paging")
                .calling((clients, read) -> {
                    IgUser found = find(
                            clients,
                            b -> b.media(m ->
                                    m.fields(x -> x.commentsCount().likeCount().viewCount())));
                    IgMedia first = found.media().data().get(0);
                    read.value("$.business_discovery.media.data[0].comments_count", first.commentsCount())
                            .value("$.business_discovery.media.data[0].like_count", first.likeCount())
                            .value("$.business_discovery.media.data[0].view_count", first.viewCount());
                });
    }

    private static ConsumerCase hiddenLikes() {
        return discovery("looks up media of an account that hides its likes", "another account that hides its likes")
                .query(
                        "fields",
                        "business_discovery.username(${username}){username,"
                                + "media{id,like_count,comments_count,view_count,media_product_type}}")
                .lacking("$.business_discovery.media.data[*].like_count")
                .lacking("$.business_discovery.media.data[*].view_count")
                .lacking("$.business_discovery.media.paging")
                .calling((clients, read) -> {
                    IgUser found = find(
                            clients,
                            b -> b.username()
                                    .media(m -> m.fields(x -> x.id().likeCount()
                                            .commentsCount()
                                            .viewCount()
                                            .mediaProductType())));
                    IgMedia first = found.media().data().get(0);
                    read.value("$.business_discovery.username", found.username())
                            .value("$.business_discovery.media.data[0].comments_count", first.commentsCount())
                            .value("$.business_discovery.media.data[0].media_product_type", first.mediaProductType())
                            .absent("$.business_discovery.media.data[0].like_count", first.likeCount());
                });
    }

    private static ConsumerCase everyMediaField() {
        return discovery(
                        "looks up all that is public of another account's media",
                        "another account with media of all kinds")
                .query(
                        "fields",
                        "business_discovery.username(${username}){media.limit(3){alt_text,caption,"
                                + "children{id,media_type,media_url},comments_count,id,is_shared_to_feed,like_count,"
                                + "media_audio_type,media_product_type,media_type,media_url,owner{id},permalink,"
                                + "reposts_count,shortcode,thumbnail_url,timestamp,total_comments_count,"
                                + "total_like_count,username,view_count}}")
                .lacking("$.business_discovery.media.paging.cursors.before")
                .lacking("$.business_discovery.media.data[*].owner")
                .calling((clients, read) -> {
                    IgUser found = find(
                            clients,
                            b -> b.media(m -> m.limit(3)
                                    .fields(x -> x.altText()
                                            .caption()
                                            .children(c -> c.id().mediaType().mediaUrl())
                                            .commentsCount()
                                            .id()
                                            .isSharedToFeed()
                                            .likeCount()
                                            .mediaAudioType()
                                            .mediaProductType()
                                            .mediaType()
                                            .mediaUrl()
                                            .owner(o -> o.id())
                                            .permalink()
                                            .repostsCount()
                                            .shortcode()
                                            .thumbnailUrl()
                                            .timestamp()
                                            .totalCommentsCount()
                                            .totalLikeCount()
                                            .username()
                                            .viewCount())));
                    IgMedia first = found.media().data().get(0);
                    read.value("$.business_discovery.media.data[0].media_audio_type", first.mediaAudioType())
                            .value("$.business_discovery.media.data[0].is_shared_to_feed", first.isSharedToFeed())
                            .value("$.business_discovery.media.data[0].total_like_count", first.totalLikeCount())
                            .value("$.business_discovery.media.data[0].view_count", first.viewCount())
                            .value(
                                    "$.business_discovery.media.data[0].children.data[0].media_type",
                                    first.children().data().get(0).mediaType());
                });
    }
}

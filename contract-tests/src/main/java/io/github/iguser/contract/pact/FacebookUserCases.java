package io.github.iguser.contract.pact;

import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.model.CollaborativeMedia;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.IgUser;
import java.util.List;
import java.util.function.Consumer;

/** What the client reads of the own account on graph.facebook.com. */
final class FacebookUserCases {

    private static final String ID = "17841405822304914";

    private FacebookUserCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                pageRequest(),
                everyField(),
                profileCounts(),
                withTokenInQuery(),
                defaultFields(),
                withoutBiographyAndWebsite(),
                pageBackedAccount(),
                shoppingEligibility(),
                media(),
                mediaAfter(),
                mediaBefore(),
                collaborativeMedia(),
                everyFieldOfCollaborativeMedia());
    }

    private static ConsumerCase.Builder account(String description, String state) {
        return ConsumerCase.of("graph.facebook.com", "getIgUser", description)
                .given(state)
                .having("igUserId", ID)
                .get("/${igUserId}");
    }

    private static IgUser read(Clients clients, Consumer<IgUserFields> fields) {
        return clients.facebook().igUser().get(ID, IgUserFields.of(fields)).execute();
    }

    private static ConsumerCase pageRequest() {
        return account("reads the fields that the IG User page asks for", "an account with biography and website")
                .query("fields", "biography,id,username,website")
                .calling((clients, read) -> {
                    IgUser user =
                            read(clients, f -> f.biography().id().username().website());
                    read.value("$.biography", user.biography())
                            .value("$.id", user.id())
                            .value("$.username", user.username())
                            .value("$.website", user.website());
                });
    }

    @SuppressWarnings("deprecation") // ig_id is still answered, so it is still expected.
    private static ConsumerCase everyField() {
        return account(
                        "reads every field of the account",
                        "an account with media, that knows another account and works with a third")
                .having("username", "quay.wheelworks")
                .having("mediaId", "17900000000000021")
                .query(
                        "fields",
                        "id,username,name,biography,website,followers_count,follows_count,media_count,"
                                + "profile_picture_url,has_profile_pic,is_published,legacy_instagram_user_id,"
                                + "shopping_product_tag_eligibility,alt_text,ig_id,"
                                + "media.limit(2){id,caption,media_type,timestamp},"
                                + "business_discovery.username(${username}){username,followers_count},"
                                + "collaborative_media_search.media_id(${mediaId}){id,caption}")
                .linkTo("next")
                .calling((clients, read) -> {
                    IgUser user = read(
                            clients,
                            f -> f.id().username()
                                    .name()
                                    .biography()
                                    .website()
                                    .followersCount()
                                    .followsCount()
                                    .mediaCount()
                                    .profilePictureUrl()
                                    .hasProfilePic()
                                    .isPublished()
                                    .legacyInstagramUserId()
                                    .shoppingProductTagEligibility()
                                    .altText()
                                    .igId()
                                    .media(m -> m.limit(2)
                                            .fields(x ->
                                                    x.id().caption().mediaType().timestamp()))
                                    .businessDiscovery(
                                            "quay.wheelworks", b -> b.username().followersCount())
                                    .collaborativeMediaSearch("17900000000000021", c -> c.id().caption()));
                    read.value("$.name", user.name())
                            .value("$.followers_count", user.followersCount())
                            .value("$.follows_count", user.followsCount())
                            .value("$.media_count", user.mediaCount())
                            .value("$.profile_picture_url", user.profilePictureUrl())
                            .value("$.has_profile_pic", user.hasProfilePic())
                            .value("$.is_published", user.isPublished())
                            .value("$.legacy_instagram_user_id", user.legacyInstagramUserId())
                            .value("$.shopping_product_tag_eligibility", user.shoppingProductTagEligibility())
                            .value("$.alt_text", user.altText())
                            .value("$.ig_id", user.igId())
                            .value(
                                    "$.media.data[0].timestamp",
                                    user.media().data().get(0).timestamp())
                            .value(
                                    "$.business_discovery.followers_count",
                                    user.businessDiscovery().followersCount())
                            .value(
                                    "$.collaborative_media_search.caption",
                                    user.collaborativeMediaSearch().caption());
                });
    }

    private static ConsumerCase profileCounts() {
        return account("reads name and counts", "an account with a profile picture")
                .query("fields", "id,username,name,profile_picture_url,followers_count,follows_count,media_count")
                .calling(FacebookUserCases::readCounts);
    }

    private static ConsumerCase withTokenInQuery() {
        return account("reads name and counts, with the token as a parameter", "an account with a profile picture")
                .query("fields", "id,username,name,profile_picture_url,followers_count,follows_count,media_count")
                .tokenInQuery()
                .calling(FacebookUserCases::readCounts);
    }

    private static void readCounts(Clients clients, TypedValues read) {
        IgUser user = read(
                clients,
                f -> f.id().username()
                        .name()
                        .profilePictureUrl()
                        .followersCount()
                        .followsCount()
                        .mediaCount());
        read.value("$.name", user.name())
                .value("$.followers_count", user.followersCount())
                .value("$.follows_count", user.followsCount())
                .value("$.media_count", user.mediaCount())
                .value("$.profile_picture_url", user.profilePictureUrl());
    }

    private static ConsumerCase defaultFields() {
        return account("reads the account without saying which fields", "an account")
                .calling((clients, read) -> {
                    IgUser user = clients.facebook().igUser().get(ID).execute();
                    read.value("$.id", user.id())
                            .absent("$.username", user.username())
                            .absent("$.followers_count", user.followersCount());
                });
    }

    private static ConsumerCase withoutBiographyAndWebsite() {
        return account("reads a profile that leaves fields empty", "an account without biography and website")
                .query("fields", "username,biography,website")
                .lacking("$.biography")
                .lacking("$.website")
                .calling((clients, read) -> {
                    IgUser user = read(clients, f -> f.username().biography().website());
                    read.value("$.username", user.username())
                            .absent("$.biography", user.biography())
                            .absent("$.website", user.website());
                });
    }

    private static ConsumerCase pageBackedAccount() {
        return account("reads what a Page-backed account has", "a Page-backed account")
                .query("fields", "id,is_published,legacy_instagram_user_id")
                .calling((clients, read) -> {
                    IgUser user = read(clients, f -> f.id().isPublished().legacyInstagramUserId());
                    read.value("$.id", user.id())
                            .value("$.is_published", user.isPublished())
                            .value("$.legacy_instagram_user_id", user.legacyInstagramUserId());
                });
    }

    private static ConsumerCase shoppingEligibility() {
        return account("reads whether products may be tagged", "an account with a shop")
                .query("fields", "id,username,shopping_product_tag_eligibility")
                .calling((clients, read) -> {
                    IgUser user = read(clients, f -> f.id().username().shoppingProductTagEligibility());
                    read.value("$.id", user.id())
                            .value("$.username", user.username())
                            .value("$.shopping_product_tag_eligibility", user.shoppingProductTagEligibility());
                });
    }

    private static ConsumerCase media() {
        return account("reads the account with its latest media", "an account with more than two media")
                .query("fields", "id,username,media.limit(2){id,caption,media_type,timestamp}")
                .linkTo("next")
                .calling((clients, read) -> {
                    IgUser user = read(
                            clients,
                            f -> f.id().username()
                                    .media(m -> m.limit(2)
                                            .fields(x ->
                                                    x.id().caption().mediaType().timestamp())));
                    readMedia(user, read);
                });
    }

    private static ConsumerCase mediaAfter() {
        return account("reads the account with the media after a cursor", "an account with several pages of media")
                .having("after", "QVFIUmFmdGVy")
                .query("fields", "id,username,media.limit(2).after(${after}){id,caption,media_type,timestamp}")
                .linkTo("next")
                .linkTo("previous")
                .calling((clients, read) -> {
                    IgUser user = read(
                            clients,
                            f -> f.id().username()
                                    .media(m -> m.limit(2)
                                            .after("QVFIUmFmdGVy")
                                            .fields(x ->
                                                    x.id().caption().mediaType().timestamp())));
                    readMedia(user, read);
                    read.same("has previous", true, user.media().paging().hasPrevious());
                });
    }

    private static ConsumerCase mediaBefore() {
        return account("reads the account with the media before a cursor", "an account with several pages of media")
                .having("before", "QVFIUmJlZm9yZQ")
                .query("fields", "id,username,media.limit(2).before(${before}){id,caption,media_type,timestamp}")
                .linkTo("next")
                .calling((clients, read) -> {
                    IgUser user = read(
                            clients,
                            f -> f.id().username()
                                    .media(m -> m.limit(2)
                                            .before("QVFIUmJlZm9yZQ")
                                            .fields(x ->
                                                    x.id().caption().mediaType().timestamp())));
                    readMedia(user, read);
                    read.same("has previous", false, user.media().paging().hasPrevious());
                });
    }

    private static void readMedia(IgUser user, TypedValues read) {
        IgMedia first = user.media().data().get(0);
        read.value("$.media.data[0].id", first.id())
                .value("$.media.data[0].caption", first.caption())
                .value("$.media.data[0].media_type", first.mediaType())
                .value("$.media.data[0].timestamp", first.timestamp())
                .value(
                        "$.media.paging.cursors.after",
                        user.media().paging().cursors().after())
                .same("has next", true, user.media().paging().hasNext());
    }

    private static ConsumerCase.Builder collaboration(String description) {
        return account(description, "an accepted collaborator on a media").having("mediaId", "17900000000000021");
    }

    private static ConsumerCase collaborativeMedia() {
        return collaboration("finds a media that it is a collaborator on")
                .query("fields", "collaborative_media_search.media_id(${mediaId}){id,caption}")
                .calling((clients, read) -> {
                    IgUser user =
                            read(clients, f -> f.collaborativeMediaSearch("17900000000000021", c -> c.id().caption()));
                    read.value("$.id", user.id())
                            .value(
                                    "$.collaborative_media_search.id",
                                    user.collaborativeMediaSearch().id())
                            .value(
                                    "$.collaborative_media_search.caption",
                                    user.collaborativeMediaSearch().caption());
                });
    }

    private static ConsumerCase everyFieldOfCollaborativeMedia() {
        return collaboration("reads every field of a media that it is a collaborator on")
                .query(
                        "fields",
                        "collaborative_media_search.media_id(${mediaId}){id,caption,comments_count,like_count,"
                                + "media_product_type,media_type,media_url,permalink,reposts_count,saved_count,"
                                + "shares_count,thumbnail_url,timestamp,total_comments_count,total_like_count,"
                                + "total_views_count,username}")
                .calling((clients, read) -> {
                    CollaborativeMedia media = read(
                                    clients,
                                    f -> f.collaborativeMediaSearch(
                                            "17900000000000021",
                                            c -> c.id().caption()
                                                    .commentsCount()
                                                    .likeCount()
                                                    .mediaProductType()
                                                    .mediaType()
                                                    .mediaUrl()
                                                    .permalink()
                                                    .repostsCount()
                                                    .savedCount()
                                                    .sharesCount()
                                                    .thumbnailUrl()
                                                    .timestamp()
                                                    .totalCommentsCount()
                                                    .totalLikeCount()
                                                    .totalViewsCount()
                                                    .username()))
                            .collaborativeMediaSearch();
                    read.value("$.collaborative_media_search.like_count", media.likeCount())
                            .value("$.collaborative_media_search.media_type", media.mediaType())
                            .value("$.collaborative_media_search.media_product_type", media.mediaProductType())
                            .value("$.collaborative_media_search.timestamp", media.timestamp())
                            .value("$.collaborative_media_search.total_views_count", media.totalViewsCount())
                            .value("$.collaborative_media_search.username", media.username());
                });
    }
}

package io.github.iguser.contract.pact;

import io.github.iguser.Page;
import io.github.iguser.instagram.IgMediaFields;
import io.github.iguser.instagram.ListMediaParams;
import io.github.iguser.model.CopyrightMatch;
import io.github.iguser.model.IgMedia;
import java.time.Instant;
import java.util.List;

/** What the client reads of the list of media on graph.instagram.com. */
final class InstagramMediaCases {

    private static final String ID = "17841405822304914";
    private static final String FIELDS = "id,caption,media_type,media_url,permalink,timestamp";

    private InstagramMediaCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                firstPage(),
                nextPage(),
                lastPage(),
                emptyPage(),
                previousPage(),
                defaultFields(),
                timeRange(),
                albums(),
                leftOutFields(),
                copyrightChecks(),
                everyField());
    }

    private static ConsumerCase.Builder media(String description, String state) {
        return ConsumerCase.of("graph.instagram.com", "listMedia", description)
                .given(state, "igUserId", ID)
                .get("/${igUserId}/media");
    }

    private static Page<IgMedia> list(Clients clients, ListMediaParams.Builder params) {
        return clients.instagram().media().list(ID, params.build()).execute();
    }

    private static ListMediaParams.Builder params() {
        return ListMediaParams.builder()
                .fields(f -> f.id().caption().mediaType().mediaUrl().permalink().timestamp());
    }

    private static ConsumerCase firstPage() {
        return media("lists the latest media", "an account with several pages of media")
                .query("fields", FIELDS)
                .query("limit", "3")
                .linkTo("next")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, params().limit(3));
                    readFirst(page, read);
                    read.same("has next", true, page.paging().hasNext())
                            .same("has previous", false, page.paging().hasPrevious());
                });
    }

    private static ConsumerCase nextPage() {
        return media("lists the media after a cursor", "an account with several pages of media")
                .given("an account with several pages of media", "after", "QVFIUmFmdGVy")
                .query("fields", FIELDS)
                .query("limit", "3")
                .query("after", "${after}")
                .linkTo("next")
                .linkTo("previous")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, params().limit(3).after("QVFIUmFmdGVy"));
                    readFirst(page, read);
                    read.value(
                                    "$.paging.cursors.before",
                                    page.paging().cursors().before())
                            .same("has next", true, page.paging().hasNext())
                            .same("has previous", true, page.paging().hasPrevious());
                });
    }

    private static ConsumerCase lastPage() {
        return media("lists the last media", "an account with several pages of media")
                .given("an account with several pages of media", "after", "QVFIUmFmdGVy")
                .query("fields", FIELDS)
                .query("limit", "3")
                .query("after", "${after}")
                .linkTo("previous")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, params().limit(3).after("QVFIUmFmdGVy"));
                    readFirst(page, read);
                    read.same("has next", false, page.paging().hasNext())
                            .same("has previous", true, page.paging().hasPrevious());
                });
    }

    private static ConsumerCase emptyPage() {
        return media("lists media where there are none", "an account without media")
                .query("fields", "id,timestamp")
                .emptyList("$.data")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, ListMediaParams.builder().fields(f -> f.id().timestamp()));
                    read.same("media", List.of(), page.data())
                            .same("all media", 0L, page.data().stream().count())
                            .absent("$.paging", page.paging());
                });
    }

    private static ConsumerCase previousPage() {
        return media("lists the media before a cursor", "an account with several pages of media")
                .given("an account with several pages of media", "before", "QVFIUmJlZm9yZQ")
                .query("fields", FIELDS)
                .query("limit", "3")
                .query("before", "${before}")
                .linkTo("next")
                .calling((clients, read) ->
                        readFirst(list(clients, params().limit(3).before("QVFIUmJlZm9yZQ")), read));
    }

    private static void readFirst(Page<IgMedia> page, TypedValues read) {
        IgMedia first = page.data().get(0);
        read.value("$.data[0].id", first.id())
                .value("$.data[0].caption", first.caption())
                .value("$.data[0].media_type", first.mediaType())
                .value("$.data[0].media_url", first.mediaUrl())
                .value("$.data[0].permalink", first.permalink())
                .value("$.data[0].timestamp", first.timestamp())
                .value("$.paging.cursors.after", page.paging().cursors().after());
    }

    private static ConsumerCase defaultFields() {
        return media("lists media without saying which fields", "an account with media")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    Page<IgMedia> page = clients.instagram().media().list(ID).execute();
                    IgMedia first = page.data().get(0);
                    read.same("items", 1, page.data().size())
                            .value("$.data[0].id", first.id())
                            .absent("$.data[0].timestamp", first.timestamp())
                            .absent("$.paging", page.paging());
                });
    }

    private static ConsumerCase timeRange() {
        return media("lists the media of a range of time", "an account with media in that time")
                .given("an account with media in that time", "since", "1793664000", "until", "1794787200")
                .query("fields", "id,timestamp")
                .query("since", "${since}")
                .query("until", "${until}")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(
                            clients,
                            ListMediaParams.builder()
                                    .fields(f -> f.id().timestamp())
                                    .since(Instant.ofEpochSecond(1793664000L))
                                    .until(Instant.ofEpochSecond(1794787200L)));
                    read.value("$.data[0].id", page.data().get(0).id())
                            .value("$.data[0].timestamp", page.data().get(0).timestamp())
                            .value(
                                    "$.paging.cursors.after",
                                    page.paging().cursors().after());
                });
    }

    private static ConsumerCase albums() {
        return media("lists albums with what is in them", "an account with albums")
                .query("fields", "id,media_type,children{id,media_type,media_url}")
                .query("limit", "8")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(
                            clients,
                            ListMediaParams.builder()
                                    .fields(f -> f.id().mediaType()
                                            .children(c -> c.id().mediaType().mediaUrl()))
                                    .limit(8));
                    IgMedia child = page.data().get(0).children().data().get(0);
                    read.value("$.data[0].media_type", page.data().get(0).mediaType())
                            .value("$.data[0].children.data[0].id", child.id())
                            .value("$.data[0].children.data[0].media_type", child.mediaType())
                            .value("$.data[0].children.data[0].media_url", child.mediaUrl());
                });
    }

    private static ConsumerCase leftOutFields() {
        return media("lists media that lack what was asked for", "an account with media without caption and counts")
                .query("fields", "id,caption,media_url,thumbnail_url,like_count,comments_count")
                .lacking("$.data[*].caption")
                .lacking("$.data[*].like_count")
                .lacking("$.data[*].comments_count")
                .lacking("$.data[*].thumbnail_url")
                .calling((clients, read) -> {
                    IgMedia first = list(
                                    clients,
                                    ListMediaParams.builder()
                                            .fields(f -> f.id().caption()
                                                    .mediaUrl()
                                                    .thumbnailUrl()
                                                    .likeCount()
                                                    .commentsCount()))
                            .data()
                            .get(0);
                    read.value("$.data[0].id", first.id())
                            .absent("$.data[0].caption", first.caption())
                            .absent("$.data[0].like_count", first.likeCount());
                });
    }

    private static ConsumerCase copyrightChecks() {
        return media("lists what the search for copyrighted material found", "an account with reels that were checked")
                .query("fields", "id,media_type,media_product_type,media_audio_type,copyright_check_information")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    IgMedia first = list(
                                    clients,
                                    ListMediaParams.builder()
                                            .fields(f -> f.id().mediaType()
                                                    .mediaProductType()
                                                    .mediaAudioType()
                                                    .copyrightCheckInformation()))
                            .data()
                            .get(0);
                    CopyrightMatch match =
                            first.copyrightCheckInformation().copyrightMatches().get(0);
                    String matches = "$.data[0].copyright_check_information.copyright_matches[0]";
                    read.value("$.data[0].media_audio_type", first.mediaAudioType())
                            .value(
                                    "$.data[0].copyright_check_information.status.status",
                                    first.copyrightCheckInformation().status().status())
                            .value(matches + ".author", match.author())
                            .value(
                                    matches + ".matched_segments[0].duration_in_seconds",
                                    match.matchedSegments().get(0).durationInSeconds())
                            .value(
                                    matches + ".owner_copyright_policy.actions[0].action",
                                    match.ownerCopyrightPolicy()
                                            .actions()
                                            .get(0)
                                            .action());
                });
    }

    private static ConsumerCase everyField() {
        return media("lists every field of media", "an account with media of all kinds")
                .query(
                        "fields",
                        "id,alt_text,caption,children{alt_text,id,like_count,media_type,media_url,owner{id},permalink,"
                                + "shortcode,thumbnail_url,timestamp,username},comments_count,is_ai_generated,"
                                + "is_comment_enabled,is_shared_to_feed,legacy_instagram_media_id,like_count,"
                                + "media_audio_type,media_product_type,media_type,media_url,owner{id},permalink,"
                                + "shortcode,thumbnail_url,timestamp,username,copyright_check_information,"
                                + "current_live_viewer_count")
                .query("limit", "3")
                .linkTo("next")
                .calling((clients, read) -> {
                    IgMedia first = list(
                                    clients,
                                    ListMediaParams.builder()
                                            .fields(InstagramMediaCases::everyField)
                                            .limit(3))
                            .data()
                            .get(0);
                    read.value("$.data[0].alt_text", first.altText())
                            .value("$.data[0].is_ai_generated", first.isAiGenerated())
                            .value("$.data[0].media_audio_type", first.mediaAudioType())
                            .value("$.data[0].owner.id", first.owner().id())
                            .value(
                                    "$.data[0].copyright_check_information.status.matches_found",
                                    first.copyrightCheckInformation().status().matchesFound());
                });
    }

    private static void everyField(IgMediaFields fields) {
        fields.id()
                .altText()
                .caption()
                .children(c -> c.altText()
                        .id()
                        .likeCount()
                        .mediaType()
                        .mediaUrl()
                        .owner(o -> o.id())
                        .permalink()
                        .shortcode()
                        .thumbnailUrl()
                        .timestamp()
                        .username())
                .commentsCount()
                .isAiGenerated()
                .isCommentEnabled()
                .isSharedToFeed()
                .legacyInstagramMediaId()
                .likeCount()
                .mediaAudioType()
                .mediaProductType()
                .mediaType()
                .mediaUrl()
                .owner(o -> o.id())
                .permalink()
                .shortcode()
                .thumbnailUrl()
                .timestamp()
                .username()
                .copyrightCheckInformation()
                .currentLiveViewerCount();
    }
}

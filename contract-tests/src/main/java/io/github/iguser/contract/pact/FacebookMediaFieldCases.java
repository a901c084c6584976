package io.github.iguser.contract.pact;

import io.github.iguser.Page;
import io.github.iguser.facebook.IgMediaFields;
import io.github.iguser.facebook.ListMediaParams;
import io.github.iguser.model.CopyrightMatch;
import io.github.iguser.model.IgMedia;
import java.util.List;

/** What the client reads of each media of the list on graph.facebook.com. */
final class FacebookMediaFieldCases {

    private static final String ID = "17841405822304914";

    private FacebookMediaFieldCases() {}

    static List<ConsumerCase> all() {
        return List.of(albums(), counts(), leftOutFields(), copyrightChecks(), everyField());
    }

    private static ConsumerCase.Builder media(String description, String state) {
        return ConsumerCase.of("graph.facebook.com", "listMedia", description)
                .given(state)
                .having("igUserId", ID)
                .get("/${igUserId}/media");
    }

    private static Page<IgMedia> list(Clients clients, ListMediaParams.Builder params) {
        return clients.facebook().media().list(ID, params.build()).execute();
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

    private static ConsumerCase counts() {
        return media("lists the counts of media", "an account with media that have been seen")
                .query(
                        "fields",
                        "id,media_type,media_product_type,like_count,comments_count,total_like_count,"
                                + "total_comments_count,reposts_count,saved_count,shares_count")
                .query("limit", "3")
                .calling((clients, read) -> {
                    IgMedia first = list(
                                    clients,
                                    ListMediaParams.builder()
                                            .fields(f -> f.id().mediaType()
                                                    .mediaProductType()
                                                    .likeCount()
                                                    .commentsCount()
                                                    .totalLikeCount()
                                                    .totalCommentsCount()
                                                    .repostsCount()
                                                    .savedCount()
                                                    .sharesCount())
                                            .limit(3))
                            .data()
                            .get(0);
                    read.value("$.data[0].like_count", first.likeCount())
                            .value("$.data[0].comments_count", first.commentsCount())
                            .value("$.data[0].total_like_count", first.totalLikeCount())
                            .value("$.data[0].total_comments_count", first.totalCommentsCount())
                            .value("$.data[0].saved_count", first.savedCount())
                            .value("$.data[0].shares_count", first.sharesCount());
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
                                + "shortcode,thumbnail_url,timestamp,username,reposts_count,saved_count,shares_count,"
                                + "total_comments_count,total_like_count,total_views_count,boost_ads_list,"
                                + "boost_eligibility_info,copyright_check_information,current_live_viewer_count,"
                                + "has_poll,has_slider,ig_id")
                .query("limit", "3")
                .linkTo("next")
                .calling((clients, read) -> {
                    IgMedia first = list(
                                    clients,
                                    ListMediaParams.builder()
                                            .fields(FacebookMediaFieldCases::everyField)
                                            .limit(3))
                            .data()
                            .get(0);
                    read.value("$.data[0].alt_text", first.altText())
                            .value("$.data[0].is_ai_generated", first.isAiGenerated())
                            .value("$.data[0].media_audio_type", first.mediaAudioType())
                            .value("$.data[0].owner.id", first.owner().id())
                            .value("$.data[0].total_views_count", first.totalViewsCount())
                            .value(
                                    "$.data[0].boost_ads_list.data[0].ad_id",
                                    first.boostAdsList().data().get(0).adId())
                            .value(
                                    "$.data[0].boost_eligibility_info.eligible_to_boost",
                                    first.boostEligibilityInfo().eligibleToBoost())
                            .value(
                                    "$.data[0].copyright_check_information.status.matches_found",
                                    first.copyrightCheckInformation().status().matchesFound());
                });
    }

    @SuppressWarnings("deprecation") // ig_id is still answered, so it is still expected.
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
                .repostsCount()
                .savedCount()
                .sharesCount()
                .totalCommentsCount()
                .totalLikeCount()
                .totalViewsCount()
                .boostAdsList()
                .boostEligibilityInfo()
                .copyrightCheckInformation()
                .currentLiveViewerCount()
                .hasPoll()
                .hasSlider()
                .igId();
    }
}

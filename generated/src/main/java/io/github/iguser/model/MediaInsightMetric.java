// Generated from spec/nodes/MediaInsightMetric.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * A metric of a media. Most exist for some kinds of media only; requesting one that the media's kind does not have
 * makes the whole call fail.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MediaInsightMetric extends OpenValue {
    /** Comments on the media, of posts and reels. */
    public static final MediaInsightMetric COMMENTS = new MediaInsightMetric("comments", true);

    /**
     * Views of a reel that is shared to Facebook too. Requesting it for a reel that is not shared to Facebook is an
     * error.
     */
    public static final MediaInsightMetric CROSSPOSTED_VIEWS = new MediaInsightMetric("crossposted_views", true);

    /** Views on Facebook. Requesting it for a media that is not shared to Facebook is an error. */
    public static final MediaInsightMetric FACEBOOK_VIEWS = new MediaInsightMetric("facebook_views", true);

    /** Accounts that began to follow the account from the media, of posts and stories. */
    public static final MediaInsightMetric FOLLOWS = new MediaInsightMetric("follows", true);

    /** Average time that a reel was watched, in milliseconds. */
    public static final MediaInsightMetric IG_REELS_AVG_WATCH_TIME = new MediaInsightMetric(
            "ig_reels_avg_watch_time", true);

    /** All the time that a reel was watched, in milliseconds. */
    public static final MediaInsightMetric IG_REELS_VIDEO_VIEW_TOTAL_TIME = new MediaInsightMetric(
            "ig_reels_video_view_total_time", true);

    /** Times that a post or story was seen; only of media that was created before 2 July 2024. */
    public static final MediaInsightMetric IMPRESSIONS = new MediaInsightMetric("impressions", true);

    /** Likes of the media, of posts and reels. */
    public static final MediaInsightMetric LIKES = new MediaInsightMetric("likes", true);

    /** Clicks on the link of a story. Only graph.facebook.com has it. */
    public static final MediaInsightMetric LINK_CLICKS = new MediaInsightMetric("link_clicks", true);

    /**
     * Actions by which viewers left a story: forward, back, to the next one, out. {@code story_navigation_action_type}
     * breaks it down.
     */
    public static final MediaInsightMetric NAVIGATION = new MediaInsightMetric("navigation", true);

    /**
     * Actions on the profile after the media was seen, of posts and stories; only of media that was created after 26
     * October 2017. {@code action_type} breaks it down.
     */
    public static final MediaInsightMetric PROFILE_ACTIVITY = new MediaInsightMetric("profile_activity", true);

    /** Visits of the profile from the media, of posts and stories. */
    public static final MediaInsightMetric PROFILE_VISITS = new MediaInsightMetric("profile_visits", true);

    /** Accounts that saw the media at least once; estimated. */
    public static final MediaInsightMetric REACH = new MediaInsightMetric("reach", true);

    /** Judging by its name, the rate at which a reel is skipped; it has decimals. */
    public static final MediaInsightMetric REELS_SKIP_RATE = new MediaInsightMetric("reels_skip_rate", true);

    /** Replies to a story. It is 0 for creators in Europe and Japan, and leaves out repliers from there. */
    public static final MediaInsightMetric REPLIES = new MediaInsightMetric("replies", true);

    /** Reposts of the media. */
    public static final MediaInsightMetric REPOSTS = new MediaInsightMetric("reposts", true);

    /** Times that the media was saved, of posts and reels. */
    public static final MediaInsightMetric SAVED = new MediaInsightMetric("saved", true);

    /** Times that the media was shared. */
    public static final MediaInsightMetric SHARES = new MediaInsightMetric("shares", true);

    /**
     * Comments, including those on advertisements made from the media, of posts and reels. Only graph.facebook.com has
     * it.
     */
    public static final MediaInsightMetric TOTAL_COMMENTS = new MediaInsightMetric("total_comments", true);

    /** Interactions of all kinds with the media. */
    public static final MediaInsightMetric TOTAL_INTERACTIONS = new MediaInsightMetric("total_interactions", true);

    /**
     * Likes, including those of advertisements made from the media, of posts and reels. Only graph.facebook.com has it.
     */
    public static final MediaInsightMetric TOTAL_LIKES = new MediaInsightMetric("total_likes", true);

    /** Views, including those of advertisements made from the media. Only graph.facebook.com has it. */
    public static final MediaInsightMetric TOTAL_VIEWS = new MediaInsightMetric("total_views", true);

    /** Times that the media was shown or played. */
    public static final MediaInsightMetric VIEWS = new MediaInsightMetric("views", true);

    private MediaInsightMetric(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static MediaInsightMetric of(String value) {
        return switch (value) {
            case "comments" -> COMMENTS;
            case "crossposted_views" -> CROSSPOSTED_VIEWS;
            case "facebook_views" -> FACEBOOK_VIEWS;
            case "follows" -> FOLLOWS;
            case "ig_reels_avg_watch_time" -> IG_REELS_AVG_WATCH_TIME;
            case "ig_reels_video_view_total_time" -> IG_REELS_VIDEO_VIEW_TOTAL_TIME;
            case "impressions" -> IMPRESSIONS;
            case "likes" -> LIKES;
            case "link_clicks" -> LINK_CLICKS;
            case "navigation" -> NAVIGATION;
            case "profile_activity" -> PROFILE_ACTIVITY;
            case "profile_visits" -> PROFILE_VISITS;
            case "reach" -> REACH;
            case "reels_skip_rate" -> REELS_SKIP_RATE;
            case "replies" -> REPLIES;
            case "reposts" -> REPOSTS;
            case "saved" -> SAVED;
            case "shares" -> SHARES;
            case "total_comments" -> TOTAL_COMMENTS;
            case "total_interactions" -> TOTAL_INTERACTIONS;
            case "total_likes" -> TOTAL_LIKES;
            case "total_views" -> TOTAL_VIEWS;
            case "views" -> VIEWS;
            default -> new MediaInsightMetric(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<MediaInsightMetric> known() {
        return List.of(
                COMMENTS, CROSSPOSTED_VIEWS, FACEBOOK_VIEWS, FOLLOWS, IG_REELS_AVG_WATCH_TIME,
                IG_REELS_VIDEO_VIEW_TOTAL_TIME, IMPRESSIONS, LIKES, LINK_CLICKS, NAVIGATION, PROFILE_ACTIVITY,
                PROFILE_VISITS, REACH, REELS_SKIP_RATE, REPLIES, REPOSTS, SAVED, SHARES, TOTAL_COMMENTS,
                TOTAL_INTERACTIONS, TOTAL_LIKES, TOTAL_VIEWS, VIEWS);
    }
}

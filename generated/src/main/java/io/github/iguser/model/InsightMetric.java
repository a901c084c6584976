// Generated from spec/common/insight-metrics.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * A metric of an Instagram professional account.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class InsightMetric extends OpenValue {
    /**
     * Accounts that interacted with media of the account, ads included; estimated.
     *
     * <p>Valid with {@code period} {@code day} and {@code metric_type} {@code total_value}, without {@code breakdown}.
     * Accepts {@code since} and {@code until}.
     */
    public static final InsightMetric ACCOUNTS_ENGAGED = new InsightMetric("accounts_engaged", true);

    /**
     * Comments on the media of the account; still in development.
     *
     * <p>Valid with {@code period} {@code day}, {@code metric_type} {@code total_value}, and optionally
     * {@code breakdown} {@code media_product_type}. Accepts {@code since} and {@code until}.
     */
    public static final InsightMetric COMMENTS = new InsightMetric("comments", true);

    /**
     * Age, city, country and gender of the people who interacted with media of the account.
     *
     * <p>Valid with {@code period} {@code lifetime}, {@code metric_type} {@code total_value}, and optionally
     * {@code breakdown} {@code age}, {@code city}, {@code country} and {@code gender}. Requires {@code timeframe}
     * {@code this_month} or {@code this_week}. Does not accept {@code since} and {@code until}. Requires: At least 100
     * engagements within the timeframe.
     */
    public static final InsightMetric ENGAGED_AUDIENCE_DEMOGRAPHICS = new InsightMetric(
            "engaged_audience_demographics", true);

    /**
     * New followers of each day: what was gained, not how many there are.
     *
     * <p>Valid with {@code period} {@code day} and {@code metric_type} {@code time_series}, without {@code breakdown}.
     * {@code metric_type} defaults to {@code time_series}. Accepts {@code since} and {@code until}. Requires: At least
     * 100 followers, and a time within the last 30 days without the current one.
     */
    public static final InsightMetric FOLLOWER_COUNT = new InsightMetric("follower_count", true);

    /**
     * Age, city, country and gender of the followers.
     *
     * <p>Valid with {@code period} {@code lifetime}, {@code metric_type} {@code total_value}, and optionally
     * {@code breakdown} {@code age}, {@code city}, {@code country} and {@code gender}. Accepts {@code timeframe}
     * {@code last_14_days}, {@code last_30_days}, {@code last_90_days}, {@code prev_month}, {@code this_month} or
     * {@code this_week}. Does not accept {@code since} and {@code until}. Requires: At least 100 followers.
     */
    public static final InsightMetric FOLLOWER_DEMOGRAPHICS = new InsightMetric("follower_demographics", true);

    /**
     * Accounts that began to follow the account, and accounts that ceased to or left Instagram.
     *
     * <p>Valid with {@code period} {@code day}, {@code metric_type} {@code total_value}, and optionally
     * {@code breakdown} {@code follow_type}. Accepts {@code since} and {@code until}. Requires: At least 100 followers;
     * and the breakdown follow_type, without which the response has no numbers.
     */
    public static final InsightMetric FOLLOWS_AND_UNFOLLOWS = new InsightMetric("follows_and_unfollows", true);

    /**
     * Likes of the media of the account.
     *
     * <p>Valid with {@code period} {@code day}, {@code metric_type} {@code total_value}, and optionally
     * {@code breakdown} {@code media_product_type}. Accepts {@code since} and {@code until}.
     */
    public static final InsightMetric LIKES = new InsightMetric("likes", true);

    /**
     * Followers who were on Instagram, by hour of the day.
     *
     * <p>Valid with {@code period} {@code lifetime} and {@code metric_type} {@code time_series}, without
     * {@code breakdown}. {@code metric_type} defaults to {@code time_series}. Accepts {@code since} and {@code until}.
     * Requires: At least 100 followers, and a time within the last 30 days.
     */
    public static final InsightMetric ONLINE_FOLLOWERS = new InsightMetric("online_followers", true);

    /**
     * Taps on the contact buttons of the profile.
     *
     * <p>Valid with {@code period} {@code day}, {@code metric_type} {@code total_value}, and optionally
     * {@code breakdown} {@code contact_button_type}. Accepts {@code since} and {@code until}.
     */
    public static final InsightMetric PROFILE_LINKS_TAPS = new InsightMetric("profile_links_taps", true);

    /**
     * Views of the profile.
     *
     * <p>Valid with {@code period} {@code day} and {@code metric_type} {@code total_value}, without {@code breakdown}.
     * Accepts {@code since} and {@code until}.
     *
     * @deprecated Its time series was removed in v21.0; its total is still returned.
     */
    @Deprecated
    public static final InsightMetric PROFILE_VIEWS = new InsightMetric("profile_views", true);

    /**
     * Accounts that saw media of the account at least once, ads included; estimated.
     *
     * <p>Valid with {@code period} {@code day}, {@code week} or {@code days_28} and {@code metric_type}
     * {@code time_series}, without {@code breakdown}. Valid with {@code period} {@code day}, {@code metric_type}
     * {@code total_value}, and optionally {@code breakdown} {@code follow_type} and {@code media_product_type}.
     * {@code metric_type} defaults to {@code time_series}. Accepts {@code since} and {@code until}.
     */
    public static final InsightMetric REACH = new InsightMetric("reach", true);

    /**
     * Age, city, country and gender of the people who saw media of the account.
     *
     * <p>Valid with {@code period} {@code lifetime}, {@code metric_type} {@code total_value}, and optionally
     * {@code breakdown} {@code age}, {@code city}, {@code country} and {@code gender}. Requires {@code timeframe}
     * {@code this_month} or {@code this_week}. Does not accept {@code since} and {@code until}. Requires: At least 100
     * followers.
     */
    public static final InsightMetric REACHED_AUDIENCE_DEMOGRAPHICS = new InsightMetric(
            "reached_audience_demographics", true);

    /**
     * Replies to the stories of the account.
     *
     * <p>Valid with {@code period} {@code day} and {@code metric_type} {@code total_value}, without {@code breakdown}.
     * Accepts {@code since} and {@code until}.
     */
    public static final InsightMetric REPLIES = new InsightMetric("replies", true);

    /**
     * Reposts of the media of the account.
     *
     * <p>Valid with {@code period} {@code day} and {@code metric_type} {@code total_value}, without {@code breakdown}.
     * Accepts {@code since} and {@code until}.
     */
    public static final InsightMetric REPOSTS = new InsightMetric("reposts", true);

    /**
     * Times that media of the account were saved.
     *
     * <p>Valid with {@code period} {@code day}, {@code metric_type} {@code total_value}, and optionally
     * {@code breakdown} {@code media_product_type}. Accepts {@code since} and {@code until}.
     */
    public static final InsightMetric SAVES = new InsightMetric("saves", true);

    /**
     * Times that media of the account were shared.
     *
     * <p>Valid with {@code period} {@code day}, {@code metric_type} {@code total_value}, and optionally
     * {@code breakdown} {@code media_product_type}. Accepts {@code since} and {@code until}.
     */
    public static final InsightMetric SHARES = new InsightMetric("shares", true);

    /**
     * Interactions of all kinds with the media of the account, including boosted media.
     *
     * <p>Valid with {@code period} {@code day}, {@code metric_type} {@code total_value}, and optionally
     * {@code breakdown} {@code media_product_type}. Accepts {@code since} and {@code until}.
     */
    public static final InsightMetric TOTAL_INTERACTIONS = new InsightMetric("total_interactions", true);

    /**
     * Times that media of the account were shown or played; still in development.
     *
     * <p>Valid with {@code period} {@code day}, {@code metric_type} {@code total_value}, and optionally
     * {@code breakdown} {@code follow_type} and {@code media_product_type}. Accepts {@code since} and {@code until}.
     */
    public static final InsightMetric VIEWS = new InsightMetric("views", true);

    /**
     * Taps on the website of the profile.
     *
     * <p>Valid with {@code period} {@code day} and {@code metric_type} {@code total_value}, without {@code breakdown}.
     * Accepts {@code since} and {@code until}.
     *
     * @deprecated Its time series was removed in v21.0; its total is still returned.
     */
    @Deprecated
    public static final InsightMetric WEBSITE_CLICKS = new InsightMetric("website_clicks", true);

    private InsightMetric(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static InsightMetric of(String value) {
        return switch (value) {
            case "accounts_engaged" -> ACCOUNTS_ENGAGED;
            case "comments" -> COMMENTS;
            case "engaged_audience_demographics" -> ENGAGED_AUDIENCE_DEMOGRAPHICS;
            case "follower_count" -> FOLLOWER_COUNT;
            case "follower_demographics" -> FOLLOWER_DEMOGRAPHICS;
            case "follows_and_unfollows" -> FOLLOWS_AND_UNFOLLOWS;
            case "likes" -> LIKES;
            case "online_followers" -> ONLINE_FOLLOWERS;
            case "profile_links_taps" -> PROFILE_LINKS_TAPS;
            case "profile_views" -> PROFILE_VIEWS;
            case "reach" -> REACH;
            case "reached_audience_demographics" -> REACHED_AUDIENCE_DEMOGRAPHICS;
            case "replies" -> REPLIES;
            case "reposts" -> REPOSTS;
            case "saves" -> SAVES;
            case "shares" -> SHARES;
            case "total_interactions" -> TOTAL_INTERACTIONS;
            case "views" -> VIEWS;
            case "website_clicks" -> WEBSITE_CLICKS;
            default -> new InsightMetric(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<InsightMetric> known() {
        return List.of(
                ACCOUNTS_ENGAGED, COMMENTS, ENGAGED_AUDIENCE_DEMOGRAPHICS, FOLLOWER_COUNT, FOLLOWER_DEMOGRAPHICS,
                FOLLOWS_AND_UNFOLLOWS, LIKES, ONLINE_FOLLOWERS, PROFILE_LINKS_TAPS, PROFILE_VIEWS, REACH,
                REACHED_AUDIENCE_DEMOGRAPHICS, REPLIES, REPOSTS, SAVES, SHARES, TOTAL_INTERACTIONS, VIEWS,
                WEBSITE_CLICKS);
    }
}

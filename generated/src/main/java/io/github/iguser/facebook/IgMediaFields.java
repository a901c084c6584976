// Generated from spec/nodes/IgMedia.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import io.github.iguser.ListExpansion;
import io.github.iguser.internal.Limits;
import io.github.iguser.model.InsightPeriod;
import io.github.iguser.model.MediaInsightBreakdown;
import io.github.iguser.model.MediaInsightMetric;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Selects fields of {@code IgMedia}.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class IgMediaFields extends FieldSelector<IgMediaFields> {
    private IgMediaFields() {}

    /** Returns the fields that the function selects. */
    public static IgMediaFields of(Consumer<IgMediaFields> fields) {
        IgMediaFields selected = new IgMediaFields();
        fields.accept(selected);
        return selected;
    }

    /**
     * Id of the media, digits only. It is always returned, even if it is not requested.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public IgMediaFields id() {
        return add("id");
    }

    /**
     * Description of the image for people who cannot see it.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Reels and stories have none, nor has an image for which none was written.
     */
    public IgMediaFields altText() {
        return add("alt_text");
    }

    /**
     * Text under the media. The &#64; of names is removed unless the app user may do the tasks of an administrator.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the media has no caption, and on the children of an album.
     */
    public IgMediaFields caption() {
        return add("caption");
    }

    /** Selects the list {@code children} with the default fields of the API; see {@link #children(Consumer)}. */
    public IgMediaFields children() {
        return add("children");
    }

    /**
     * Images and videos of an album, in their order.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only an album has children.
     *
     * @param fields selects the fields of each element
     */
    public IgMediaFields children(Consumer<ChildIgMediaFields> fields) {
        return expand("children", "", asNested(ChildIgMediaFields.of(fields)));
    }

    /**
     * Selects the list {@code collaborators} with the default fields of the API; see {@link #collaborators(Consumer)}.
     */
    public IgMediaFields collaborators() {
        return add("collaborators");
    }

    /**
     * Accounts that were invited to collaborate on the media.
     *
     * <p>No page or sample shows it as a field. The documented way to read it is <code>GET
     * /&#123;ig-media-id&#125;/collaborators</code>.
     *
     * <p>Presence: Not documented for a media without collaborators.
     *
     * @param fields selects the fields of each element
     */
    public IgMediaFields collaborators(Consumer<MediaCollaboratorFields> fields) {
        return expand("collaborators", "", asNested(MediaCollaboratorFields.of(fields)));
    }

    /** Selects the list {@code comments} with the default fields of the API; see {@link #comments(Consumer)}. */
    public IgMediaFields comments() {
        return add("comments");
    }

    /**
     * Comments on the media itself, the latest first, at most 50 on a page. Replies are not among them; they are a
     * field of the comment that they reply to. Those on a live video can be read during the broadcast only.
     *
     * <p>Permissions, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_comments}
     *   <li>{@code pages_read_engagement}
     * </ul>
     *
     * <p>Presence: Absent when nobody has commented.
     *
     * @param comments sets modifiers and selects the fields of each element
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-media/comments">IG Media Comments</a>
     */
    public IgMediaFields comments(Consumer<CommentsExpansion> comments) {
        CommentsExpansion expansion = new CommentsExpansion();
        comments.accept(expansion);
        return expand("comments", "", asNested(expansion));
    }

    /**
     * Number of comments on the media itself, without those on the children of an album and on advertisements made from
     * it.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the owner hides it.
     */
    public IgMediaFields commentsCount() {
        return add("comments_count");
    }

    /**
     * Metrics of the media. All metrics must be valid for the kind of the media; a single one that is not, for any
     * media of the response, makes the whole call fail with error 100. They can be up to 48 hours late and are kept for
     * 2 years, those of a story for 24 hours. A story that fewer than 5 people have seen has none and fails with error
     * 10. The images and videos of an album have no metrics of their own. A metric counts organic interactions only,
     * unless it says otherwise.
     *
     * <p>Permissions, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_insights}
     *   <li>{@code pages_read_engagement}
     *   <li>{@code ads_management} and {@code ads_read}, if the app user's role on the Page was granted through the
     *       Business Manager
     * </ul>
     *
     * <p>Presence: Not documented for media of other accounts.
     *
     * @param insights sets modifiers
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/reference/instagram-media/insights">Instagram Media Insights</a>
     */
    public IgMediaFields insights(Consumer<InsightsExpansion> insights) {
        InsightsExpansion expansion = new InsightsExpansion();
        insights.accept(expansion);
        expansion.check();
        return expand("insights", "", asNested(expansion));
    }

    /**
     * True if the media is labelled as made with AI.
     *
     * <p>Presence: The children of an album have none.
     */
    public IgMediaFields isAiGenerated() {
        return add("is_ai_generated");
    }

    /**
     * True if the media can be commented on.
     *
     * <p>Presence: The children of an album have none.
     */
    public IgMediaFields isCommentEnabled() {
        return add("is_comment_enabled");
    }

    /**
     * True if a reel may appear in the Feed tab as well as in the Reels tab. It does not say if the reel does appear
     * there.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only reels have it.
     */
    public IgMediaFields isSharedToFeed() {
        return add("is_shared_to_feed");
    }

    /**
     * Id that the media had at the Marketing API endpoints up to v21.0, digits only.
     *
     * <p>Presence: Not documented for media without an id at these endpoints.
     */
    public IgMediaFields legacyInstagramMediaId() {
        return add("legacy_instagram_media_id");
    }

    /**
     * Number of likes of the media itself, without those on advertisements made from it. The owner of the media always
     * gets it.
     *
     * <p>Presence: Absent on media of other accounts when the owner hides the likes, whichever way the media is read.
     */
    public IgMediaFields likeCount() {
        return add("like_count");
    }

    /**
     * Kind of audio of the video.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only video media have it.
     */
    public IgMediaFields mediaAudioType() {
        return add("media_audio_type");
    }

    /**
     * Surface of Instagram on which the media was published.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public IgMediaFields mediaProductType() {
        return add("media_product_type");
    }

    /**
     * Kind of media. A reel is a video.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public IgMediaFields mediaType() {
        return add("media_type");
    }

    /**
     * URL of the image or video. It is signed and expires.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent for a video with copyrighted or licensed audio, the account's own included, for media that is
     * flagged for copyrighted material, and for a reel of another account that does not allow downloads, however it is
     * reached.
     */
    public IgMediaFields mediaUrl() {
        return add("media_url");
    }

    /** Selects {@code owner} with the default fields of the API; see {@link #owner(Consumer)}. */
    public IgMediaFields owner() {
        return add("owner");
    }

    /**
     * The account that created the media, by its id.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only when the app user created the media; otherwise {@code username} names the account.
     *
     * @param fields selects the fields of the object
     */
    public IgMediaFields owner(Consumer<IgUserReferenceFields> fields) {
        return expand("owner", "", asNested(IgUserReferenceFields.of(fields)));
    }

    /**
     * URL of the media on the website of Instagram. It does not expire.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: The children of an album have none, by the documentation.
     */
    public IgMediaFields permalink() {
        return add("permalink");
    }

    /**
     * Last part of the permalink, which identifies the media.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: A user of the API reports that business_discovery does not return it.
     */
    public IgMediaFields shortcode() {
        return add("shortcode");
    }

    /**
     * URL of the still picture of a video. It is signed and expires.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only videos have it.
     */
    public IgMediaFields thumbnailUrl() {
        return add("thumbnail_url");
    }

    /**
     * Time at which the media was created, in UTC to the second.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public IgMediaFields timestamp() {
        return add("timestamp");
    }

    /**
     * User name of the account that created the media, without &#64;.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public IgMediaFields username() {
        return add("username");
    }

    /**
     * Number of reposts of a post or reel.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only posts and reels have it; absent when the owner hides it, and on the children of an album.
     */
    public IgMediaFields repostsCount() {
        return add("reposts_count");
    }

    /**
     * Number of times that a post or reel was saved. Only its owner and accepted collaborators can read it.
     *
     * <p>Presence: Only posts and reels have it; absent when the owner hides it, and on the children of an album.
     */
    public IgMediaFields savedCount() {
        return add("saved_count");
    }

    /**
     * Number of times that a post or reel was shared.
     *
     * <p>Presence: Only posts and reels have it; absent when the owner hides it, and on the children of an album.
     */
    public IgMediaFields sharesCount() {
        return add("shares_count");
    }

    /**
     * Number of comments on all surfaces, with the advertisements made from the media and its crossposts.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the owner hides it, and on the children of an album.
     */
    public IgMediaFields totalCommentsCount() {
        return add("total_comments_count");
    }

    /**
     * Number of likes on all surfaces, with the advertisements made from the media and its crossposts.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the owner hides it, and on the children of an album.
     */
    public IgMediaFields totalLikeCount() {
        return add("total_like_count");
    }

    /**
     * Number of views of a video on all surfaces, including the advertisements made from it and its crossposts.
     *
     * <p>Presence: Only videos have it; absent when the owner hides it, and on the children of an album.
     */
    public IgMediaFields totalViewsCount() {
        return add("total_views_count");
    }

    /**
     * Judging by its name, the id of the audio of the media.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>The documentation does not say when it is absent.
     */
    public IgMediaFields audioId() {
        return add("audio_id");
    }

    /**
     * Advertisements that were made by boosting the media.
     *
     * <p>Presence: Not documented for a media that was never boosted.
     */
    public IgMediaFields boostAdsList() {
        return add("boost_ads_list");
    }

    /**
     * Eligibility of the media to be boosted into an advertisement.
     *
     * <p>Presence: Not documented for media that cannot be boosted at all.
     */
    public IgMediaFields boostEligibilityInfo() {
        return add("boost_eligibility_info");
    }

    /**
     * Result of the search for copyrighted material in a published video.
     *
     * <p>Presence: Only for videos that were published through the API.
     *
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-facebook-login/copyright-detection">Copyright Detection</a>
     */
    public IgMediaFields copyrightCheckInformation() {
        return add("copyright_check_information");
    }

    /**
     * Number of people who watch the live video now.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>Presence: Not documented; judging by its name, only live media can have it.
     */
    public IgMediaFields currentLiveViewerCount() {
        return add("current_live_viewer_count");
    }

    /**
     * True if the media has a poll.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>The documentation does not say when it is absent.
     */
    public IgMediaFields hasPoll() {
        return add("has_poll");
    }

    /**
     * True if the media has a slider.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>The documentation does not say when it is absent.
     */
    public IgMediaFields hasSlider() {
        return add("has_slider");
    }

    /**
     * Former Instagram id of the media, digits only.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>Presence: No longer documented; recorded responses carry it.
     *
     * @deprecated Use {@code id} instead.
     */
    @Deprecated
    public IgMediaFields igId() {
        return add("ig_id");
    }

    /**
     * The modifiers of the list {@code comments}, and the fields of its elements.
     *
     * <p>{@code Page.hasMore(PagingKind.LINK)} tells if more pages follow.
     */
    public static final class CommentsExpansion extends ListExpansion<CommentsExpansion> {
        private CommentsExpansion() {
            super("limit", "use limit(...)", "after", "use after(...)", "before", "use before(...)");
        }

        /** Maximum number of comments per page, at most 50. */
        public CommentsExpansion limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            return modifier("limit", String.valueOf(limit));
        }

        /** Cursor after which the page starts, from the previous page. */
        public CommentsExpansion after(String after) {
            return modifier("after", after);
        }

        /** Cursor before which the page ends, from the next page. */
        public CommentsExpansion before(String before) {
            return modifier("before", before);
        }

        /** Selects the fields of each element. Otherwise the API returns its default fields. */
        public CommentsExpansion fields(Consumer<IgCommentFields> fields) {
            return nested(IgCommentFields.of(fields));
        }
    }

    /** The modifiers of the list {@code insights}. */
    public static final class InsightsExpansion extends ListExpansion<InsightsExpansion> {
        private List<MediaInsightMetric> metric = List.of();

        private InsightsExpansion() {
            super("metric", "use metric(...)", "period", "use period(...)", "breakdown", "use breakdown(...)");
        }

        /** The metrics to return. */
        public InsightsExpansion metric(MediaInsightMetric... metric) {
            return metric(Arrays.asList(metric));
        }

        /** Sets a list of values; see {@link #metric(MediaInsightMetric...)}. */
        public InsightsExpansion metric(List<MediaInsightMetric> metric) {
            modifier("metric", metric);
            this.metric = List.copyOf(metric);
            return this;
        }

        /** The period that a value covers. The response has the period lifetime, whatever was requested. */
        public InsightsExpansion period(InsightPeriod... period) {
            return period(Arrays.asList(period));
        }

        /** Sets a list of values; see {@link #period(InsightPeriod...)}. */
        public InsightsExpansion period(List<InsightPeriod> period) {
            return modifier("period", period);
        }

        /** Breakdown of the value. Each metric has its own breakdown; most have none. */
        public InsightsExpansion breakdown(MediaInsightBreakdown... breakdown) {
            return breakdown(Arrays.asList(breakdown));
        }

        /** Sets a list of values; see {@link #breakdown(MediaInsightBreakdown...)}. */
        public InsightsExpansion breakdown(List<MediaInsightBreakdown> breakdown) {
            return modifier("breakdown", breakdown);
        }

        // The API refuses the call without it.
        private void check() {
            Limits.required("metric", metric.isEmpty() ? null : metric, "set metric(...)");
        }
    }
}

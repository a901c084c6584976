// Generated from spec/nodes/IgUser.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import io.github.iguser.ListExpansion;
import io.github.iguser.MetricRules;
import io.github.iguser.internal.Limits;
import io.github.iguser.model.InsightBreakdown;
import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightMetricType;
import io.github.iguser.model.InsightPeriod;
import io.github.iguser.model.InsightRules;
import io.github.iguser.model.InsightTimeframe;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Selects fields of {@code IgUser}.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class IgUserFields extends FieldSelector<IgUserFields> {
    private IgUserFields() {}

    /** Returns the fields that the function selects. */
    public static IgUserFields of(Consumer<IgUserFields> fields) {
        IgUserFields selected = new IgUserFields();
        fields.accept(selected);
        return selected;
    }

    /**
     * Id of the account, digits only; one of the few fields of a Page-backed Instagram account. It is always returned,
     * even if it is not requested. It is the account's id that starts with 17841; the documentation calls it
     * app-scoped.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public IgUserFields id() {
        return add("id");
    }

    /**
     * User name of the account, without &#64;.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public IgUserFields username() {
        return add("username");
    }

    /**
     * Display name of the account's profile.
     *
     * <p>Presence: Not documented for a profile without a name.
     */
    public IgUserFields name() {
        return add("name");
    }

    /**
     * Text of the profile's biography.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the biography is empty.
     */
    public IgUserFields biography() {
        return add("biography");
    }

    /**
     * URL of the website that the profile names.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the profile names no website.
     */
    public IgUserFields website() {
        return add("website");
    }

    /**
     * Number of Instagram users who follow the account.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public IgUserFields followersCount() {
        return add("followers_count");
    }

    /** Number of Instagram users whom the account follows. */
    public IgUserFields followsCount() {
        return add("follows_count");
    }

    /**
     * Number of media that the account has published.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public IgUserFields mediaCount() {
        return add("media_count");
    }

    /**
     * URL of the profile picture. It is signed and expires.
     *
     * <p>Presence: Not documented for a profile without a picture.
     */
    public IgUserFields profilePictureUrl() {
        return add("profile_picture_url");
    }

    /** True if the account has a profile picture. */
    public IgUserFields hasProfilePic() {
        return add("has_profile_pic");
    }

    /** True if the account is published. One of the few fields of a Page-backed Instagram account. */
    public IgUserFields isPublished() {
        return add("is_published");
    }

    /**
     * Id that the account had at the Marketing API endpoints up to v21.0, digits only. One of the few fields of a
     * Page-backed Instagram account.
     *
     * <p>Presence: Only accounts that had an id at these endpoints have it.
     */
    public IgUserFields legacyInstagramUserId() {
        return add("legacy_instagram_user_id");
    }

    /**
     * True if the account may tag products because it has an Instagram Shop that is set up for it. The app user must
     * have the admin role on the Business Manager that owns the shop, and the shop must be approved and have a
     * catalogue with products.
     *
     * <p>Permissions, in addition to those of the operation:
     * <ul>
     *   <li>{@code catalog_management}
     *   <li>{@code instagram_shopping_tag_products}
     * </ul>
     */
    public IgUserFields shoppingProductTagEligibility() {
        return add("shopping_product_tag_eligibility");
    }

    /**
     * Description of an image for people who cannot see it. The documentation lists it among the fields of the account.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Documented, but never seen in a response.
     */
    public IgUserFields altText() {
        return add("alt_text");
    }

    /**
     * Former Instagram id of the account.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>Presence: No longer documented; recorded responses carry it.
     *
     * @deprecated Use {@code id} instead.
     */
    @Deprecated
    public IgUserFields igId() {
        return add("ig_id");
    }

    /** Selects the list {@code media} with the default fields of the API; see {@link #media(Consumer)}. */
    public IgUserFields media() {
        return add("media");
    }

    /**
     * Media of the account, the latest 10,000 at most and without stories. The field returns the same list as the edge
     * of this name, and its first page is part of the response.
     *
     * <p>Presence: Not documented for an account without media.
     *
     * @param media sets modifiers and selects the fields of each element
     */
    public IgUserFields media(Consumer<MediaExpansion> media) {
        MediaExpansion expansion = new MediaExpansion();
        media.accept(expansion);
        return expand("media", "", asNested(expansion));
    }

    /** Selects the list {@code stories} with the default fields of the API; see {@link #stories(Consumer)}. */
    public IgUserFields stories() {
        return add("stories");
    }

    /**
     * Current stories of the account, those of the last 24 hours. The field returns the same list as the edge of this
     * name.
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code StoriesApi.list}.
     *
     * <p>Presence: Not documented for an account without stories.
     *
     * @param stories sets modifiers and selects the fields of each element
     */
    public IgUserFields stories(Consumer<StoriesExpansion> stories) {
        StoriesExpansion expansion = new StoriesExpansion();
        stories.accept(expansion);
        return expand("stories", "", asNested(expansion));
    }

    /** Selects the list {@code live_media} with the default fields of the API; see {@link #liveMedia(Consumer)}. */
    public IgUserFields liveMedia() {
        return add("live_media");
    }

    /**
     * The live video that the account is broadcasting now. The field returns the same list as the edge of this name.
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code LiveMediaApi.list}.
     *
     * <p>Presence: Not documented for an account that is not live.
     *
     * @param liveMedia sets modifiers and selects the fields of each element
     */
    public IgUserFields liveMedia(Consumer<LiveMediaExpansion> liveMedia) {
        LiveMediaExpansion expansion = new LiveMediaExpansion();
        liveMedia.accept(expansion);
        return expand("live_media", "", asNested(expansion));
    }

    /** Selects the list {@code tags} with the default fields of the API; see {@link #tags(Consumer)}. */
    public IgUserFields tags() {
        return add("tags");
    }

    /**
     * Media of other accounts in which the account is tagged. The field returns the same list as the edge of this name.
     *
     * <p>Permissions, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_comments}
     * </ul>
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code TagsApi.list}.
     *
     * <p>Presence: Not documented for an account that nobody has tagged.
     *
     * @param tags sets modifiers and selects the fields of each element
     */
    public IgUserFields tags(Consumer<TagsExpansion> tags) {
        TagsExpansion expansion = new TagsExpansion();
        tags.accept(expansion);
        return expand("tags", "", asNested(expansion));
    }

    /**
     * Selects the list {@code recently_searched_hashtags} with the default fields of the API; see
     * {@link #recentlySearchedHashtags(Consumer)}.
     */
    public IgUserFields recentlySearchedHashtags() {
        return add("recently_searched_hashtags");
    }

    /**
     * Hashtags that were searched for on behalf of the account within the last 7 days. The field returns the same list
     * as the edge of this name. The app needs the feature Instagram Public Content Access.
     *
     * <p>No page or sample shows it as a field. The documented way to read it is
     * {@code RecentlySearchedHashtagsApi.list}.
     *
     * <p>Presence: Not documented for an account that has not searched.
     *
     * @param recentlySearchedHashtags sets modifiers and selects the fields of each element
     */
    public IgUserFields recentlySearchedHashtags(Consumer<RecentlySearchedHashtagsExpansion> recentlySearchedHashtags) {
        RecentlySearchedHashtagsExpansion expansion = new RecentlySearchedHashtagsExpansion();
        recentlySearchedHashtags.accept(expansion);
        return expand("recently_searched_hashtags", "", asNested(expansion));
    }

    /**
     * Selects {@code mentioned_comment} with the default fields of the API; see
     * {@link #mentionedComment(String, Consumer)}.
     */
    public IgUserFields mentionedComment(String commentId) {
        Limits.digits("comment_id", commentId);
        return expand("mentioned_comment", ".comment_id(" + argument("comment_id", commentId) + ")");
    }

    /**
     * A comment of another user that mentions the account, found by its id, which the webhook for mentions supplies.
     * The call fails when comments on the media are switched off. The app user must be able to perform the task MANAGE,
     * CREATE_CONTENT or MODERATE on the Page of the account.
     *
     * <p>Permissions, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_comments}
     * </ul>
     *
     * <p>Presence: Not documented for a comment that does not mention the account.
     *
     * @param commentId Id of the comment, digits only.
     * @param fields selects the fields of the object
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/mentioned_comment">IG User Mentioned Comment</a>
     */
    public IgUserFields mentionedComment(String commentId, Consumer<MentionedIgCommentFields> fields) {
        Limits.digits("comment_id", commentId);
        return expand(
                "mentioned_comment",
                ".comment_id(" + argument("comment_id", commentId) + ")",
                asNested(MentionedIgCommentFields.of(fields)));
    }

    /**
     * Selects {@code mentioned_media} with the default fields of the API; see
     * {@link #mentionedMedia(String, Consumer)}.
     */
    public IgUserFields mentionedMedia(String mediaId) {
        Limits.digits("media_id", mediaId);
        return expand("mentioned_media", ".media_id(" + argument("media_id", mediaId) + ")");
    }

    /**
     * A media of another user whose caption mentions the account, found by its id, which the webhook for mentions
     * supplies. Mentions in stories are not supported. The app user must be able to perform the task MANAGE,
     * CREATE_CONTENT or MODERATE on the Page of the account.
     *
     * <p>Permissions, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_comments}
     * </ul>
     *
     * <p>Presence: Not documented for a media that does not mention the account.
     *
     * @param mediaId Id of the media, digits only.
     * @param fields selects the fields of the object
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/mentioned_media">IG User Mentioned Media</a>
     */
    public IgUserFields mentionedMedia(String mediaId, Consumer<MentionedIgMediaFields> fields) {
        Limits.digits("media_id", mediaId);
        return expand(
                "mentioned_media",
                ".media_id(" + argument("media_id", mediaId) + ")",
                asNested(MentionedIgMediaFields.of(fields)));
    }

    /**
     * Selects the list {@code content_publishing_limit} with the default fields of the API; see
     * {@link #contentPublishingLimit(Consumer)}.
     */
    public IgUserFields contentPublishingLimit() {
        return add("content_publishing_limit");
    }

    /**
     * Number of posts that the account has published within a period, and its limit. The field returns the same list as
     * the edge of this name, with one element.
     *
     * <p>Permissions, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_content_publish}
     * </ul>
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code ContentPublishingLimitApi.get}.
     *
     * <p>The documentation does not say when it is absent.
     *
     * @param contentPublishingLimit sets modifiers and selects the fields of each element
     */
    public IgUserFields contentPublishingLimit(Consumer<ContentPublishingLimitExpansion> contentPublishingLimit) {
        ContentPublishingLimitExpansion expansion = new ContentPublishingLimitExpansion();
        contentPublishingLimit.accept(expansion);
        return expand("content_publishing_limit", "", asNested(expansion));
    }

    /**
     * Metrics of the account. The field returns the same list as the edge of this name. All metrics must be valid with
     * the same period, type and breakdown; a single one that is not makes the whole call fail.
     *
     * <p>Permissions, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_insights}
     *   <li>{@code ads_management} and {@code ads_read}, if the app user's role on the Page was granted through the
     *       Business Manager
     * </ul>
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code InsightsApi.get}.
     *
     * <p>The documentation does not say when it is absent.
     *
     * @param insights sets modifiers
     */
    public IgUserFields insights(Consumer<InsightsExpansion> insights) {
        InsightsExpansion expansion = new InsightsExpansion();
        insights.accept(expansion);
        expansion.check();
        return expand("insights", "", asNested(expansion));
    }

    /**
     * Selects {@code business_discovery} with the default fields of the API; see
     * {@link #businessDiscovery(String, Consumer)}.
     */
    public IgUserFields businessDiscovery(String username) {
        Limits.userName("username", username);
        return expand("business_discovery", ".username(" + argument("username", username) + ")");
    }

    /**
     * Public data of another professional account, found by its user name. The account in the path is the app user's
     * own. Calls count against the platform limit of the app or user. An unknown name and a personal account both fail
     * with error 110 and subcode 2207013.
     *
     * <p>Permissions, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_insights}
     * </ul>
     *
     * <p>Presence: Data of an account that is restricted by age is not returned.
     *
     * @param username User name of the account to look up: only the name, without &#64; and without a profile URL.
     * @param fields selects the fields of the object
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/business_discovery">IG User Business Discovery</a>
     */
    public IgUserFields businessDiscovery(String username, Consumer<DiscoveredIgUserFields> fields) {
        Limits.userName("username", username);
        return expand(
                "business_discovery",
                ".username(" + argument("username", username) + ")",
                asNested(DiscoveredIgUserFields.of(fields)));
    }

    /**
     * Selects {@code collaborative_media_search} with the default fields of the API; see
     * {@link #collaborativeMediaSearch(String, Consumer)}.
     */
    public IgUserFields collaborativeMediaSearch(String mediaId) {
        Limits.digits("media_id", mediaId);
        return expand("collaborative_media_search", ".media_id(" + argument("media_id", mediaId) + ")");
    }

    /**
     * A media of another account on which the account is an accepted collaborator, found by its id. The account's own
     * media cannot be read this way, nor can stories. Access ends when the owner removes the collaborator.
     *
     * <p>Presence: Not documented for a media that does not qualify.
     *
     * @param mediaId Id of the media to look up, digits only.
     * @param fields selects the fields of the object
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-facebook-login/collaboration">Collaboration</a>
     */
    public IgUserFields collaborativeMediaSearch(String mediaId, Consumer<CollaborativeMediaFields> fields) {
        Limits.digits("media_id", mediaId);
        return expand(
                "collaborative_media_search",
                ".media_id(" + argument("media_id", mediaId) + ")",
                asNested(CollaborativeMediaFields.of(fields)));
    }

    /** Selects the list {@code agencies} with the default fields of the API; see {@link #agencies(Consumer)}. */
    public IgUserFields agencies() {
        return add("agencies");
    }

    /**
     * Businesses that may advertise for the account. The field returns the same list as the edge of this name.
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code AgenciesApi.list}.
     *
     * <p>The documentation does not say when it is absent.
     *
     * @param agencies sets modifiers and selects the fields of each element
     */
    public IgUserFields agencies(Consumer<AgenciesExpansion> agencies) {
        AgenciesExpansion expansion = new AgenciesExpansion();
        agencies.accept(expansion);
        return expand("agencies", "", asNested(expansion));
    }

    /**
     * Selects the list {@code authorized_adaccounts} with the default fields of the API; see
     * {@link #authorizedAdaccounts(String, Consumer)}.
     */
    public IgUserFields authorizedAdaccounts(String business) {
        Limits.digits("business", business);
        return expand("authorized_adaccounts", ".business(" + argument("business", business) + ")");
    }

    /**
     * Ad accounts of one business that may run advertisements for the account. The field returns the same list as the
     * edge of this name. The app user needs at least the role EMPLOYEE on the business.
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code AuthorizedAdaccountsApi.list}.
     *
     * <p>The documentation does not say when it is absent.
     *
     * @param business Id of the business whose ad accounts are returned, digits only.
     * @param authorizedAdaccounts sets modifiers and selects the fields of each element
     */
    public IgUserFields authorizedAdaccounts(
            String business, Consumer<AuthorizedAdaccountsExpansion> authorizedAdaccounts) {
        Limits.digits("business", business);
        AuthorizedAdaccountsExpansion expansion = new AuthorizedAdaccountsExpansion();
        authorizedAdaccounts.accept(expansion);
        return expand(
                "authorized_adaccounts", ".business(" + argument("business", business) + ")", asNested(expansion));
    }

    /**
     * Selects the list {@code connected_threads_user} with the default fields of the API; see
     * {@link #connectedThreadsUser(Consumer)}.
     */
    public IgUserFields connectedThreadsUser() {
        return add("connected_threads_user");
    }

    /**
     * Threads account that is connected to the account. The field returns the same list as the edge of this name, with
     * one element at most.
     *
     * <p>Permissions, in addition to those of the operation:
     * <ul>
     *   <li>{@code threads_business_basic}
     * </ul>
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code ConnectedThreadsUserApi.get}.
     *
     * <p>The documentation does not say when it is absent.
     *
     * @param fields selects the fields of each element
     */
    public IgUserFields connectedThreadsUser(Consumer<ThreadsUserFields> fields) {
        return expand("connected_threads_user", "", asNested(ThreadsUserFields.of(fields)));
    }

    /**
     * Selects the list {@code instagram_backed_threads_user} with the default fields of the API; see
     * {@link #instagramBackedThreadsUser(Consumer)}.
     */
    public IgUserFields instagramBackedThreadsUser() {
        return add("instagram_backed_threads_user");
    }

    /**
     * Threads account that stands in for the account in advertisements on Threads. The field returns the same list as
     * the edge of this name, with one element at most.
     *
     * <p>Permissions, in addition to those of the operation:
     * <ul>
     *   <li>{@code threads_business_basic}
     * </ul>
     *
     * <p>No page or sample shows it as a field. The documented way to read it is
     * {@code InstagramBackedThreadsUserApi.get}.
     *
     * <p>The documentation does not say when it is absent.
     *
     * @param fields selects the fields of each element
     */
    public IgUserFields instagramBackedThreadsUser(Consumer<ThreadsUserFields> fields) {
        return expand("instagram_backed_threads_user", "", asNested(ThreadsUserFields.of(fields)));
    }

    /**
     * Selects the list {@code upcoming_events} with the default fields of the API; see
     * {@link #upcomingEvents(Consumer)}.
     */
    public IgUserFields upcomingEvents() {
        return add("upcoming_events");
    }

    /**
     * Events of the account that people can be reminded of. The field returns the same list as the edge of this name.
     *
     * <p>Permissions, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_upcoming_events}
     * </ul>
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code UpcomingEventsApi.list}.
     *
     * <p>The documentation does not say when it is absent.
     *
     * @param upcomingEvents sets modifiers and selects the fields of each element
     */
    public IgUserFields upcomingEvents(Consumer<UpcomingEventsExpansion> upcomingEvents) {
        UpcomingEventsExpansion expansion = new UpcomingEventsExpansion();
        upcomingEvents.accept(expansion);
        return expand("upcoming_events", "", asNested(expansion));
    }

    /**
     * Selects the list {@code collaboration_invites} with the default fields of the API; see
     * {@link #collaborationInvites(Consumer)}.
     */
    public IgUserFields collaborationInvites() {
        return add("collaboration_invites");
    }

    /**
     * Invitations to collaborate on media of other accounts that the account has neither accepted nor declined. The
     * field returns the same list as the edge of this name.
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code CollaborationInvitesApi.list}.
     *
     * <p>The documentation does not say when it is absent.
     *
     * @param collaborationInvites sets modifiers and selects the fields of each element
     */
    public IgUserFields collaborationInvites(Consumer<CollaborationInvitesExpansion> collaborationInvites) {
        CollaborationInvitesExpansion expansion = new CollaborationInvitesExpansion();
        collaborationInvites.accept(expansion);
        return expand("collaboration_invites", "", asNested(expansion));
    }

    /**
     * Selects the list {@code collaborative_media} with the default fields of the API; see
     * {@link #collaborativeMedia(Consumer)}.
     */
    public IgUserFields collaborativeMedia() {
        return add("collaborative_media");
    }

    /**
     * Media of other accounts on which the account is an accepted collaborator. The field returns the same list as the
     * edge of this name.
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code CollaborativeMediaApi.list}.
     *
     * <p>The documentation does not say when it is absent.
     *
     * @param collaborativeMedia sets modifiers and selects the fields of each element
     */
    public IgUserFields collaborativeMedia(Consumer<CollaborativeMediaExpansion> collaborativeMedia) {
        CollaborativeMediaExpansion expansion = new CollaborativeMediaExpansion();
        collaborativeMedia.accept(expansion);
        return expand("collaborative_media", "", asNested(expansion));
    }

    /**
     * The modifiers of the list {@code media}, and the fields of its elements.
     *
     * <p>{@code Page.hasMore(PagingKind.LINK)} tells if more pages follow.
     */
    public static final class MediaExpansion extends ListExpansion<MediaExpansion> {
        private MediaExpansion() {
            super("limit", "use limit(...)", "after", "use after(...)", "before", "use before(...)");
        }

        /** Maximum number of media per page. The default and the maximum are not documented. */
        public MediaExpansion limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            return modifier("limit", String.valueOf(limit));
        }

        /** Cursor after which the page starts, from the previous page. */
        public MediaExpansion after(String after) {
            return modifier("after", after);
        }

        /** Cursor before which the page ends, from the next page. */
        public MediaExpansion before(String before) {
            return modifier("before", before);
        }

        /** Selects the fields of each element. Otherwise the API returns its default fields. */
        public MediaExpansion fields(Consumer<IgMediaFields> fields) {
            return nested(IgMediaFields.of(fields));
        }
    }

    /**
     * The modifiers of the list {@code stories}, and the fields of its elements.
     *
     * <p>{@code Page.hasMore(PagingKind.LINK)} tells if more pages follow.
     */
    public static final class StoriesExpansion extends ListExpansion<StoriesExpansion> {
        private StoriesExpansion() {
            super("limit", "use limit(...)", "after", "use after(...)", "before", "use before(...)");
        }

        /** Maximum number of stories per page. The default and the maximum are not documented. */
        public StoriesExpansion limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            return modifier("limit", String.valueOf(limit));
        }

        /** Cursor after which the page starts, from the previous page. */
        public StoriesExpansion after(String after) {
            return modifier("after", after);
        }

        /** Cursor before which the page ends, from the next page. */
        public StoriesExpansion before(String before) {
            return modifier("before", before);
        }

        /** Selects the fields of each element. Otherwise the API returns its default fields. */
        public StoriesExpansion fields(Consumer<IgMediaFields> fields) {
            return nested(IgMediaFields.of(fields));
        }
    }

    /**
     * The modifiers of the list {@code live_media}, and the fields of its elements.
     *
     * <p>{@code Page.hasMore(PagingKind.LINK)} tells if more pages follow.
     */
    public static final class LiveMediaExpansion extends ListExpansion<LiveMediaExpansion> {
        private LiveMediaExpansion() {
            super("limit", "use limit(...)", "after", "use after(...)", "before", "use before(...)");
        }

        /** Maximum number of live videos per page. The default and the maximum are not documented. */
        public LiveMediaExpansion limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            return modifier("limit", String.valueOf(limit));
        }

        /** Cursor after which the page starts, from the previous page. */
        public LiveMediaExpansion after(String after) {
            return modifier("after", after);
        }

        /** Cursor before which the page ends, from the next page. */
        public LiveMediaExpansion before(String before) {
            return modifier("before", before);
        }

        /** Selects the fields of each element. Otherwise the API returns its default fields. */
        public LiveMediaExpansion fields(Consumer<IgMediaFields> fields) {
            return nested(IgMediaFields.of(fields));
        }
    }

    /**
     * The modifiers of the list {@code tags}, and the fields of its elements.
     *
     * <p>{@code Page.hasMore(PagingKind.CURSOR)} tells if more pages follow.
     */
    public static final class TagsExpansion extends ListExpansion<TagsExpansion> {
        private TagsExpansion() {
            super("limit", "use limit(...)", "after", "use after(...)", "before", "use before(...)");
        }

        /** Maximum number of media per page. The default and the maximum are not documented. */
        public TagsExpansion limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            return modifier("limit", String.valueOf(limit));
        }

        /** Cursor after which the page starts, from the previous page. */
        public TagsExpansion after(String after) {
            return modifier("after", after);
        }

        /** Cursor before which the page ends, from the next page. */
        public TagsExpansion before(String before) {
            return modifier("before", before);
        }

        /** Selects the fields of each element. Otherwise the API returns its default fields. */
        public TagsExpansion fields(Consumer<IgMediaFields> fields) {
            return nested(IgMediaFields.of(fields));
        }
    }

    /**
     * The modifiers of the list {@code recently_searched_hashtags}, and the fields of its elements.
     *
     * <p>{@code Page.hasMore(PagingKind.LINK)} tells if more pages follow.
     */
    public static final class RecentlySearchedHashtagsExpansion extends ListExpansion<RecentlySearchedHashtagsExpansion> {
        private RecentlySearchedHashtagsExpansion() {
            super("limit", "use limit(...)", "after", "use after(...)", "before", "use before(...)");
        }

        /** Maximum number of hashtags per page; 25 by default, at most 30. */
        public RecentlySearchedHashtagsExpansion limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            return modifier("limit", String.valueOf(limit));
        }

        /** Cursor after which the page starts, from the previous page. */
        public RecentlySearchedHashtagsExpansion after(String after) {
            return modifier("after", after);
        }

        /** Cursor before which the page ends, from the next page. */
        public RecentlySearchedHashtagsExpansion before(String before) {
            return modifier("before", before);
        }

        /** Selects the fields of each element. Otherwise the API returns its default fields. */
        public RecentlySearchedHashtagsExpansion fields(Consumer<IgHashtagFields> fields) {
            return nested(IgHashtagFields.of(fields));
        }
    }

    /** The modifiers of the list {@code content_publishing_limit}, and the fields of its elements. */
    public static final class ContentPublishingLimitExpansion extends ListExpansion<ContentPublishingLimitExpansion> {
        private ContentPublishingLimitExpansion() {
            super("since", "use since(...)");
        }

        /**
         * Start of the time for which posts are counted, as Unix time in seconds, at most 24 hours ago. By default the
         * last 24 hours are counted.
         */
        public ContentPublishingLimitExpansion since(Instant since) {
            return modifier("since", String.valueOf(since.getEpochSecond()));
        }

        /** Sets the time as text; see {@link #since(Instant)}. */
        public ContentPublishingLimitExpansion since(String since) {
            return modifier("since", since);
        }

        /** Selects the fields of each element. Otherwise the API returns its default fields. */
        public ContentPublishingLimitExpansion fields(Consumer<ContentPublishingLimitFields> fields) {
            return nested(ContentPublishingLimitFields.of(fields));
        }
    }

    /**
     * The modifiers of the list {@code insights}.
     *
     * <p>{@code Page.hasMore(PagingKind.TIME_WINDOW)} tells if more pages follow.
     */
    public static final class InsightsExpansion extends ListExpansion<InsightsExpansion> {
        private List<InsightMetric> metric = List.of();
        private @Nullable InsightPeriod period;
        private final MetricRules.Request request = InsightRules.TABLE.request();
        private boolean metricRulesSkipped;

        private InsightsExpansion() {
            super(
                    "metric", "use metric(...)",
                    "period", "use period(...)",
                    "metric_type", "use metricType(...)",
                    "breakdown", "use breakdown(...)",
                    "timeframe", "use timeframe(...)",
                    "since", "use since(...)",
                    "until", "use until(...)");
        }

        /** The metrics to return. */
        public InsightsExpansion metric(InsightMetric... metric) {
            return metric(Arrays.asList(metric));
        }

        /** Sets a list of values; see {@link #metric(InsightMetric...)}. */
        public InsightsExpansion metric(List<InsightMetric> metric) {
            modifier("metric", metric);
            this.metric = List.copyOf(metric);
            request.metrics(metric);
            return this;
        }

        /** The period that a value covers. Each metric is valid with some periods only. */
        public InsightsExpansion period(InsightPeriod period) {
            modifier("period", period);
            this.period = period;
            request.period(period);
            return this;
        }

        /** The form of the values: a time series or a total. Metrics that only have a total require it. */
        public InsightsExpansion metricType(InsightMetricType metricType) {
            modifier("metric_type", metricType);
            request.type(metricType);
            return this;
        }

        /** Breakdowns of a total. With several breakdowns, there is a value for each combination. */
        public InsightsExpansion breakdown(InsightBreakdown... breakdown) {
            return breakdown(Arrays.asList(breakdown));
        }

        /** Sets a list of values; see {@link #breakdown(InsightBreakdown...)}. */
        public InsightsExpansion breakdown(List<InsightBreakdown> breakdown) {
            modifier("breakdown", breakdown);
            request.breakdowns(breakdown);
            return this;
        }

        /**
         * The time for which people are counted, for demographic metrics only. It replaces {@code since} and
         * {@code until}.
         */
        public InsightsExpansion timeframe(InsightTimeframe timeframe) {
            modifier("timeframe", timeframe);
            request.timeframe(timeframe);
            return this;
        }

        /** Start of the time to return, inclusive, as Unix time in seconds or as a date. */
        public InsightsExpansion since(Instant since) {
            request.sinceOrUntil(true);
            return modifier("since", String.valueOf(since.getEpochSecond()));
        }

        /** Sets the time as text; see {@link #since(Instant)}. */
        public InsightsExpansion since(String since) {
            request.sinceOrUntil(true);
            return modifier("since", since);
        }

        /** End of the time to return, inclusive, as Unix time in seconds or as a date; now by default. */
        public InsightsExpansion until(Instant until) {
            request.sinceOrUntil(true);
            return modifier("until", String.valueOf(until.getEpochSecond()));
        }

        /** Sets the time as text; see {@link #until(Instant)}. */
        public InsightsExpansion until(String until) {
            request.sinceOrUntil(true);
            return modifier("until", until);
        }

        /**
         * Sends the metrics without checking that they are valid with the other parameters.
         *
         * <p>Use it for a combination that the API has started to accept after this version was released. The API
         * itself refuses combinations that it does not accept.
         */
        public InsightsExpansion skipMetricRules() {
            metricRulesSkipped = true;
            return this;
        }

        // The rules of the edge itself.
        private void check() {
            Limits.required("metric", metric.isEmpty() ? null : metric, "set metric(...)");
            Limits.required("period", period, "set period(...)");
            if (!metricRulesSkipped) {
                request.check();
            }
        }
    }

    /**
     * The modifiers of the list {@code agencies}, and the fields of its elements.
     *
     * <p>{@code Page.hasMore(PagingKind.LINK)} tells if more pages follow.
     */
    public static final class AgenciesExpansion extends ListExpansion<AgenciesExpansion> {
        private AgenciesExpansion() {
            super("limit", "use limit(...)", "after", "use after(...)", "before", "use before(...)");
        }

        /** Maximum number of elements per page. The default and the maximum are not documented. */
        public AgenciesExpansion limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            return modifier("limit", String.valueOf(limit));
        }

        /** Cursor after which the page starts, from the previous page. */
        public AgenciesExpansion after(String after) {
            return modifier("after", after);
        }

        /** Cursor before which the page ends, from the next page. */
        public AgenciesExpansion before(String before) {
            return modifier("before", before);
        }

        /** Selects the fields of each element. Otherwise the API returns its default fields. */
        public AgenciesExpansion fields(Consumer<BusinessFields> fields) {
            return nested(BusinessFields.of(fields));
        }
    }

    /**
     * The modifiers of the list {@code authorized_adaccounts}, and the fields of its elements.
     *
     * <p>{@code Page.hasMore(PagingKind.LINK)} tells if more pages follow.
     */
    public static final class AuthorizedAdaccountsExpansion extends ListExpansion<AuthorizedAdaccountsExpansion> {
        private AuthorizedAdaccountsExpansion() {
            super("limit", "use limit(...)", "after", "use after(...)", "before", "use before(...)");
        }

        /** Maximum number of elements per page. The default and the maximum are not documented. */
        public AuthorizedAdaccountsExpansion limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            return modifier("limit", String.valueOf(limit));
        }

        /** Cursor after which the page starts, from the previous page. */
        public AuthorizedAdaccountsExpansion after(String after) {
            return modifier("after", after);
        }

        /** Cursor before which the page ends, from the next page. */
        public AuthorizedAdaccountsExpansion before(String before) {
            return modifier("before", before);
        }

        /** Selects the fields of each element. Otherwise the API returns its default fields. */
        public AuthorizedAdaccountsExpansion fields(Consumer<AdAccountFields> fields) {
            return nested(AdAccountFields.of(fields));
        }
    }

    /**
     * The modifiers of the list {@code upcoming_events}, and the fields of its elements.
     *
     * <p>{@code Page.hasMore(PagingKind.LINK)} tells if more pages follow.
     */
    public static final class UpcomingEventsExpansion extends ListExpansion<UpcomingEventsExpansion> {
        private UpcomingEventsExpansion() {
            super("limit", "use limit(...)", "after", "use after(...)", "before", "use before(...)");
        }

        /** Maximum number of elements per page. The default and the maximum are not documented. */
        public UpcomingEventsExpansion limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            return modifier("limit", String.valueOf(limit));
        }

        /** Cursor after which the page starts, from the previous page. */
        public UpcomingEventsExpansion after(String after) {
            return modifier("after", after);
        }

        /** Cursor before which the page ends, from the next page. */
        public UpcomingEventsExpansion before(String before) {
            return modifier("before", before);
        }

        /** Selects the fields of each element. Otherwise the API returns its default fields. */
        public UpcomingEventsExpansion fields(Consumer<UpcomingEventFields> fields) {
            return nested(UpcomingEventFields.of(fields));
        }
    }

    /**
     * The modifiers of the list {@code collaboration_invites}, and the fields of its elements.
     *
     * <p>{@code Page.hasMore(PagingKind.CURSOR)} tells if more pages follow.
     */
    public static final class CollaborationInvitesExpansion extends ListExpansion<CollaborationInvitesExpansion> {
        private CollaborationInvitesExpansion() {
            super("limit", "use limit(...)", "after", "use after(...)", "before", "use before(...)");
        }

        /** Maximum number of invitations per page; 10 by default. The maximum is not documented. */
        public CollaborationInvitesExpansion limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            return modifier("limit", String.valueOf(limit));
        }

        /** Cursor after which the page starts, from the previous page. */
        public CollaborationInvitesExpansion after(String after) {
            return modifier("after", after);
        }

        /** Cursor before which the page ends, from the next page. */
        public CollaborationInvitesExpansion before(String before) {
            return modifier("before", before);
        }

        /** Selects the fields of each element. Otherwise the API returns its default fields. */
        public CollaborationInvitesExpansion fields(Consumer<CollaborationInviteFields> fields) {
            return nested(CollaborationInviteFields.of(fields));
        }
    }

    /**
     * The modifiers of the list {@code collaborative_media}, and the fields of its elements.
     *
     * <p>{@code Page.hasMore(PagingKind.LINK)} tells if more pages follow.
     */
    public static final class CollaborativeMediaExpansion extends ListExpansion<CollaborativeMediaExpansion> {
        private CollaborativeMediaExpansion() {
            super("limit", "use limit(...)", "after", "use after(...)", "before", "use before(...)");
        }

        /** Maximum number of elements per page. The default and the maximum are not documented. */
        public CollaborativeMediaExpansion limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            return modifier("limit", String.valueOf(limit));
        }

        /** Cursor after which the page starts, from the previous page. */
        public CollaborativeMediaExpansion after(String after) {
            return modifier("after", after);
        }

        /** Cursor before which the page ends, from the next page. */
        public CollaborativeMediaExpansion before(String before) {
            return modifier("before", before);
        }

        /** Selects the fields of each element. Otherwise the API returns its default fields. */
        public CollaborativeMediaExpansion fields(Consumer<CollaborativeMediaFields> fields) {
            return nested(CollaborativeMediaFields.of(fields));
        }
    }
}

// Generated from spec/nodes/IgUser.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.Page;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An Instagram professional account: a business or a creator account. The node cannot be created, updated or deleted
 * through the API. Only the public fields of another account can be read, by a field expansion such as
 * {@code business_discovery}. A Page-backed Instagram account has only {@code id}, {@code is_published} and
 * {@code legacy_instagram_user_id}. Some fields have other names than at the former Instagram Ads endpoints of the
 * Marketing API.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 *
 * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user">IG User</a>
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class IgUser {
    final @Nullable String id;
    final @Nullable String userId;
    final @Nullable String username;
    final @Nullable String name;
    final @Nullable AccountType accountType;
    final @Nullable String biography;
    final @Nullable String website;
    final @Nullable Long followersCount;
    final @Nullable Long followsCount;
    final @Nullable Long mediaCount;
    final @Nullable String profilePictureUrl;
    final @Nullable Boolean hasProfilePic;
    final @Nullable Boolean isPublished;
    final @Nullable String legacyInstagramUserId;
    final @Nullable Boolean shoppingProductTagEligibility;
    final @Nullable String altText;
    final @Nullable String igId;
    final @Nullable Page<IgMedia> media;
    final @Nullable Page<IgMedia> stories;
    final @Nullable Page<IgMedia> liveMedia;
    final @Nullable Page<IgMedia> tags;
    final @Nullable Page<IgHashtag> recentlySearchedHashtags;
    final @Nullable IgComment mentionedComment;
    final @Nullable IgMedia mentionedMedia;
    final @Nullable Page<ContentPublishingLimit> contentPublishingLimit;
    final @Nullable Page<Insight> insights;
    final @Nullable IgUser businessDiscovery;
    final @Nullable CollaborativeMedia collaborativeMediaSearch;
    final @Nullable Page<Business> agencies;
    final @Nullable Page<AdAccount> authorizedAdaccounts;
    final @Nullable Page<ThreadsUser> connectedThreadsUser;
    final @Nullable Page<ThreadsUser> instagramBackedThreadsUser;
    final @Nullable Page<UpcomingEvent> upcomingEvents;
    final @Nullable Page<CollaborationInvite> collaborationInvites;
    final @Nullable Page<CollaborativeMedia> collaborativeMedia;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    IgUser(
            @Nullable String id,
            @Nullable String userId,
            @Nullable String username,
            @Nullable String name,
            @Nullable AccountType accountType,
            @Nullable String biography,
            @Nullable String website,
            @Nullable Long followersCount,
            @Nullable Long followsCount,
            @Nullable Long mediaCount,
            @Nullable String profilePictureUrl,
            @Nullable Boolean hasProfilePic,
            @Nullable Boolean isPublished,
            @Nullable String legacyInstagramUserId,
            @Nullable Boolean shoppingProductTagEligibility,
            @Nullable String altText,
            @Nullable String igId,
            @Nullable Page<IgMedia> media,
            @Nullable Page<IgMedia> stories,
            @Nullable Page<IgMedia> liveMedia,
            @Nullable Page<IgMedia> tags,
            @Nullable Page<IgHashtag> recentlySearchedHashtags,
            @Nullable IgComment mentionedComment,
            @Nullable IgMedia mentionedMedia,
            @Nullable Page<ContentPublishingLimit> contentPublishingLimit,
            @Nullable Page<Insight> insights,
            @Nullable IgUser businessDiscovery,
            @Nullable CollaborativeMedia collaborativeMediaSearch,
            @Nullable Page<Business> agencies,
            @Nullable Page<AdAccount> authorizedAdaccounts,
            @Nullable Page<ThreadsUser> connectedThreadsUser,
            @Nullable Page<ThreadsUser> instagramBackedThreadsUser,
            @Nullable Page<UpcomingEvent> upcomingEvents,
            @Nullable Page<CollaborationInvite> collaborationInvites,
            @Nullable Page<CollaborativeMedia> collaborativeMedia,
            @Nullable Map<String, String> additionalJson) {
        this.id = id;
        this.userId = userId;
        this.username = username;
        this.name = name;
        this.accountType = accountType;
        this.biography = biography;
        this.website = website;
        this.followersCount = followersCount;
        this.followsCount = followsCount;
        this.mediaCount = mediaCount;
        this.profilePictureUrl = profilePictureUrl;
        this.hasProfilePic = hasProfilePic;
        this.isPublished = isPublished;
        this.legacyInstagramUserId = legacyInstagramUserId;
        this.shoppingProductTagEligibility = shoppingProductTagEligibility;
        this.altText = altText;
        this.igId = igId;
        this.media = media;
        this.stories = stories;
        this.liveMedia = liveMedia;
        this.tags = tags;
        this.recentlySearchedHashtags = recentlySearchedHashtags;
        this.mentionedComment = mentionedComment;
        this.mentionedMedia = mentionedMedia;
        this.contentPublishingLimit = contentPublishingLimit;
        this.insights = insights;
        this.businessDiscovery = businessDiscovery;
        this.collaborativeMediaSearch = collaborativeMediaSearch;
        this.agencies = agencies;
        this.authorizedAdaccounts = authorizedAdaccounts;
        this.connectedThreadsUser = connectedThreadsUser;
        this.instagramBackedThreadsUser = instagramBackedThreadsUser;
        this.upcomingEvents = upcomingEvents;
        this.collaborationInvites = collaborationInvites;
        this.collaborativeMedia = collaborativeMedia;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.userId = userId;
        builder.username = username;
        builder.name = name;
        builder.accountType = accountType;
        builder.biography = biography;
        builder.website = website;
        builder.followersCount = followersCount;
        builder.followsCount = followsCount;
        builder.mediaCount = mediaCount;
        builder.profilePictureUrl = profilePictureUrl;
        builder.hasProfilePic = hasProfilePic;
        builder.isPublished = isPublished;
        builder.legacyInstagramUserId = legacyInstagramUserId;
        builder.shoppingProductTagEligibility = shoppingProductTagEligibility;
        builder.altText = altText;
        builder.igId = igId;
        builder.media = media;
        builder.stories = stories;
        builder.liveMedia = liveMedia;
        builder.tags = tags;
        builder.recentlySearchedHashtags = recentlySearchedHashtags;
        builder.mentionedComment = mentionedComment;
        builder.mentionedMedia = mentionedMedia;
        builder.contentPublishingLimit = contentPublishingLimit;
        builder.insights = insights;
        builder.businessDiscovery = businessDiscovery;
        builder.collaborativeMediaSearch = collaborativeMediaSearch;
        builder.agencies = agencies;
        builder.authorizedAdaccounts = authorizedAdaccounts;
        builder.connectedThreadsUser = connectedThreadsUser;
        builder.instagramBackedThreadsUser = instagramBackedThreadsUser;
        builder.upcomingEvents = upcomingEvents;
        builder.collaborationInvites = collaborationInvites;
        builder.collaborativeMedia = collaborativeMedia;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * Id of the account, digits only; one of the few fields of a Page-backed Instagram account. It is always returned,
     * even if it is not requested.
     *
     * <p>On {@code graph.facebook.com}: It is the account's id that starts with 17841; the documentation calls it
     * app-scoped.
     *
     * <p>On {@code graph.instagram.com}: It is an app-scoped id, which differs from {@code user_id}.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public String id() {
        return Models.required(id, "IgUser", "id");
    }

    /**
     * Id of the professional account, digits only, starting with 17841. The guides use it in paths, and webhooks
     * contain it.
     *
     * <p>Served by {@code graph.instagram.com} only.
     */
    public @Nullable String userId() {
        return userId;
    }

    /**
     * User name of the account, without &#64;.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public @Nullable String username() {
        return username;
    }

    /**
     * Display name of the account's profile.
     *
     * <p>Presence: Not documented for a profile without a name.
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * Kind of professional account.
     *
     * <p>Served by {@code graph.instagram.com} only.
     */
    public @Nullable AccountType accountType() {
        return accountType;
    }

    /**
     * Text of the profile's biography.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the biography is empty.
     */
    public @Nullable String biography() {
        return biography;
    }

    /**
     * URL of the website that the profile names.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the profile names no website.
     */
    public @Nullable String website() {
        return website;
    }

    /**
     * Number of Instagram users who follow the account.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public @Nullable Long followersCount() {
        return followersCount;
    }

    /** Number of Instagram users whom the account follows. */
    public @Nullable Long followsCount() {
        return followsCount;
    }

    /**
     * Number of media that the account has published.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public @Nullable Long mediaCount() {
        return mediaCount;
    }

    /**
     * URL of the profile picture. It is signed and expires.
     *
     * <p>Presence: Not documented for a profile without a picture.
     */
    public @Nullable String profilePictureUrl() {
        return profilePictureUrl;
    }

    /**
     * True if the account has a profile picture.
     *
     * <p>Served by {@code graph.facebook.com} only.
     */
    public @Nullable Boolean hasProfilePic() {
        return hasProfilePic;
    }

    /**
     * True if the account is published. One of the few fields of a Page-backed Instagram account.
     *
     * <p>Served by {@code graph.facebook.com} only.
     */
    public @Nullable Boolean isPublished() {
        return isPublished;
    }

    /**
     * Id that the account had at the Marketing API endpoints up to v21.0, digits only. One of the few fields of a
     * Page-backed Instagram account.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Presence: Only accounts that had an id at these endpoints have it.
     */
    public @Nullable String legacyInstagramUserId() {
        return legacyInstagramUserId;
    }

    /**
     * True if the account may tag products because it has an Instagram Shop that is set up for it. The app user must
     * have the admin role on the Business Manager that owns the shop, and the shop must be approved and have a
     * catalogue with products.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Permissions on {@code graph.facebook.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code catalog_management}
     *   <li>{@code instagram_shopping_tag_products}
     * </ul>
     */
    public @Nullable Boolean shoppingProductTagEligibility() {
        return shoppingProductTagEligibility;
    }

    /**
     * Description of an image for people who cannot see it. The documentation lists it among the fields of the account.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Documented, but never seen in a response.
     */
    public @Nullable String altText() {
        return altText;
    }

    /**
     * Former Instagram id of the account.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>Presence: No longer documented; recorded responses carry it.
     *
     * @deprecated Use {@code id} instead.
     */
    @Deprecated
    public @Nullable String igId() {
        return igId;
    }

    /**
     * Media of the account, the latest 10,000 at most and without stories. The field returns the same list as the edge
     * of this name, and its first page is part of the response.
     *
     * <p>Presence: Not documented for an account without media.
     */
    public @Nullable Page<IgMedia> media() {
        return media;
    }

    /**
     * Current stories of the account, those of the last 24 hours. The field returns the same list as the edge of this
     * name.
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code StoriesApi.list}.
     *
     * <p>Presence: Not documented for an account without stories.
     */
    public @Nullable Page<IgMedia> stories() {
        return stories;
    }

    /**
     * The live video that the account is broadcasting now. The field returns the same list as the edge of this name.
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code LiveMediaApi.list}.
     *
     * <p>Presence: Not documented for an account that is not live.
     */
    public @Nullable Page<IgMedia> liveMedia() {
        return liveMedia;
    }

    /**
     * Media of other accounts in which the account is tagged. The field returns the same list as the edge of this name.
     *
     * <p>Permissions on {@code graph.facebook.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_comments}
     * </ul>
     *
     * <p>Permissions on {@code graph.instagram.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_business_manage_comments}
     * </ul>
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code TagsApi.list}.
     *
     * <p>Presence: Not documented for an account that nobody has tagged.
     */
    public @Nullable Page<IgMedia> tags() {
        return tags;
    }

    /**
     * Hashtags that were searched for on behalf of the account within the last 7 days. The field returns the same list
     * as the edge of this name. The app needs the feature Instagram Public Content Access.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>No page or sample shows it as a field. The documented way to read it is
     * {@code RecentlySearchedHashtagsApi.list}.
     *
     * <p>Presence: Not documented for an account that has not searched.
     */
    public @Nullable Page<IgHashtag> recentlySearchedHashtags() {
        return recentlySearchedHashtags;
    }

    /**
     * A comment of another user that mentions the account, found by its id, which the webhook for mentions supplies.
     * The call fails when comments on the media are switched off. The app user must be able to perform the task MANAGE,
     * CREATE_CONTENT or MODERATE on the Page of the account.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Permissions on {@code graph.facebook.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_comments}
     * </ul>
     *
     * <p>Presence: Not documented for a comment that does not mention the account.
     *
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/mentioned_comment">IG User Mentioned Comment</a>
     */
    public @Nullable IgComment mentionedComment() {
        return mentionedComment;
    }

    /**
     * A media of another user whose caption mentions the account, found by its id, which the webhook for mentions
     * supplies. Mentions in stories are not supported. The app user must be able to perform the task MANAGE,
     * CREATE_CONTENT or MODERATE on the Page of the account.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Permissions on {@code graph.facebook.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_comments}
     * </ul>
     *
     * <p>Presence: Not documented for a media that does not mention the account.
     *
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/mentioned_media">IG User Mentioned Media</a>
     */
    public @Nullable IgMedia mentionedMedia() {
        return mentionedMedia;
    }

    /**
     * Number of posts that the account has published within a period, and its limit. The field returns the same list as
     * the edge of this name, with one element.
     *
     * <p>Permissions on {@code graph.facebook.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_content_publish}
     * </ul>
     *
     * <p>Permissions on {@code graph.instagram.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_business_content_publish}
     * </ul>
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code ContentPublishingLimitApi.get}.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Page<ContentPublishingLimit> contentPublishingLimit() {
        return contentPublishingLimit;
    }

    /**
     * Metrics of the account. The field returns the same list as the edge of this name. All metrics must be valid with
     * the same period, type and breakdown; a single one that is not makes the whole call fail.
     *
     * <p>Permissions on {@code graph.facebook.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_insights}
     *   <li>{@code ads_management} and {@code ads_read}, if the app user's role on the Page was granted through the
     *       Business Manager
     * </ul>
     *
     * <p>Permissions on {@code graph.instagram.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_business_manage_insights}
     * </ul>
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code InsightsApi.get}.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Page<Insight> insights() {
        return insights;
    }

    /**
     * Public data of another professional account, found by its user name. The account in the path is the app user's
     * own. Calls count against the platform limit of the app or user. An unknown name and a personal account both fail
     * with error 110 and subcode 2207013.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Permissions on {@code graph.facebook.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_insights}
     * </ul>
     *
     * <p>Presence: Data of an account that is restricted by age is not returned.
     *
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/business_discovery">IG User Business Discovery</a>
     */
    public @Nullable IgUser businessDiscovery() {
        return businessDiscovery;
    }

    /**
     * A media of another account on which the account is an accepted collaborator, found by its id. The account's own
     * media cannot be read this way, nor can stories. Access ends when the owner removes the collaborator.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Presence: Not documented for a media that does not qualify.
     *
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-facebook-login/collaboration">Collaboration</a>
     */
    public @Nullable CollaborativeMedia collaborativeMediaSearch() {
        return collaborativeMediaSearch;
    }

    /**
     * Businesses that may advertise for the account. The field returns the same list as the edge of this name.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code AgenciesApi.list}.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Page<Business> agencies() {
        return agencies;
    }

    /**
     * Ad accounts of one business that may run advertisements for the account. The field returns the same list as the
     * edge of this name. The app user needs at least the role EMPLOYEE on the business.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code AuthorizedAdaccountsApi.list}.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Page<AdAccount> authorizedAdaccounts() {
        return authorizedAdaccounts;
    }

    /**
     * Threads account that is connected to the account. The field returns the same list as the edge of this name, with
     * one element at most.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Permissions on {@code graph.facebook.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code threads_business_basic}
     * </ul>
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code ConnectedThreadsUserApi.get}.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Page<ThreadsUser> connectedThreadsUser() {
        return connectedThreadsUser;
    }

    /**
     * Threads account that stands in for the account in advertisements on Threads. The field returns the same list as
     * the edge of this name, with one element at most.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Permissions on {@code graph.facebook.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code threads_business_basic}
     * </ul>
     *
     * <p>No page or sample shows it as a field. The documented way to read it is
     * {@code InstagramBackedThreadsUserApi.get}.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Page<ThreadsUser> instagramBackedThreadsUser() {
        return instagramBackedThreadsUser;
    }

    /**
     * Events of the account that people can be reminded of. The field returns the same list as the edge of this name.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Permissions on {@code graph.facebook.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_upcoming_events}
     * </ul>
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code UpcomingEventsApi.list}.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Page<UpcomingEvent> upcomingEvents() {
        return upcomingEvents;
    }

    /**
     * Invitations to collaborate on media of other accounts that the account has neither accepted nor declined. The
     * field returns the same list as the edge of this name.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code CollaborationInvitesApi.list}.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Page<CollaborationInvite> collaborationInvites() {
        return collaborationInvites;
    }

    /**
     * Media of other accounts on which the account is an accepted collaborator. The field returns the same list as the
     * edge of this name.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>No page or sample shows it as a field. The documented way to read it is {@code CollaborativeMediaApi.list}.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Page<CollaborativeMedia> collaborativeMedia() {
        return collaborativeMedia;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IgUser that
                && Objects.equals(id, that.id)
                && Objects.equals(userId, that.userId)
                && Objects.equals(username, that.username)
                && Objects.equals(name, that.name)
                && Objects.equals(accountType, that.accountType)
                && Objects.equals(biography, that.biography)
                && Objects.equals(website, that.website)
                && Objects.equals(followersCount, that.followersCount)
                && Objects.equals(followsCount, that.followsCount)
                && Objects.equals(mediaCount, that.mediaCount)
                && Objects.equals(profilePictureUrl, that.profilePictureUrl)
                && Objects.equals(hasProfilePic, that.hasProfilePic)
                && Objects.equals(isPublished, that.isPublished)
                && Objects.equals(legacyInstagramUserId, that.legacyInstagramUserId)
                && Objects.equals(shoppingProductTagEligibility, that.shoppingProductTagEligibility)
                && Objects.equals(altText, that.altText)
                && Objects.equals(igId, that.igId)
                && Objects.equals(media, that.media)
                && Objects.equals(stories, that.stories)
                && Objects.equals(liveMedia, that.liveMedia)
                && Objects.equals(tags, that.tags)
                && Objects.equals(recentlySearchedHashtags, that.recentlySearchedHashtags)
                && Objects.equals(mentionedComment, that.mentionedComment)
                && Objects.equals(mentionedMedia, that.mentionedMedia)
                && Objects.equals(contentPublishingLimit, that.contentPublishingLimit)
                && Objects.equals(insights, that.insights)
                && Objects.equals(businessDiscovery, that.businessDiscovery)
                && Objects.equals(collaborativeMediaSearch, that.collaborativeMediaSearch)
                && Objects.equals(agencies, that.agencies)
                && Objects.equals(authorizedAdaccounts, that.authorizedAdaccounts)
                && Objects.equals(connectedThreadsUser, that.connectedThreadsUser)
                && Objects.equals(instagramBackedThreadsUser, that.instagramBackedThreadsUser)
                && Objects.equals(upcomingEvents, that.upcomingEvents)
                && Objects.equals(collaborationInvites, that.collaborationInvites)
                && Objects.equals(collaborativeMedia, that.collaborativeMedia)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id, userId, username, name, accountType, biography, website, followersCount, followsCount, mediaCount,
                profilePictureUrl, hasProfilePic, isPublished, legacyInstagramUserId, shoppingProductTagEligibility,
                altText, igId, media, stories, liveMedia, tags, recentlySearchedHashtags, mentionedComment,
                mentionedMedia, contentPublishingLimit, insights, businessDiscovery, collaborativeMediaSearch, agencies,
                authorizedAdaccounts, connectedThreadsUser, instagramBackedThreadsUser, upcomingEvents,
                collaborationInvites, collaborativeMedia, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("IgUser", additionalJson)
                .with("id", id)
                .with("user_id", userId)
                .with("username", username)
                .with("name", name)
                .with("account_type", accountType)
                .with("biography", biography)
                .with("website", website)
                .with("followers_count", followersCount)
                .with("follows_count", followsCount)
                .with("media_count", mediaCount)
                .with("profile_picture_url", profilePictureUrl)
                .with("has_profile_pic", hasProfilePic)
                .with("is_published", isPublished)
                .with("legacy_instagram_user_id", legacyInstagramUserId)
                .with("shopping_product_tag_eligibility", shoppingProductTagEligibility)
                .with("alt_text", altText)
                .with("ig_id", igId)
                .with("media", media)
                .with("stories", stories)
                .with("live_media", liveMedia)
                .with("tags", tags)
                .with("recently_searched_hashtags", recentlySearchedHashtags)
                .with("mentioned_comment", mentionedComment)
                .with("mentioned_media", mentionedMedia)
                .with("content_publishing_limit", contentPublishingLimit)
                .with("insights", insights)
                .with("business_discovery", businessDiscovery)
                .with("collaborative_media_search", collaborativeMediaSearch)
                .with("agencies", agencies)
                .with("authorized_adaccounts", authorizedAdaccounts)
                .with("connected_threads_user", connectedThreadsUser)
                .with("instagram_backed_threads_user", instagramBackedThreadsUser)
                .with("upcoming_events", upcomingEvents)
                .with("collaboration_invites", collaborationInvites)
                .with("collaborative_media", collaborativeMedia)
                .toString();
    }

    /** Builds a {@code IgUser}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable String userId;
        @Nullable String username;
        @Nullable String name;
        @Nullable AccountType accountType;
        @Nullable String biography;
        @Nullable String website;
        @Nullable Long followersCount;
        @Nullable Long followsCount;
        @Nullable Long mediaCount;
        @Nullable String profilePictureUrl;
        @Nullable Boolean hasProfilePic;
        @Nullable Boolean isPublished;
        @Nullable String legacyInstagramUserId;
        @Nullable Boolean shoppingProductTagEligibility;
        @Nullable String altText;
        @Nullable String igId;
        @Nullable Page<IgMedia> media;
        @Nullable Page<IgMedia> stories;
        @Nullable Page<IgMedia> liveMedia;
        @Nullable Page<IgMedia> tags;
        @Nullable Page<IgHashtag> recentlySearchedHashtags;
        @Nullable IgComment mentionedComment;
        @Nullable IgMedia mentionedMedia;
        @Nullable Page<ContentPublishingLimit> contentPublishingLimit;
        @Nullable Page<Insight> insights;
        @Nullable IgUser businessDiscovery;
        @Nullable CollaborativeMedia collaborativeMediaSearch;
        @Nullable Page<Business> agencies;
        @Nullable Page<AdAccount> authorizedAdaccounts;
        @Nullable Page<ThreadsUser> connectedThreadsUser;
        @Nullable Page<ThreadsUser> instagramBackedThreadsUser;
        @Nullable Page<UpcomingEvent> upcomingEvents;
        @Nullable Page<CollaborationInvite> collaborationInvites;
        @Nullable Page<CollaborativeMedia> collaborativeMedia;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code id()}. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Sets the value of {@code userId()}. */
        public Builder userId(String userId) {
            this.userId = Models.given("user_id", userId);
            return this;
        }

        /** Sets the value of {@code username()}. */
        public Builder username(String username) {
            this.username = Models.given("username", username);
            return this;
        }

        /** Sets the value of {@code name()}. */
        public Builder name(String name) {
            this.name = Models.given("name", name);
            return this;
        }

        /** Sets the value of {@code accountType()}. */
        public Builder accountType(AccountType accountType) {
            this.accountType = Models.given("account_type", accountType);
            return this;
        }

        /** Sets the value of {@code biography()}. */
        public Builder biography(String biography) {
            this.biography = Models.given("biography", biography);
            return this;
        }

        /** Sets the value of {@code website()}. */
        public Builder website(String website) {
            this.website = Models.given("website", website);
            return this;
        }

        /** Sets the value of {@code followersCount()}. */
        public Builder followersCount(Long followersCount) {
            this.followersCount = Models.given("followers_count", followersCount);
            return this;
        }

        /** Sets the value of {@code followsCount()}. */
        public Builder followsCount(Long followsCount) {
            this.followsCount = Models.given("follows_count", followsCount);
            return this;
        }

        /** Sets the value of {@code mediaCount()}. */
        public Builder mediaCount(Long mediaCount) {
            this.mediaCount = Models.given("media_count", mediaCount);
            return this;
        }

        /** Sets the value of {@code profilePictureUrl()}. */
        public Builder profilePictureUrl(String profilePictureUrl) {
            this.profilePictureUrl = Models.given("profile_picture_url", profilePictureUrl);
            return this;
        }

        /** Sets the value of {@code hasProfilePic()}. */
        public Builder hasProfilePic(Boolean hasProfilePic) {
            this.hasProfilePic = Models.given("has_profile_pic", hasProfilePic);
            return this;
        }

        /** Sets the value of {@code isPublished()}. */
        public Builder isPublished(Boolean isPublished) {
            this.isPublished = Models.given("is_published", isPublished);
            return this;
        }

        /** Sets the value of {@code legacyInstagramUserId()}. */
        public Builder legacyInstagramUserId(String legacyInstagramUserId) {
            this.legacyInstagramUserId = Models.given("legacy_instagram_user_id", legacyInstagramUserId);
            return this;
        }

        /** Sets the value of {@code shoppingProductTagEligibility()}. */
        public Builder shoppingProductTagEligibility(Boolean shoppingProductTagEligibility) {
            this.shoppingProductTagEligibility = Models.given(
                    "shopping_product_tag_eligibility", shoppingProductTagEligibility);
            return this;
        }

        /** Sets the value of {@code altText()}. */
        public Builder altText(String altText) {
            this.altText = Models.given("alt_text", altText);
            return this;
        }

        /**
         * Sets the value of {@code igId()}.
         *
         * @deprecated Use {@code id} instead.
         */
        @Deprecated
        public Builder igId(String igId) {
            this.igId = Models.given("ig_id", igId);
            return this;
        }

        /** Sets the value of {@code media()}. */
        public Builder media(Page<IgMedia> media) {
            this.media = Models.given("media", media);
            return this;
        }

        /** Sets the value of {@code stories()}. */
        public Builder stories(Page<IgMedia> stories) {
            this.stories = Models.given("stories", stories);
            return this;
        }

        /** Sets the value of {@code liveMedia()}. */
        public Builder liveMedia(Page<IgMedia> liveMedia) {
            this.liveMedia = Models.given("live_media", liveMedia);
            return this;
        }

        /** Sets the value of {@code tags()}. */
        public Builder tags(Page<IgMedia> tags) {
            this.tags = Models.given("tags", tags);
            return this;
        }

        /** Sets the value of {@code recentlySearchedHashtags()}. */
        public Builder recentlySearchedHashtags(Page<IgHashtag> recentlySearchedHashtags) {
            this.recentlySearchedHashtags = Models.given("recently_searched_hashtags", recentlySearchedHashtags);
            return this;
        }

        /** Sets the value of {@code mentionedComment()}. */
        public Builder mentionedComment(IgComment mentionedComment) {
            this.mentionedComment = Models.given("mentioned_comment", mentionedComment);
            return this;
        }

        /** Sets the value of {@code mentionedMedia()}. */
        public Builder mentionedMedia(IgMedia mentionedMedia) {
            this.mentionedMedia = Models.given("mentioned_media", mentionedMedia);
            return this;
        }

        /** Sets the value of {@code contentPublishingLimit()}. */
        public Builder contentPublishingLimit(Page<ContentPublishingLimit> contentPublishingLimit) {
            this.contentPublishingLimit = Models.given("content_publishing_limit", contentPublishingLimit);
            return this;
        }

        /** Sets the value of {@code insights()}. */
        public Builder insights(Page<Insight> insights) {
            this.insights = Models.given("insights", insights);
            return this;
        }

        /** Sets the value of {@code businessDiscovery()}. */
        public Builder businessDiscovery(IgUser businessDiscovery) {
            this.businessDiscovery = Models.given("business_discovery", businessDiscovery);
            return this;
        }

        /** Sets the value of {@code collaborativeMediaSearch()}. */
        public Builder collaborativeMediaSearch(CollaborativeMedia collaborativeMediaSearch) {
            this.collaborativeMediaSearch = Models.given("collaborative_media_search", collaborativeMediaSearch);
            return this;
        }

        /** Sets the value of {@code agencies()}. */
        public Builder agencies(Page<Business> agencies) {
            this.agencies = Models.given("agencies", agencies);
            return this;
        }

        /** Sets the value of {@code authorizedAdaccounts()}. */
        public Builder authorizedAdaccounts(Page<AdAccount> authorizedAdaccounts) {
            this.authorizedAdaccounts = Models.given("authorized_adaccounts", authorizedAdaccounts);
            return this;
        }

        /** Sets the value of {@code connectedThreadsUser()}. */
        public Builder connectedThreadsUser(Page<ThreadsUser> connectedThreadsUser) {
            this.connectedThreadsUser = Models.given("connected_threads_user", connectedThreadsUser);
            return this;
        }

        /** Sets the value of {@code instagramBackedThreadsUser()}. */
        public Builder instagramBackedThreadsUser(Page<ThreadsUser> instagramBackedThreadsUser) {
            this.instagramBackedThreadsUser = Models.given("instagram_backed_threads_user", instagramBackedThreadsUser);
            return this;
        }

        /** Sets the value of {@code upcomingEvents()}. */
        public Builder upcomingEvents(Page<UpcomingEvent> upcomingEvents) {
            this.upcomingEvents = Models.given("upcoming_events", upcomingEvents);
            return this;
        }

        /** Sets the value of {@code collaborationInvites()}. */
        public Builder collaborationInvites(Page<CollaborationInvite> collaborationInvites) {
            this.collaborationInvites = Models.given("collaboration_invites", collaborationInvites);
            return this;
        }

        /** Sets the value of {@code collaborativeMedia()}. */
        public Builder collaborativeMedia(Page<CollaborativeMedia> collaborativeMedia) {
            this.collaborativeMedia = Models.given("collaborative_media", collaborativeMedia);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("IgUser", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public IgUser build() {
            return new IgUser(
                    id, userId, username, name, accountType, biography, website, followersCount, followsCount,
                    mediaCount, profilePictureUrl, hasProfilePic, isPublished, legacyInstagramUserId,
                    shoppingProductTagEligibility, altText, igId, media, stories, liveMedia, tags,
                    recentlySearchedHashtags, mentionedComment, mentionedMedia, contentPublishingLimit, insights,
                    businessDiscovery, collaborativeMediaSearch, agencies, authorizedAdaccounts, connectedThreadsUser,
                    instagramBackedThreadsUser, upcomingEvents, collaborationInvites, collaborativeMedia,
                    new LinkedHashMap<>(additionalJson));
        }
    }
}

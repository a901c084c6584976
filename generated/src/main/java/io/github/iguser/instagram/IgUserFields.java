// Generated from spec/nodes/IgUser.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

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
     * even if it is not requested. It is an app-scoped id, which differs from {@code user_id}.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public IgUserFields id() {
        return add("id");
    }

    /**
     * Id of the professional account, digits only, starting with 17841. The guides use it in paths, and webhooks
     * contain it.
     */
    public IgUserFields userId() {
        return add("user_id");
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

    /** Kind of professional account. */
    public IgUserFields accountType() {
        return add("account_type");
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
     *   <li>{@code instagram_business_manage_comments}
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
     *   <li>{@code instagram_business_content_publish}
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
     *   <li>{@code instagram_business_manage_insights}
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
}

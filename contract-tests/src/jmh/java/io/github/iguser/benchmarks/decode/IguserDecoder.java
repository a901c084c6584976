package io.github.iguser.benchmarks.decode;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.iguser.Page;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.IgUser;
import io.github.iguser.model.Insight;
import io.github.iguser.model.InsightBreakdownResult;
import io.github.iguser.model.InsightResult;
import io.github.iguser.model.ModelAdapters;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import okio.Buffer;

/** Decodes with the generated adapters, as the client does. */
final class IguserDecoder extends Decoder {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx");

    private final JsonAdapter<Object> adapter;

    IguserDecoder(Payload payload) {
        this.adapter = new Moshi.Builder().add(new ModelAdapters()).build().adapter(type(payload));
    }

    private static Type type(Payload payload) {
        return switch (payload) {
            case MEDIA -> Types.newParameterizedType(Page.class, IgMedia.class);
            case INSIGHTS -> Types.newParameterizedType(Page.class, Insight.class);
            case PROFILE, DISCOVERY -> IgUser.class;
        };
    }

    @Override
    public Object decode(byte[] json) throws IOException {
        return adapter.fromJson(new Buffer().write(json));
    }

    @Override
    Facts facts(Object decoded) {
        Facts facts = new Facts();
        if (decoded instanceof IgUser user) {
            add(facts, "", user);
        } else {
            add(facts, "", (Page<?>) decoded);
        }
        return facts;
    }

    private static void add(Facts facts, String at, IgUser user) {
        facts.add(at + "/id", user.id())
                .add(at + "/biography", user.biography())
                .add(at + "/followers_count", user.followersCount())
                .add(at + "/follows_count", user.followsCount())
                .add(at + "/has_profile_pic", user.hasProfilePic())
                .add(at + "/ig_id", user.igId())
                .add(at + "/is_published", user.isPublished())
                .add(at + "/legacy_instagram_user_id", user.legacyInstagramUserId())
                .add(at + "/media_count", user.mediaCount())
                .add(at + "/name", user.name())
                .add(at + "/profile_picture_url", user.profilePictureUrl())
                .add(at + "/shopping_product_tag_eligibility", user.shoppingProductTagEligibility())
                .add(at + "/username", user.username())
                .add(at + "/website", user.website());
        if (user.media() != null) {
            add(facts, at + "/media", user.media());
        }
        if (user.businessDiscovery() != null) {
            add(facts, at + "/business_discovery", user.businessDiscovery());
        }
    }

    private static void add(Facts facts, String at, Page<?> page) {
        for (int i = 0; i < page.data().size(); i++) {
            String element = at + "/data/" + i;
            if (page.data().get(i) instanceof IgMedia media) {
                add(facts, element, media);
            } else {
                add(facts, element, (Insight) page.data().get(i));
            }
        }
        if (page.paging() != null) {
            facts.add(at + "/paging/next", page.paging().next())
                    .add(at + "/paging/previous", page.paging().previous());
            if (page.paging().cursors() != null) {
                facts.add(at + "/paging/cursors/before", page.paging().cursors().before())
                        .add(at + "/paging/cursors/after", page.paging().cursors().after());
            }
        }
    }

    private static void add(Facts facts, String at, IgMedia media) {
        OffsetDateTime timestamp = media.timestamp();
        facts.add(at + "/id", media.id())
                .add(at + "/caption", media.caption())
                .add(at + "/media_type", media.mediaType())
                .add(at + "/media_product_type", media.mediaProductType())
                .add(at + "/media_url", media.mediaUrl())
                .add(at + "/permalink", media.permalink())
                .add(at + "/timestamp", timestamp == null ? null : TIME.format(timestamp))
                .add(at + "/username", media.username())
                .add(at + "/like_count", media.likeCount())
                .add(at + "/comments_count", media.commentsCount())
                .add(at + "/shortcode", media.shortcode())
                .add(at + "/thumbnail_url", media.thumbnailUrl())
                .add(at + "/alt_text", media.altText())
                .add(at + "/is_comment_enabled", media.isCommentEnabled())
                .add(at + "/is_shared_to_feed", media.isSharedToFeed())
                .add(at + "/legacy_instagram_media_id", media.legacyInstagramMediaId())
                .add(at + "/reposts_count", media.repostsCount())
                .add(at + "/saved_count", media.savedCount())
                .add(at + "/shares_count", media.sharesCount())
                .add(at + "/is_ai_generated", media.isAiGenerated());
        if (media.children() != null) {
            add(facts, at + "/children", media.children());
        }
    }

    private static void add(Facts facts, String at, Insight insight) {
        facts.add(at + "/name", insight.name())
                .add(at + "/period", insight.period())
                .add(at + "/title", insight.title())
                .add(at + "/description", insight.description())
                .add(at + "/id", insight.id());
        String total = at + "/total_value";
        facts.add(total + "/value", insight.totalValue().value().json());
        for (int i = 0; i < insight.totalValue().breakdowns().size(); i++) {
            InsightBreakdownResult breakdown = insight.totalValue().breakdowns().get(i);
            add(facts, total + "/breakdowns/" + i + "/dimension_keys", breakdown.dimensionKeys());
            for (int j = 0; j < breakdown.results().size(); j++) {
                InsightResult result = breakdown.results().get(j);
                String one = total + "/breakdowns/" + i + "/results/" + j;
                add(facts, one + "/dimension_values", result.dimensionValues());
                facts.add(one + "/value", result.value().json());
            }
        }
    }

    private static void add(Facts facts, String at, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            facts.add(at + "/" + i, values.get(i));
        }
    }
}

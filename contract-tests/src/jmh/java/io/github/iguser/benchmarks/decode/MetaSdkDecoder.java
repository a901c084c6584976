package io.github.iguser.benchmarks.decode;

import com.facebook.ads.sdk.APIContext;
import com.facebook.ads.sdk.APIException;
import com.facebook.ads.sdk.IGMedia;
import com.facebook.ads.sdk.IGUser;
import com.facebook.ads.sdk.InstagramInsightsResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Decodes with Meta's SDK, in the way in which its requests do it. */
final class MetaSdkDecoder extends Decoder {
    // The last argument turns off the reports of crashes, for which the constructor would call the API.
    private final APIContext context = new APIContext("any", null, null, false);
    private final Payload payload;

    MetaSdkDecoder(Payload payload) {
        this.payload = payload;
    }

    @Override
    public Object decode(byte[] json) throws IOException {
        String text = new String(json, StandardCharsets.UTF_8);
        try {
            return switch (payload) {
                case MEDIA -> IGMedia.parseResponse(text, context, null, null);
                case INSIGHTS -> InstagramInsightsResult.parseResponse(text, context, null, null);
                case PROFILE -> IGUser.parseResponse(text, context, null, null);
                case DISCOVERY -> throw new IllegalArgumentException("the SDK loses the media of a discovered account");
            };
        } catch (APIException e) {
            throw new IOException(e);
        }
    }

    @Override
    Facts facts(Object decoded) {
        Facts facts = new Facts();
        List<?> nodes = (List<?>) decoded;
        for (int i = 0; i < nodes.size(); i++) {
            String at = payload == Payload.PROFILE ? "" : "/data/" + i;
            if (nodes.get(i) instanceof IGMedia media) {
                facts.add(at + "/id", media.getFieldId())
                        .add(at + "/caption", media.getFieldCaption())
                        .add(at + "/media_url", media.getFieldMediaUrl())
                        .add(at + "/timestamp", media.getFieldTimestamp())
                        .add(at + "/like_count", media.getFieldLikeCount())
                        .add(at + "/is_comment_enabled", media.getFieldIsCommentEnabled());
            } else if (nodes.get(i) instanceof IGUser user) {
                facts.add(at + "/id", user.getFieldId())
                        .add(at + "/username", user.getFieldUsername())
                        .add(at + "/followers_count", user.getFieldFollowersCount())
                        .add(at + "/website", user.getFieldWebsite());
            } else {
                InstagramInsightsResult insight = (InstagramInsightsResult) nodes.get(i);
                facts.add(at + "/name", insight.getFieldName())
                        .add(at + "/period", insight.getFieldPeriod())
                        .add(at + "/id", insight.getFieldId());
            }
        }
        return facts;
    }

    /** Some fields are unknown to the SDK, and its totals are no objects of Java, so a part is compared. */
    @Override
    void check(Facts read, Facts json) {
        read.checkAgainst(json, payload == Payload.PROFILE ? 4 : 30, "Meta's SDK");
    }
}

package io.github.iguser.benchmarks.decode;

import com.restfb.DefaultJsonMapper;
import com.restfb.JsonMapper;
import com.restfb.types.Insight;
import com.restfb.types.instagram.IgMedia;
import com.restfb.types.instagram.IgUser;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Decodes with the mapper of RestFB. */
final class RestFbDecoder extends Decoder {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx").withZone(ZoneOffset.UTC);

    private final JsonMapper mapper = new DefaultJsonMapper();
    private final Payload payload;

    RestFbDecoder(Payload payload) {
        this.payload = payload;
    }

    @Override
    public Object decode(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        return switch (payload) {
            case MEDIA -> mapper.toJavaList(text, IgMedia.class);
            case INSIGHTS -> mapper.toJavaList(text, Insight.class);
            case PROFILE, DISCOVERY -> mapper.toJavaObject(text, IgUser.class);
        };
    }

    @Override
    Facts facts(Object decoded) {
        Facts facts = new Facts();
        if (decoded instanceof IgUser user) {
            add(facts, "", user);
        } else {
            add(facts, "/data", (List<?>) decoded);
        }
        return facts;
    }

    private static void add(Facts facts, String at, IgUser user) {
        facts.add(at + "/id", user.getId())
                .add(at + "/username", user.getUsername())
                .add(at + "/followers_count", user.getFollowersCount())
                .add(at + "/website", user.getWebsite());
        if (user.getMedia() != null) {
            add(facts, at + "/media/data", user.getMedia());
        }
        if (user.getBusinessDiscovery() != null) {
            add(facts, at + "/business_discovery", user.getBusinessDiscovery());
        }
    }

    private static void add(Facts facts, String at, List<?> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            String one = at + "/" + i;
            if (nodes.get(i) instanceof IgMedia media) {
                facts.add(one + "/id", media.getId())
                        .add(one + "/caption", media.getCaption())
                        .add(one + "/media_url", media.getMediaUrl())
                        .add(one + "/timestamp", TIME.format(media.getTimestamp().toInstant()))
                        .add(one + "/like_count", media.getLikeCount());
            } else {
                Insight insight = (Insight) nodes.get(i);
                facts.add(one + "/name", insight.getName())
                        .add(one + "/period", insight.getPeriod())
                        .add(one + "/id", insight.getId());
            }
        }
    }

    /** Some fields are unknown to RestFB, so a part is compared. */
    @Override
    void check(Facts read, Facts json) {
        read.checkAgainst(json, payload == Payload.PROFILE ? 4 : 30, "RestFB");
    }
}

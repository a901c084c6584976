// Generated from spec/nodes/MediaProductType.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * Surface of Instagram on which a media was published.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MediaProductType extends OpenValue {
    /** An advertisement. */
    public static final MediaProductType AD = new MediaProductType("AD", true);

    /** The feed. */
    public static final MediaProductType FEED = new MediaProductType("FEED", true);

    /** The reels. */
    public static final MediaProductType REELS = new MediaProductType("REELS", true);

    /** The stories. */
    public static final MediaProductType STORY = new MediaProductType("STORY", true);

    /** A live video, while it is live. */
    public static final MediaProductType LIVE = new MediaProductType("LIVE", true);

    private MediaProductType(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static MediaProductType of(String value) {
        return switch (value) {
            case "AD" -> AD;
            case "FEED" -> FEED;
            case "REELS" -> REELS;
            case "STORY" -> STORY;
            case "LIVE" -> LIVE;
            default -> new MediaProductType(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<MediaProductType> known() {
        return List.of(AD, FEED, REELS, STORY, LIVE);
    }
}

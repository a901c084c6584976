// Generated from spec/nodes/MediaType.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * Kind of media.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MediaType extends OpenValue {
    /** An album of images and videos. */
    public static final MediaType CAROUSEL_ALBUM = new MediaType("CAROUSEL_ALBUM", true);

    /** An image. */
    public static final MediaType IMAGE = new MediaType("IMAGE", true);

    /** A video; a reel is one too. */
    public static final MediaType VIDEO = new MediaType("VIDEO", true);

    /** A live video, while it is live. */
    public static final MediaType BROADCAST = new MediaType("BROADCAST", true);

    /** A story, where it is reached by {@code mentioned_media}; elsewhere stories are images and videos. */
    public static final MediaType STORY = new MediaType("STORY", true);

    private MediaType(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static MediaType of(String value) {
        return switch (value) {
            case "CAROUSEL_ALBUM" -> CAROUSEL_ALBUM;
            case "IMAGE" -> IMAGE;
            case "VIDEO" -> VIDEO;
            case "BROADCAST" -> BROADCAST;
            case "STORY" -> STORY;
            default -> new MediaType(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<MediaType> known() {
        return List.of(CAROUSEL_ALBUM, IMAGE, VIDEO, BROADCAST, STORY);
    }
}

// Generated from spec/nodes/MediaAudioType.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * Kind of audio of a video.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MediaAudioType extends OpenValue {
    /** Music. */
    public static final MediaAudioType MUSIC = new MediaAudioType("MUSIC", true);

    /** Original sound. */
    public static final MediaAudioType ORIGINAL_SOUND = new MediaAudioType("ORIGINAL_SOUND", true);

    private MediaAudioType(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static MediaAudioType of(String value) {
        return switch (value) {
            case "MUSIC" -> MUSIC;
            case "ORIGINAL_SOUND" -> ORIGINAL_SOUND;
            default -> new MediaAudioType(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<MediaAudioType> known() {
        return List.of(MUSIC, ORIGINAL_SOUND);
    }
}

// Generated from spec/nodes/MatchedSegmentType.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * The part of a video that matches a copyrighted work.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MatchedSegmentType extends OpenValue {
    /** The sound matches. */
    public static final MatchedSegmentType AUDIO = new MatchedSegmentType("AUDIO", true);

    /** The picture matches. */
    public static final MatchedSegmentType VIDEO = new MatchedSegmentType("VIDEO", true);

    private MatchedSegmentType(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static MatchedSegmentType of(String value) {
        return switch (value) {
            case "AUDIO" -> AUDIO;
            case "VIDEO" -> VIDEO;
            default -> new MatchedSegmentType(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<MatchedSegmentType> known() {
        return List.of(AUDIO, VIDEO);
    }
}

// Generated from spec/nodes/MediaInsightBreakdown.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * A dimension that breaks down a metric of a media.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MediaInsightBreakdown extends OpenValue {
    /**
     * Action on the profile after the media was seen, for {@code profile_activity}; its values are
     * {@code BIO_LINK_CLICKED}, {@code CALL}, {@code DIRECTION}, {@code EMAIL}, {@code OTHER} and {@code TEXT}, in
     * upper or lower case.
     */
    public static final MediaInsightBreakdown ACTION_TYPE = new MediaInsightBreakdown("action_type", true);

    /**
     * Direction in which the story was left, for {@code navigation}; its values are {@code SWIPE_FORWARD},
     * {@code TAP_BACK}, {@code TAP_EXIT} and {@code TAP_FORWARD}, in upper or lower case.
     */
    public static final MediaInsightBreakdown STORY_NAVIGATION_ACTION_TYPE = new MediaInsightBreakdown(
            "story_navigation_action_type", true);

    private MediaInsightBreakdown(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static MediaInsightBreakdown of(String value) {
        return switch (value) {
            case "action_type" -> ACTION_TYPE;
            case "story_navigation_action_type" -> STORY_NAVIGATION_ACTION_TYPE;
            default -> new MediaInsightBreakdown(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<MediaInsightBreakdown> known() {
        return List.of(ACTION_TYPE, STORY_NAVIGATION_ACTION_TYPE);
    }
}

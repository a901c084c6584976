// Generated from spec/nodes/TrialParams.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * Event that shows the trial reel to followers as well: {@code MANUAL} if the account holder does so in the Instagram
 * app, {@code SS_PERFORMANCE} if Instagram does so when the reel performs well.
 *
 * <p>These are all documented values. Any other value is refused before it is sent.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class GraduationStrategy extends OpenValue {
    /** The value {@code MANUAL}. */
    public static final GraduationStrategy MANUAL = new GraduationStrategy("MANUAL", true);

    /** The value {@code SS_PERFORMANCE}. */
    public static final GraduationStrategy SS_PERFORMANCE = new GraduationStrategy("SS_PERFORMANCE", true);

    private GraduationStrategy(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static GraduationStrategy of(String value) {
        return switch (value) {
            case "MANUAL" -> MANUAL;
            case "SS_PERFORMANCE" -> SS_PERFORMANCE;
            default -> new GraduationStrategy(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<GraduationStrategy> known() {
        return List.of(MANUAL, SS_PERFORMANCE);
    }
}

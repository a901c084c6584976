// Generated from spec/nodes/CopyrightPolicyActionType.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * Measure against a video that uses a copyrighted work.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class CopyrightPolicyActionType extends OpenValue {
    /** The video cannot be seen in these countries. */
    public static final CopyrightPolicyActionType BLOCK = new CopyrightPolicyActionType("BLOCK", true);

    /** The video has no sound in these countries. */
    public static final CopyrightPolicyActionType MUTE = new CopyrightPolicyActionType("MUTE", true);

    private CopyrightPolicyActionType(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static CopyrightPolicyActionType of(String value) {
        return switch (value) {
            case "BLOCK" -> BLOCK;
            case "MUTE" -> MUTE;
            default -> new CopyrightPolicyActionType(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<CopyrightPolicyActionType> known() {
        return List.of(BLOCK, MUTE);
    }
}

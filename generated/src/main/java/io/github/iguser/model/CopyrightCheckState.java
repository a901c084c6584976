// Generated from spec/nodes/CopyrightCheckState.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * Progress of the search for copyrighted material.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class CopyrightCheckState extends OpenValue {
    /** The search has not begun. */
    public static final CopyrightCheckState NOT_STARTED = new CopyrightCheckState("not_started", true);

    /** The search is running. */
    public static final CopyrightCheckState IN_PROGRESS = new CopyrightCheckState("in_progress", true);

    /** The search has ended. */
    public static final CopyrightCheckState COMPLETED = new CopyrightCheckState("completed", true);

    /** The search has ended, in the spelling of the guide's samples. */
    public static final CopyrightCheckState COMPLETE = new CopyrightCheckState("complete", true);

    /** The search failed. */
    public static final CopyrightCheckState ERROR = new CopyrightCheckState("error", true);

    private CopyrightCheckState(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static CopyrightCheckState of(String value) {
        return switch (value) {
            case "not_started" -> NOT_STARTED;
            case "in_progress" -> IN_PROGRESS;
            case "completed" -> COMPLETED;
            case "complete" -> COMPLETE;
            case "error" -> ERROR;
            default -> new CopyrightCheckState(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<CopyrightCheckState> known() {
        return List.of(NOT_STARTED, IN_PROGRESS, COMPLETED, COMPLETE, ERROR);
    }
}

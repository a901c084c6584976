// Generated from spec/nodes/VideoPhaseStatus.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * Progress of a phase of a resumable upload.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class VideoPhaseStatus extends OpenValue {
    /** The phase has not begun. */
    public static final VideoPhaseStatus NOT_STARTED = new VideoPhaseStatus("not_started", true);

    /** The phase is running. */
    public static final VideoPhaseStatus IN_PROGRESS = new VideoPhaseStatus("in_progress", true);

    /** The phase has ended. */
    public static final VideoPhaseStatus COMPLETE = new VideoPhaseStatus("complete", true);

    /** The phase has failed for good, even while the status code of the container is IN_PROGRESS. */
    public static final VideoPhaseStatus ERROR = new VideoPhaseStatus("error", true);

    private VideoPhaseStatus(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static VideoPhaseStatus of(String value) {
        return switch (value) {
            case "not_started" -> NOT_STARTED;
            case "in_progress" -> IN_PROGRESS;
            case "complete" -> COMPLETE;
            case "error" -> ERROR;
            default -> new VideoPhaseStatus(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<VideoPhaseStatus> known() {
        return List.of(NOT_STARTED, IN_PROGRESS, COMPLETE, ERROR);
    }
}

// Generated from spec/nodes/ContainerStatusCode.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * Progress of publishing a container.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class ContainerStatusCode extends OpenValue {
    /** The container was not published within 24 hours and can no longer be. */
    public static final ContainerStatusCode EXPIRED = new ContainerStatusCode("EXPIRED", true);

    /** The publishing failed. */
    public static final ContainerStatusCode ERROR = new ContainerStatusCode("ERROR", true);

    /** The container is ready to be published. */
    public static final ContainerStatusCode FINISHED = new ContainerStatusCode("FINISHED", true);

    /** The container is still being processed. */
    public static final ContainerStatusCode IN_PROGRESS = new ContainerStatusCode("IN_PROGRESS", true);

    /** The container has been published. */
    public static final ContainerStatusCode PUBLISHED = new ContainerStatusCode("PUBLISHED", true);

    private ContainerStatusCode(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static ContainerStatusCode of(String value) {
        return switch (value) {
            case "EXPIRED" -> EXPIRED;
            case "ERROR" -> ERROR;
            case "FINISHED" -> FINISHED;
            case "IN_PROGRESS" -> IN_PROGRESS;
            case "PUBLISHED" -> PUBLISHED;
            default -> new ContainerStatusCode(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<ContainerStatusCode> known() {
        return List.of(EXPIRED, ERROR, FINISHED, IN_PROGRESS, PUBLISHED);
    }
}

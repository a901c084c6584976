// Generated from spec/nodes/EventNotificationTarget.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * The part of an event that people are reminded of.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class EventNotificationTarget extends OpenValue {
    /** The start of the event. */
    public static final EventNotificationTarget EVENT_START = new EventNotificationTarget("EVENT_START", true);

    /** The end of the event. */
    public static final EventNotificationTarget EVENT_END = new EventNotificationTarget("EVENT_END", true);

    private EventNotificationTarget(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static EventNotificationTarget of(String value) {
        return switch (value) {
            case "EVENT_START" -> EVENT_START;
            case "EVENT_END" -> EVENT_END;
            default -> new EventNotificationTarget(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<EventNotificationTarget> known() {
        return List.of(EVENT_START, EVENT_END);
    }
}

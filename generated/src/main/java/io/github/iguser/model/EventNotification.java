// Generated from spec/nodes/EventNotification.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * A time at which people are reminded of an event. "Before" refers to its start or to its end, depending on the event.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class EventNotification extends OpenValue {
    /** When the event starts. */
    public static final EventNotification EVENT_START = new EventNotification("EVENT_START", true);

    /** 15 minutes before. */
    public static final EventNotification BEFORE_EVENT_15_MIN = new EventNotification("BEFORE_EVENT_15MIN", true);

    /** An hour before. */
    public static final EventNotification BEFORE_EVENT_1_HOUR = new EventNotification("BEFORE_EVENT_1HOUR", true);

    /** A day before. */
    public static final EventNotification BEFORE_EVENT_1_DAY = new EventNotification("BEFORE_EVENT_1DAY", true);

    /** Two days before. */
    public static final EventNotification BEFORE_EVENT_2_DAY = new EventNotification("BEFORE_EVENT_2DAY", true);

    /** A day after the start. */
    public static final EventNotification AFTER_EVENT_1_DAY = new EventNotification("AFTER_EVENT_1DAY", true);

    /** Two days after the start. */
    public static final EventNotification AFTER_EVENT_2_DAY = new EventNotification("AFTER_EVENT_2DAY", true);

    /** Three days after the start. */
    public static final EventNotification AFTER_EVENT_3_DAY = new EventNotification("AFTER_EVENT_3DAY", true);

    /** Four days after the start. */
    public static final EventNotification AFTER_EVENT_4_DAY = new EventNotification("AFTER_EVENT_4DAY", true);

    /** Five days after the start. */
    public static final EventNotification AFTER_EVENT_5_DAY = new EventNotification("AFTER_EVENT_5DAY", true);

    /** Six days after the start. */
    public static final EventNotification AFTER_EVENT_6_DAY = new EventNotification("AFTER_EVENT_6DAY", true);

    /** Seven days after the start. */
    public static final EventNotification AFTER_EVENT_7_DAY = new EventNotification("AFTER_EVENT_7DAY", true);

    /** Judging by its name, when the event was moved to another time. */
    public static final EventNotification RESCHEDULED = new EventNotification("RESCHEDULED", true);

    private EventNotification(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static EventNotification of(String value) {
        return switch (value) {
            case "EVENT_START" -> EVENT_START;
            case "BEFORE_EVENT_15MIN" -> BEFORE_EVENT_15_MIN;
            case "BEFORE_EVENT_1HOUR" -> BEFORE_EVENT_1_HOUR;
            case "BEFORE_EVENT_1DAY" -> BEFORE_EVENT_1_DAY;
            case "BEFORE_EVENT_2DAY" -> BEFORE_EVENT_2_DAY;
            case "AFTER_EVENT_1DAY" -> AFTER_EVENT_1_DAY;
            case "AFTER_EVENT_2DAY" -> AFTER_EVENT_2_DAY;
            case "AFTER_EVENT_3DAY" -> AFTER_EVENT_3_DAY;
            case "AFTER_EVENT_4DAY" -> AFTER_EVENT_4_DAY;
            case "AFTER_EVENT_5DAY" -> AFTER_EVENT_5_DAY;
            case "AFTER_EVENT_6DAY" -> AFTER_EVENT_6_DAY;
            case "AFTER_EVENT_7DAY" -> AFTER_EVENT_7_DAY;
            case "RESCHEDULED" -> RESCHEDULED;
            default -> new EventNotification(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<EventNotification> known() {
        return List.of(
                EVENT_START, BEFORE_EVENT_15_MIN, BEFORE_EVENT_1_HOUR, BEFORE_EVENT_1_DAY, BEFORE_EVENT_2_DAY,
                AFTER_EVENT_1_DAY, AFTER_EVENT_2_DAY, AFTER_EVENT_3_DAY, AFTER_EVENT_4_DAY, AFTER_EVENT_5_DAY,
                AFTER_EVENT_6_DAY, AFTER_EVENT_7_DAY, RESCHEDULED);
    }
}

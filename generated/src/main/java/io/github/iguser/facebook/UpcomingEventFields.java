// Generated from spec/nodes/UpcomingEvent.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/**
 * Selects fields of {@code UpcomingEvent}.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class UpcomingEventFields extends FieldSelector<UpcomingEventFields> {
    private UpcomingEventFields() {}

    /** Returns the fields that the function selects. */
    public static UpcomingEventFields of(Consumer<UpcomingEventFields> fields) {
        UpcomingEventFields selected = new UpcomingEventFields();
        fields.accept(selected);
        return selected;
    }

    /** Id of the event, digits only. It is always returned, even if it is not requested. */
    public UpcomingEventFields id() {
        return add("id");
    }

    /** Title of the event. */
    public UpcomingEventFields title() {
        return add("title");
    }

    /** Time at which the event starts. */
    public UpcomingEventFields startTime() {
        return add("start_time");
    }

    /**
     * Time at which the event ends.
     *
     * <p>Presence: Not documented for an event without an end.
     */
    public UpcomingEventFields endTime() {
        return add("end_time");
    }

    /**
     * The times at which people are reminded.
     *
     * <p>The documentation does not say when it is absent.
     */
    public UpcomingEventFields notificationSubtypes() {
        return add("notification_subtypes");
    }

    /**
     * The part of the event that people are reminded of, its start or its end.
     *
     * <p>The documentation does not say when it is absent.
     */
    public UpcomingEventFields notificationTargetTime() {
        return add("notification_target_time");
    }
}

// Generated from spec/nodes/UpcomingEvent.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event of an Instagram account that people can be reminded of.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 *
 * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-facebook-login/upcoming-events">Instagram Upcoming Events</a>
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class UpcomingEvent {
    final @Nullable String id;
    final @Nullable String title;
    final @Nullable OffsetDateTime startTime;
    final @Nullable OffsetDateTime endTime;
    final @Nullable List<EventNotification> notificationSubtypes;
    final @Nullable EventNotificationTarget notificationTargetTime;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    UpcomingEvent(
            @Nullable String id,
            @Nullable String title,
            @Nullable OffsetDateTime startTime,
            @Nullable OffsetDateTime endTime,
            @Nullable List<EventNotification> notificationSubtypes,
            @Nullable EventNotificationTarget notificationTargetTime,
            @Nullable Map<String, String> additionalJson) {
        this.id = id;
        this.title = title;
        this.startTime = startTime;
        this.endTime = endTime;
        this.notificationSubtypes = notificationSubtypes;
        this.notificationTargetTime = notificationTargetTime;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.title = title;
        builder.startTime = startTime;
        builder.endTime = endTime;
        builder.notificationSubtypes = notificationSubtypes;
        builder.notificationTargetTime = notificationTargetTime;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the event, digits only. It is always returned, even if it is not requested. */
    public String id() {
        return Models.required(id, "UpcomingEvent", "id");
    }

    /** Title of the event. */
    public @Nullable String title() {
        return title;
    }

    /** Time at which the event starts. */
    public @Nullable OffsetDateTime startTime() {
        return startTime;
    }

    /**
     * Time at which the event ends.
     *
     * <p>Presence: Not documented for an event without an end.
     */
    public @Nullable OffsetDateTime endTime() {
        return endTime;
    }

    /**
     * The times at which people are reminded.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable List<EventNotification> notificationSubtypes() {
        return notificationSubtypes;
    }

    /**
     * The part of the event that people are reminded of, its start or its end.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable EventNotificationTarget notificationTargetTime() {
        return notificationTargetTime;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UpcomingEvent that
                && Objects.equals(id, that.id)
                && Objects.equals(title, that.title)
                && Objects.equals(startTime, that.startTime)
                && Objects.equals(endTime, that.endTime)
                && Objects.equals(notificationSubtypes, that.notificationSubtypes)
                && Objects.equals(notificationTargetTime, that.notificationTargetTime)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id, title, startTime, endTime, notificationSubtypes, notificationTargetTime, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("UpcomingEvent", additionalJson)
                .with("id", id)
                .with("title", title)
                .with("start_time", startTime)
                .with("end_time", endTime)
                .with("notification_subtypes", notificationSubtypes)
                .with("notification_target_time", notificationTargetTime)
                .toString();
    }

    /** Builds a {@code UpcomingEvent}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable String title;
        @Nullable OffsetDateTime startTime;
        @Nullable OffsetDateTime endTime;
        @Nullable List<EventNotification> notificationSubtypes;
        @Nullable EventNotificationTarget notificationTargetTime;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code id()}. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Sets the value of {@code title()}. */
        public Builder title(String title) {
            this.title = Models.given("title", title);
            return this;
        }

        /** Sets the value of {@code startTime()}. */
        public Builder startTime(OffsetDateTime startTime) {
            this.startTime = Models.given("start_time", startTime);
            return this;
        }

        /** Sets the value of {@code endTime()}. */
        public Builder endTime(OffsetDateTime endTime) {
            this.endTime = Models.given("end_time", endTime);
            return this;
        }

        /** Sets the value of {@code notificationSubtypes()}. */
        public Builder notificationSubtypes(List<EventNotification> notificationSubtypes) {
            this.notificationSubtypes = Models.given("notification_subtypes", notificationSubtypes);
            return this;
        }

        /** Sets the value of {@code notificationTargetTime()}. */
        public Builder notificationTargetTime(EventNotificationTarget notificationTargetTime) {
            this.notificationTargetTime = Models.given("notification_target_time", notificationTargetTime);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("UpcomingEvent", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public UpcomingEvent build() {
            return new UpcomingEvent(
                    id, title, startTime, endTime, Models.copy(notificationSubtypes), notificationTargetTime,
                    new LinkedHashMap<>(additionalJson));
        }
    }
}

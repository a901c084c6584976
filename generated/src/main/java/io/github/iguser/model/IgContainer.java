// Generated from spec/nodes/IgContainer.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A container: an upload that can be published as a media. The media edge of an account creates it. It expires after 24
 * hours and has no edges. It cannot be updated or deleted through the API.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 *
 * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-container">Instagram (IG) Container</a>
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class IgContainer {
    final @Nullable String id;
    final @Nullable ContainerStatusCode statusCode;
    final @Nullable String status;
    final @Nullable CopyrightCheckStatus copyrightCheckStatus;
    final @Nullable VideoStatus videoStatus;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    IgContainer(
            @Nullable String id,
            @Nullable ContainerStatusCode statusCode,
            @Nullable String status,
            @Nullable CopyrightCheckStatus copyrightCheckStatus,
            @Nullable VideoStatus videoStatus,
            @Nullable Map<String, String> additionalJson) {
        this.id = id;
        this.statusCode = statusCode;
        this.status = status;
        this.copyrightCheckStatus = copyrightCheckStatus;
        this.videoStatus = videoStatus;
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
        builder.statusCode = statusCode;
        builder.status = status;
        builder.copyrightCheckStatus = copyrightCheckStatus;
        builder.videoStatus = videoStatus;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the container, digits only. It is always returned, even if it is not requested. */
    public String id() {
        return Models.required(id, "IgContainer", "id");
    }

    /**
     * Publishing status of the container. Poll it about once a minute, for at most five minutes.
     *
     * <p>Presence: Absent, as one user of the API reported, when {@code status} begins with Error; the container has
     * failed then.
     */
    public @Nullable ContainerStatusCode statusCode() {
        return statusCode;
    }

    /** Human-readable explanation of the status code. After an error it names the subcode of the error. */
    public @Nullable String status() {
        return status;
    }

    /**
     * The subcode of the error that the status names, such as 2207026; null if it names none. What it means is in the
     * table of error codes of the client: {@code ErrorCodes.findBySubcode}.
     */
    public @Nullable Integer statusSubcode() {
        return Models.numberIn(status);
    }

    /**
     * Result of the search for copyrighted material in an uploaded video that is not published yet.
     *
     * <p>Presence: Only for videos.
     *
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-facebook-login/copyright-detection">Copyright Detection</a>
     */
    public @Nullable CopyrightCheckStatus copyrightCheckStatus() {
        return copyrightCheckStatus;
    }

    /**
     * Progress of a resumable upload.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Presence: Only for videos that are uploaded by a resumable upload.
     *
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/content-publishing/resumable-uploads">Resumable Uploads</a>
     */
    public @Nullable VideoStatus videoStatus() {
        return videoStatus;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IgContainer that
                && Objects.equals(id, that.id)
                && Objects.equals(statusCode, that.statusCode)
                && Objects.equals(status, that.status)
                && Objects.equals(copyrightCheckStatus, that.copyrightCheckStatus)
                && Objects.equals(videoStatus, that.videoStatus)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, statusCode, status, copyrightCheckStatus, videoStatus, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("IgContainer", additionalJson)
                .with("id", id)
                .with("status_code", statusCode)
                .with("status", status)
                .with("copyright_check_status", copyrightCheckStatus)
                .with("video_status", videoStatus)
                .toString();
    }

    /** Builds a {@code IgContainer}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable ContainerStatusCode statusCode;
        @Nullable String status;
        @Nullable CopyrightCheckStatus copyrightCheckStatus;
        @Nullable VideoStatus videoStatus;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code id()}. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Sets the value of {@code statusCode()}. */
        public Builder statusCode(ContainerStatusCode statusCode) {
            this.statusCode = Models.given("status_code", statusCode);
            return this;
        }

        /** Sets the value of {@code status()}. */
        public Builder status(String status) {
            this.status = Models.given("status", status);
            return this;
        }

        /** Sets the value of {@code copyrightCheckStatus()}. */
        public Builder copyrightCheckStatus(CopyrightCheckStatus copyrightCheckStatus) {
            this.copyrightCheckStatus = Models.given("copyright_check_status", copyrightCheckStatus);
            return this;
        }

        /** Sets the value of {@code videoStatus()}. */
        public Builder videoStatus(VideoStatus videoStatus) {
            this.videoStatus = Models.given("video_status", videoStatus);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("IgContainer", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public IgContainer build() {
            return new IgContainer(
                    id, statusCode, status, copyrightCheckStatus, videoStatus, new LinkedHashMap<>(additionalJson));
        }
    }
}

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
 * A container: an upload on its way to becoming a media. It is created by the media edge of an account, expires after
 * 24 hours and has no edges. It cannot be updated or deleted through the API.
 *
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
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

    private IgContainer(Builder builder) {
        this.id = builder.id;
        this.statusCode = builder.statusCode;
        this.status = builder.status;
        this.copyrightCheckStatus = builder.copyrightCheckStatus;
        this.videoStatus = builder.videoStatus;
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
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

    /** Id of the container, digits only. It is returned whether asked for or not. */
    public String id() {
        return Models.required(id, "IgContainer", "id");
    }

    /**
     * How far the publishing of the container is. Poll it about once a minute and for no more than five minutes.
     *
     * <p>Presence: By a report it can be missing when {@code status} begins with Error; the container has failed then.
     */
    public @Nullable ContainerStatusCode statusCode() {
        return statusCode;
    }

    /** Sentence that explains the status code, for people to read. After an error it names the subcode of the error. */
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

    /** The members that the description does not know, by name, each as the JSON text that came. */
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

    /** The members that are there; of additional ones only the names. */
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

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable ContainerStatusCode statusCode;
        @Nullable String status;
        @Nullable CopyrightCheckStatus copyrightCheckStatus;
        @Nullable VideoStatus videoStatus;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code id()} returns. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Sets what {@code statusCode()} returns. */
        public Builder statusCode(ContainerStatusCode statusCode) {
            this.statusCode = Models.given("status_code", statusCode);
            return this;
        }

        /** Sets what {@code status()} returns. */
        public Builder status(String status) {
            this.status = Models.given("status", status);
            return this;
        }

        /** Sets what {@code copyrightCheckStatus()} returns. */
        public Builder copyrightCheckStatus(CopyrightCheckStatus copyrightCheckStatus) {
            this.copyrightCheckStatus = Models.given("copyright_check_status", copyrightCheckStatus);
            return this;
        }

        /** Sets what {@code videoStatus()} returns. */
        public Builder videoStatus(VideoStatus videoStatus) {
            this.videoStatus = Models.given("video_status", videoStatus);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("IgContainer", name, json));
            return this;
        }

        /** The object as set so far. */
        public IgContainer build() {
            return new IgContainer(this);
        }
    }
}

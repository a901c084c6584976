package io.github.iguser.publishing;

import io.github.iguser.ErrorCode;
import io.github.iguser.GraphException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a run, as far as it is known. There are four of them and never another:
 *
 * <pre>{@code
 * if (result instanceof PublishResult.Published published) {
 *     save(published.mediaId());
 * } else if (result instanceof PublishResult.PublishedWithoutId published) {
 *     markAsDone(published.containerId());
 * } else if (result instanceof PublishResult.NotPublished failed) {
 *     report(failed.reason(), failed.advice());
 * } else if (result instanceof PublishResult.Unknown unknown) {
 *     lookLater(unknown.containerId());
 * }
 * }</pre>
 */
public sealed interface PublishResult {
    /** The container of the post; null if none was created. */
    @Nullable
    String containerId();

    /** The post is published, and its id is known. */
    final class Published implements PublishResult {
        private final String containerId;
        private final String mediaId;
        private final Map<String, String> additionalJson;

        Published(String containerId, String mediaId, Map<String, String> additionalJson) {
            this.containerId = containerId;
            this.mediaId = mediaId;
            this.additionalJson = Map.copyOf(additionalJson);
        }

        @Override
        public String containerId() {
            return containerId;
        }

        /** The id of the media. */
        public String mediaId() {
            return mediaId;
        }

        /** The members of the response that the client does not know, by name, each as the JSON text that came. */
        public Map<String, String> additionalJson() {
            return additionalJson;
        }

        @Override
        public String toString() {
            return "Published{mediaId=" + mediaId + ", containerId=" + containerId + "}";
        }
    }

    /**
     * The post is published, and the API did not tell its id. No field of the container has it. Do not take the newest
     * media of the account for it: that may be another post.
     */
    final class PublishedWithoutId implements PublishResult {
        private final String containerId;

        PublishedWithoutId(String containerId) {
            this.containerId = containerId;
        }

        @Override
        public String containerId() {
            return containerId;
        }

        @Override
        public String toString() {
            return "PublishedWithoutId{containerId=" + containerId + "}";
        }
    }

    /** The run has published nothing, and will not. */
    final class NotPublished implements PublishResult {
        /** The step that ended the run. */
        public enum Reason {
            /** The account has published as many posts as it may; no container was created. */
            QUOTA_REACHED,
            /** A container could not be created; {@link NotPublished#cause} says why. */
            CREATION_FAILED,
            /** The video could not be uploaded, and will not be; {@link NotPublished#cause} or the advice says why. */
            UPLOAD_FAILED,
            /**
             * The upload of the video broke off and did not get on, or its time was over. The container can be resumed
             * with the video, that of an item of a carousel by {@link PublishOptions.Builder#resumeItem(int, String,
             * String)}.
             */
            UPLOAD_INCOMPLETE,
            /** The API failed on the container; {@link NotPublished#status} says why. */
            CONTAINER_FAILED,
            /** The container was not published within 24 hours. */
            CONTAINER_EXPIRED,
            /** An item of a carousel was not finished when the run ended, so the carousel was not created. */
            ITEM_NOT_READY,
            /** The deadline passed before there was a container. */
            OUT_OF_TIME,
            /** The API refused to publish the container; {@link NotPublished#cause} says why. */
            PUBLISH_REFUSED,
            /** The API refused to publish the container yet (9007). The container can still be published. */
            TOO_EARLY,
            /** The run was cancelled, or its thread interrupted, before anything was published. */
            STOPPED
        }

        private final Reason reason;
        private final @Nullable String containerId;
        private final @Nullable Integer item;
        private final @Nullable GraphException cause;
        private final @Nullable String status;
        private final @Nullable Integer subcode;
        private final @Nullable ErrorCode errorCode;
        private final String advice;

        NotPublished(Failure failure) {
            this.reason = failure.reason;
            this.containerId = failure.containerId;
            this.item = failure.item;
            this.cause = failure.cause;
            this.status = failure.status;
            this.subcode = failure.subcode;
            this.errorCode = failure.errorCode;
            this.advice = failure.advice();
        }

        /** The step that ended the run. */
        public Reason reason() {
            return reason;
        }

        /** The container that the reason is about, which may be that of an item; null if none was created. */
        @Override
        public @Nullable String containerId() {
            return containerId;
        }

        /** The item of the carousel that the reason is about, counted from 1; null if it is about the whole post. */
        public @Nullable Integer item() {
            return item;
        }

        /** The call that failed; null if the reason is not a failed call. */
        public @Nullable GraphException cause() {
            return cause;
        }

        /** The sentence of the API on the status of the container, if it was read. */
        public @Nullable String status() {
            return status;
        }

        /** The subcode of the error, from the status of the container or from the call that failed. */
        public @Nullable Integer subcode() {
            return subcode;
        }

        /** The documentation of the error; null if it does not know the error, or there is none. */
        public @Nullable ErrorCode errorCode() {
            return errorCode;
        }

        /** A sentence on what to do. */
        public String advice() {
            return advice;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("NotPublished{reason=").append(reason);
            append(text, "containerId", containerId);
            append(text, "item", item);
            append(text, "status", status == null ? null : Failure.shown(status));
            append(text, "cause", cause == null ? null : cause.getMessage());
            append(text, "errorCode", errorCode);
            return text.append(", advice=").append(advice).append('}').toString();
        }
    }

    /**
     * The run ended without knowing what became of the container: the deadline passed, or the container could not be
     * read. {@link #publishSent} says whether it may be published.
     */
    final class Unknown implements PublishResult {
        private final String containerId;
        private final boolean publishSent;
        private final @Nullable String statusCode;
        private final @Nullable RuntimeException cause;

        Unknown(
                String containerId,
                boolean publishSent,
                @Nullable String statusCode,
                @Nullable RuntimeException cause) {
            this.containerId = containerId;
            this.publishSent = publishSent;
            this.statusCode = statusCode;
            this.cause = cause;
        }

        /** The container to look at later. */
        @Override
        public String containerId() {
            return containerId;
        }

        /** Whether {@code media_publish} was sent. If not, this run has published nothing. */
        public boolean publishSent() {
            return publishSent;
        }

        /** The status code that was read last; null if none was. */
        public @Nullable String statusCode() {
            return statusCode;
        }

        /** The failure that left the outcome in doubt, or the last one of reading the container; null if none. */
        public @Nullable RuntimeException cause() {
            return cause;
        }

        /** A sentence on how to find out. */
        public String advice() {
            return publishSent
                    ? "The post may be published: look at container " + containerId
                            + " in some minutes, where PUBLISHED means that it is. Do not publish it anew before."
                    : "This run has published nothing: go on with publishing().resume(igUserId, \"" + containerId
                            + "\", ...), which reads the container first.";
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("Unknown{containerId=").append(containerId);
            append(text, "publishSent", publishSent);
            append(text, "statusCode", statusCode);
            append(text, "cause", cause == null ? null : cause.getMessage());
            return text.append(", advice=").append(advice()).append('}').toString();
        }
    }

    private static void append(StringBuilder text, String name, @Nullable Object value) {
        if (value != null) {
            text.append(", ").append(name).append('=').append(value);
        }
    }
}

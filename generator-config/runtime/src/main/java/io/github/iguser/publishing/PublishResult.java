package io.github.iguser.publishing;

import io.github.iguser.ErrorCode;
import io.github.iguser.GraphException;
import io.github.iguser.publishing.ContainersInUse.Sent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a run. There are exactly four:
 *
 * <pre>{@code
 * if (result instanceof PublishResult.Published published) {
 *     save(published.mediaId());
 * } else if (result instanceof PublishResult.PublishedWithoutId published) {
 *     markAsDone(published.containerId());
 * } else if (result instanceof PublishResult.NotPublished failed) {
 *     report(failed.reason(), failed.advice());
 * } else if (result instanceof PublishResult.Unknown unknown) {
 *     checkLater(unknown.containerId());
 * }
 * }</pre>
 */
public sealed interface PublishResult {
    /** Returns the id of the container; null if none was created. */
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

        /** Returns the id of the media. */
        public String mediaId() {
            return mediaId;
        }

        /** Returns the members of the response that the client does not know: the JSON text of each, by name. */
        public Map<String, String> additionalJson() {
            return additionalJson;
        }

        @Override
        public String toString() {
            return "Published{mediaId=" + mediaId + ", containerId=" + containerId + "}";
        }
    }

    /**
     * The post is published, but the API did not return its id, and no field of the container has it. Do not assume
     * that it is the newest media of the account, which may be another post.
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

    /** The run has published nothing and will not publish anything. */
    final class NotPublished implements PublishResult {
        /** The step that ended the run. */
        public enum Reason {
            /** The quota of the account is used up; no container was created. */
            QUOTA_REACHED,
            /** A container could not be created; {@link NotPublished#cause} says why. */
            CREATION_FAILED,
            /**
             * The video could not be uploaded, and no further attempt would succeed; {@link NotPublished#cause} or
             * {@link NotPublished#advice} says why.
             */
            UPLOAD_FAILED,
            /**
             * The upload was interrupted and made no further progress, or its time limit passed. The container can be
             * resumed with the video, that of a carousel item by {@link PublishOptions.Builder#resumeItem(int, String,
             * String)}.
             */
            UPLOAD_INCOMPLETE,
            /** The API could not process the container; {@link NotPublished#status} says why. */
            CONTAINER_FAILED,
            /** The container was not published within 24 hours. */
            CONTAINER_EXPIRED,
            /** An item of a carousel was not finished when the run ended, so the carousel was not created. */
            ITEM_NOT_READY,
            /** The deadline passed before there was a container. */
            OUT_OF_TIME,
            /** The API refused to publish the container; {@link NotPublished#cause} says why. */
            PUBLISH_REFUSED,
            /**
             * The API refused to publish the container because it is not ready (9007). It can still be published later.
             */
            TOO_EARLY,
            /**
             * The run was cancelled, its thread was interrupted, or its listener threw on {@link
             * PublishEvent.Kind#PUBLISHING} or returned after the deadline, before anything was published.
             */
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

        /** The beginning of an advice: a sentence on a failure that the API did not report, or nothing. */
        final String problem;

        NotPublished(Failure failure) {
            this.reason = failure.reason;
            this.containerId = failure.containerId;
            this.item = failure.item;
            this.cause = failure.cause;
            this.status = failure.status;
            this.subcode = failure.subcode;
            this.errorCode = failure.errorCode;
            this.advice = failure.advice();
            this.problem = failure.problemFirst();
        }

        /** Returns the step that ended the run. */
        public Reason reason() {
            return reason;
        }

        /**
         * Returns the id of the container that the reason concerns, which may belong to a carousel item; null if none
         * was created.
         */
        @Override
        public @Nullable String containerId() {
            return containerId;
        }

        /**
         * Returns the number of the carousel item that the reason concerns, counted from 1; null if it concerns the
         * whole post.
         */
        public @Nullable Integer item() {
            return item;
        }

        /** Returns the exception of the call that failed; null if the reason is not a failed call. */
        public @Nullable GraphException cause() {
            return cause;
        }

        /** Returns the API's description of the container's status; null if it was not read. */
        public @Nullable String status() {
            return status;
        }

        /**
         * Returns the subcode of the error, from the status of the container or from the failed call; null if there is
         * none.
         */
        public @Nullable Integer subcode() {
            return subcode;
        }

        /** Returns the documentation of the error; null if the error is not documented, or the API reported none. */
        public @Nullable ErrorCode errorCode() {
            return errorCode;
        }

        /** Returns a sentence that says what to do. */
        public String advice() {
            return advice;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("NotPublished{reason=").append(reason);
            append(text, "containerId", containerId);
            append(text, "item", item);
            append(text, "status", status == null ? null : Failure.safe(status));
            append(text, "cause", cause == null ? null : cause.getMessage());
            append(text, "errorCode", errorCode);
            return text.append(", advice=").append(advice).append('}').toString();
        }
    }

    /**
     * The run ended before the outcome was known: the deadline passed, the container could not be read, or nothing told
     * the run whether it may publish a finished container. If {@link #publishSent} is false, nothing is published;
     * otherwise the post may be published.
     */
    final class Unknown implements PublishResult {
        private final String containerId;
        private final Sent sent;
        private final @Nullable String statusCode;
        private final @Nullable RuntimeException cause;

        Unknown(String containerId, Sent sent, @Nullable String statusCode, @Nullable RuntimeException cause) {
            this.containerId = containerId;
            this.sent = sent;
            this.statusCode = statusCode;
            this.cause = cause;
        }

        /** Returns the id of the container to check later. */
        @Override
        public String containerId() {
            return containerId;
        }

        /**
         * Returns whether {@code media_publish} was sent, or may have been: by this run, or, if the options of {@code
         * resume} did not say, by another client or before a restart of the program. If it is false, nothing is
         * published.
         */
        public boolean publishSent() {
            return sent != Sent.NO;
        }

        /** Returns the last status code that was read; null if none was. */
        public @Nullable String statusCode() {
            return statusCode;
        }

        /**
         * Returns the failure that left the outcome in doubt, or else the failure of the last read of the container;
         * null if there was none.
         */
        public @Nullable RuntimeException cause() {
            return cause;
        }

        /** Returns a sentence that says how to find out. */
        public String advice() {
            String resume = "publishing().resume(igUserId, \"" + containerId + "\", p -> p.publishSent(";
            String advice = switch (sent) {
                case NO -> "Nothing is published: call " + resume + "false)), which reads the container first.";
                case YES ->
                    "The post may be published: in a few minutes call " + resume + "true)), which reads the container"
                            + " without publishing it. Do not publish the post again before that.";
                case UNKNOWN ->
                    "This run has not sent media_publish, but an earlier one may have: if it reported the event"
                            + " PUBLISHING, call " + resume + "true)), which reads the container without publishing it;"
                            + " otherwise " + resume + "false)), which publishes it.";
            };
            return advice + Failure.adviceOn(cause);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("Unknown{containerId=").append(containerId);
            append(text, "publishSent", sent == Sent.UNKNOWN ? "unknown" : publishSent());
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

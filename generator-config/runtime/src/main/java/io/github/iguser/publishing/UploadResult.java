package io.github.iguser.publishing;

import io.github.iguser.ErrorCode;
import io.github.iguser.GraphException;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import org.jspecify.annotations.Nullable;

/** The outcome of an upload without publishing: the video has arrived, or it has not. */
public sealed interface UploadResult {
    /** The container of the video. */
    String containerId();

    /** The container has its video. The API processes it next; publish the container once it is finished. */
    final class Uploaded implements UploadResult {
        private final String containerId;

        Uploaded(String containerId) {
            this.containerId = containerId;
        }

        @Override
        public String containerId() {
            return containerId;
        }

        @Override
        public String toString() {
            return "Uploaded{containerId=" + containerId + "}";
        }
    }

    /** The container does not have its video, or cannot use it. */
    final class NotUploaded implements UploadResult {
        private final String containerId;
        private final PublishResult.NotPublished failure;

        NotUploaded(String containerId, PublishResult.NotPublished failure) {
            this.containerId = containerId;
            this.failure = failure;
        }

        @Override
        public String containerId() {
            return containerId;
        }

        /**
         * The cause: {@link Reason#UPLOAD_FAILED}, {@link Reason#UPLOAD_INCOMPLETE}, {@link Reason#CONTAINER_FAILED},
         * {@link Reason#CONTAINER_EXPIRED} or {@link Reason#STOPPED}.
         */
        public Reason reason() {
            return failure.reason();
        }

        /** The request that failed; null if the reason is another one. */
        public @Nullable GraphException cause() {
            return failure.cause();
        }

        /** The sentence of the API on the status of the container, if it was read. */
        public @Nullable String status() {
            return failure.status();
        }

        /** The subcode of the error, from the status of the container or from the request that failed. */
        public @Nullable Integer subcode() {
            return failure.subcode();
        }

        /** The documentation of the error; null if the error is not documented, or the API reported none. */
        public @Nullable ErrorCode errorCode() {
            return failure.errorCode();
        }

        /** A sentence on what to do. */
        public String advice() {
            return switch (reason()) {
                case UPLOAD_INCOMPLETE, STOPPED ->
                    "Call publishing().upload(\"" + containerId + "\", ...) again, which sends the rest of the video.";
                default -> failure.advice();
            };
        }

        @Override
        public String toString() {
            GraphException cause = cause();
            String status = status();
            return "NotUploaded{reason=" + reason() + ", containerId=" + containerId
                    + (status == null ? "" : ", status=" + Failure.safe(status))
                    + (cause == null ? "" : ", cause=" + cause.getMessage()) + ", advice=" + advice() + "}";
        }
    }
}

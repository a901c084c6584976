package io.github.iguser.publishing;

import io.github.iguser.ErrorCode;
import io.github.iguser.GraphException;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import org.jspecify.annotations.Nullable;

/** The outcome of an upload without publishing: the video has arrived, or it has not. */
public sealed interface UploadResult {
    /** Returns the id of the container of the video. */
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
         * Returns the step that ended the upload: {@link Reason#UPLOAD_FAILED}, {@link Reason#UPLOAD_INCOMPLETE}, {@link
         * Reason#CONTAINER_FAILED}, {@link Reason#CONTAINER_EXPIRED} or {@link Reason#STOPPED}.
         */
        public Reason reason() {
            return failure.reason();
        }

        /** Returns the exception of the call that failed; null if the reason is not a failed call. */
        public @Nullable GraphException cause() {
            return failure.cause();
        }

        /** Returns the API's description of the container's status; null if it was not read. */
        public @Nullable String status() {
            return failure.status();
        }

        /**
         * Returns the subcode of the error, from the status of the container or from the failed call; null if there is
         * none.
         */
        public @Nullable Integer subcode() {
            return failure.subcode();
        }

        /** Returns the documentation of the error; null if the error is not documented, or the API reported none. */
        public @Nullable ErrorCode errorCode() {
            return failure.errorCode();
        }

        /** Returns a sentence that says what to do. */
        public String advice() {
            return switch (reason()) {
                case UPLOAD_INCOMPLETE, STOPPED ->
                    failure.problem + "Call publishing().upload(\"" + containerId
                            + "\", ...) again, which sends the rest of the video.";
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

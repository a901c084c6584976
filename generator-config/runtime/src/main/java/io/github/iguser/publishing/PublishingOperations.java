package io.github.iguser.publishing;

import io.github.iguser.ErrorCodes;
import io.github.iguser.OpenValue;
import io.github.iguser.Parameters;
import io.github.iguser.VideoUpload;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The operations of a host that {@link Publishing} uses. Generated clients supply them.
 *
 * @param errors the documented error codes
 * @param create creates a container for an account
 * @param read reads the status of a container
 * @param publish publishes a container for an account
 * @param quota reads the publishing quota of an account
 * @param upload the operations of an upload; empty if the host accepts no uploads
 * @param <C> the parameters of a container
 */
public record PublishingOperations<C extends Parameters>(
        ErrorCodes errors,
        BiFunction<String, C, PublishingStep<NewContainer>> create,
        Function<String, PublishingStep<ContainerReading>> read,
        BiFunction<String, String, PublishingStep<PublishReply>> publish,
        Function<String, PublishingStep<QuotaReading>> quota,
        Optional<UploadOperations> upload) {
    /** Checks that nothing is missing. */
    public PublishingOperations {
        Objects.requireNonNull(errors, "errors == null");
        Objects.requireNonNull(create, "create == null");
        Objects.requireNonNull(read, "read == null");
        Objects.requireNonNull(publish, "publish == null");
        Objects.requireNonNull(quota, "quota == null");
        Objects.requireNonNull(upload, "upload == null");
    }

    /**
     * The operations of an upload.
     *
     * @param send sends a video from an offset to its end; true if it has arrived
     * @param read reads the status of a container with the progress of its upload
     */
    public record UploadOperations(
            Function<VideoUpload, PublishingStep<Boolean>> send,
            Function<String, PublishingStep<ContainerReading>> read) {
        /** Checks that nothing is missing. */
        public UploadOperations {
            Objects.requireNonNull(send, "send == null");
            Objects.requireNonNull(read, "read == null");
        }
    }

    /**
     * A new container.
     *
     * @param id its id
     * @param uploadUri the URL to upload its video to; empty unless it was created for a resumable upload
     */
    public record NewContainer(String id, Optional<String> uploadUri) {}

    /**
     * The status of a container.
     *
     * @param statusCode the state of its publishing, such as {@code FINISHED}
     * @param status the sentence that explains the status code
     * @param subcode the subcode of the error, from that sentence
     * @param upload the progress of its upload; empty if it was not requested, or there is no upload
     */
    public record ContainerReading(
            Optional<String> statusCode,
            Optional<String> status,
            Optional<Integer> subcode,
            Optional<UploadReading> upload) {
        /** Creates a status without the progress of an upload. */
        public ContainerReading(Optional<String> statusCode, Optional<String> status, Optional<Integer> subcode) {
            this(statusCode, status, subcode, Optional.empty());
        }

        /** Returns the phase of the upload that has failed, if one has. */
        Optional<PhaseReading> failedPhase() {
            return upload.flatMap(phases -> Stream.of(phases.uploading(), phases.processing())
                    .filter(PhaseReading::hasFailed)
                    .findFirst());
        }
    }

    /**
     * The progress of an upload.
     *
     * @param bytesTransferred how many bytes have arrived
     * @param uploading the transfer of the video
     * @param processing the processing of the video after its transfer
     */
    public record UploadReading(Optional<Long> bytesTransferred, PhaseReading uploading, PhaseReading processing) {
        static final UploadReading NOTHING = new UploadReading(
                Optional.empty(),
                new PhaseReading(Optional.empty(), Optional.empty(), Optional.empty()),
                new PhaseReading(Optional.empty(), Optional.empty(), Optional.empty()));

        boolean hasBegun() {
            return uploading.is("in_progress") || isComplete();
        }

        boolean isComplete() {
            return uploading.is("complete");
        }
    }

    /**
     * A phase of an upload.
     *
     * @param status its state, such as {@code complete}
     * @param errorCode the number of its first error
     * @param errorMessage the text of its first error
     */
    public record PhaseReading(Optional<String> status, Optional<Long> errorCode, Optional<String> errorMessage) {
        /** Returns the state of a phase with its first error. */
        public static <P, E> PhaseReading of(
                Optional<P> phase,
                Function<P, OpenValue> status,
                Function<P, List<E>> errors,
                Function<E, Long> errorCode,
                Function<E, String> errorMessage) {
            Optional<E> first = phase.map(errors).flatMap(all -> all.stream().findFirst());
            return new PhaseReading(
                    phase.map(status).map(OpenValue::value), first.map(errorCode), first.map(errorMessage));
        }

        /**
         * Returns whether the phase has failed for good. The status code of the container may still be {@code
         * IN_PROGRESS} then.
         */
        boolean hasFailed() {
            return is("error");
        }

        boolean is(String value) {
            return status.filter(value::equals).isPresent();
        }
    }

    /**
     * The response to the request that publishes.
     *
     * @param mediaId the id of the media; the API may leave it out
     * @param additionalJson the members that the client does not know: the JSON text of each, by name
     */
    public record PublishReply(Optional<String> mediaId, Map<String, String> additionalJson) {}

    /**
     * The quota of an account.
     *
     * @param used the number of posts that it has published
     * @param total the number of posts that it may publish
     */
    public record QuotaReading(Optional<Long> used, Optional<Long> total) {
        boolean isUsedUp() {
            return used.isPresent() && total.isPresent() && used.get() >= total.get();
        }
    }
}

package io.github.iguser.publishing;

import io.github.iguser.publishing.PublishingOperations.ContainerReading;
import io.github.iguser.publishing.PublishingOperations.NewContainer;
import io.github.iguser.publishing.PublishingOperations.QuotaReading;
import org.jspecify.annotations.Nullable;

/** A step of a run. {@code toString()} returns one readable line, so {@code listener(System.out::println)} works. */
public final class PublishEvent {
    /** The kind of a step. Later versions may add constants. */
    public enum Kind {
        /** The quota of the account was read. */
        QUOTA_READ,
        /** The quota could not be read; the run continues. */
        QUOTA_UNREAD,
        /** A container was created. */
        CONTAINER_CREATED,
        /** A container could not be created; the run tries again. */
        CREATION_REPEATED,
        /** A video, or the rest of it, is about to be uploaded. */
        UPLOADING,
        /** At least another hundredth of a video was uploaded. */
        UPLOAD_PROGRESS,
        /**
         * An upload was interrupted or refused. After a failure that may pass, the container is read next to find out
         * how many bytes have arrived.
         */
        UPLOAD_FAILED,
        /** A video was uploaded. */
        UPLOADED,
        /** The status of a container was read. */
        STATUS_READ,
        /** The status of a container could not be read. */
        STATUS_UNREAD,
        /** {@code media_publish} is about to be sent. If the listener throws, it is not sent. */
        PUBLISHING,
        /** {@code media_publish} failed; the container is read next to find out whether it was published. */
        PUBLISH_FAILED,
        /** The run has ended. */
        ENDED
    }

    private final Kind kind;
    private final @Nullable String containerId;
    private @Nullable Integer item;
    private @Nullable String uploadUri;
    private @Nullable String statusCode;
    private @Nullable Long bytesUploaded;
    private @Nullable Long bytesInTotal;
    private @Nullable RuntimeException failure;
    private @Nullable PublishResult result;
    private String text = "";

    private PublishEvent(Kind kind, @Nullable String containerId) {
        this.kind = kind;
        this.containerId = containerId;
    }

    static PublishEvent quota(QuotaReading quota) {
        PublishEvent event = new PublishEvent(Kind.QUOTA_READ, null);
        event.text = quota.used().map(String::valueOf).orElse("?") + " of "
                + quota.total().map(String::valueOf).orElse("?") + " posts used";
        return event;
    }

    static PublishEvent created(NewContainer container, @Nullable Integer item) {
        PublishEvent event = new PublishEvent(Kind.CONTAINER_CREATED, container.id());
        event.item = item;
        event.uploadUri = container.uploadUri().orElse(null);
        event.text = "container " + container.id() + (item == null ? "" : " of item " + item) + " created";
        return event;
    }

    static PublishEvent uploading(String containerId, @Nullable Integer item, long offset, long size) {
        return ofUpload(
                Kind.UPLOADING,
                containerId,
                item,
                offset,
                size,
                offset == 0 ? " is being uploaded" : " is being uploaded from byte " + offset);
    }

    static PublishEvent uploadProgress(String containerId, @Nullable Integer item, long sent, long size) {
        String text = " has " + sent + " of " + size + " bytes uploaded";
        return ofUpload(Kind.UPLOAD_PROGRESS, containerId, item, sent, size, text);
    }

    static PublishEvent uploaded(String containerId, @Nullable Integer item, long size) {
        return ofUpload(Kind.UPLOADED, containerId, item, size, size, " is uploaded");
    }

    /** Creates an event of an upload. A video that the API fetches from a URL has the size 0. */
    private static PublishEvent ofUpload(
            Kind kind, String containerId, @Nullable Integer item, long sent, long size, String text) {
        PublishEvent event = new PublishEvent(kind, containerId);
        event.item = item;
        event.bytesUploaded = size == 0 ? null : (Long) sent;
        event.bytesInTotal = size == 0 ? null : (Long) size;
        event.text = "the video of container " + containerId + text;
        return event;
    }

    static PublishEvent status(String containerId, ContainerReading reading) {
        PublishEvent event = new PublishEvent(Kind.STATUS_READ, containerId);
        event.statusCode = reading.statusCode().orElse(null);
        event.text = "container " + containerId + " is " + event.statusCode
                + reading.status().map(status -> ": " + Failure.safe(status)).orElse("");
        return event;
    }

    static PublishEvent publishing(String containerId) {
        PublishEvent event = new PublishEvent(Kind.PUBLISHING, containerId);
        event.text = "container " + containerId + " is being published";
        return event;
    }

    static PublishEvent failed(
            Kind kind, @Nullable String containerId, @Nullable Integer item, RuntimeException failure) {
        PublishEvent event = new PublishEvent(kind, containerId);
        event.item = item;
        event.failure = failure;
        event.text = switch (kind) {
                    case QUOTA_UNREAD -> "the quota could not be read: ";
                    case CREATION_REPEATED -> "the container is created again: ";
                    case STATUS_UNREAD -> "container " + containerId + " could not be read: ";
                    case UPLOAD_FAILED -> "the video of container " + containerId + " could not be uploaded: ";
                    default -> "container " + containerId + " could not be published: ";
                }
                + failure.getMessage();
        return event;
    }

    static PublishEvent ended(PublishResult result) {
        PublishEvent event = new PublishEvent(Kind.ENDED, result.containerId());
        event.result = result;
        event.text = result.toString();
        return event;
    }

    /** Returns the kind of the step. */
    public Kind kind() {
        return kind;
    }

    /** Returns the id of the container; null if the step concerns no container. */
    public @Nullable String containerId() {
        return containerId;
    }

    /**
     * Returns the number of the carousel item whose container is created or whose video is uploaded, counted from 1;
     * null for other steps.
     */
    public @Nullable Integer item() {
        return item;
    }

    /**
     * Returns the URL to upload the video of a new container to; null if the container takes no upload, and for every
     * other step.
     */
    public @Nullable String uploadUri() {
        return uploadUri;
    }

    /**
     * Returns the number of bytes uploaded so far; null if the step is not part of an upload, or the API fetches the
     * video from a URL.
     */
    public @Nullable Long bytesUploaded() {
        return bytesUploaded;
    }

    /**
     * Returns the size of the video in bytes; null if the step is not part of an upload, or the API fetches the video
     * from a URL.
     */
    public @Nullable Long bytesInTotal() {
        return bytesInTotal;
    }

    /** Returns the status code that was read, such as {@code IN_PROGRESS}; null if none was. */
    public @Nullable String statusCode() {
        return statusCode;
    }

    /** Returns the failure of the step; null if it did not fail. */
    public @Nullable RuntimeException failure() {
        return failure;
    }

    /** Returns the result of the run; null before it has ended. */
    public @Nullable PublishResult result() {
        return result;
    }

    @Override
    public String toString() {
        return text;
    }
}

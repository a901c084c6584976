package io.github.iguser.testing;

import io.github.iguser.GraphException;
import io.github.iguser.publishing.PublishResult;
import io.github.iguser.publishing.PublishResult.NotPublished;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import io.github.iguser.publishing.UploadResult;
import java.util.Objects;

/**
 * Makes the outcomes of publishing, for tests of code that handles them. Each is the result of a real run with
 * predefined responses, without a server and without waiting. A given cause becomes that of the request that failed in
 * the run, such as {@code POST .../media_publish}. Ids must be numeric, as in a real run.
 *
 * <pre>{@code
 * when(publisher.publish(post)).thenReturn(PublishResults.unknown("17889455560051444", true));
 * }</pre>
 */
public final class PublishResults {

    private static final int MOST_ITEMS = 10;

    private PublishResults() {}

    /** Returns the outcome of a published post. */
    public static PublishResult.Published published(String containerId, String mediaId) {
        return expected(
                PublishResult.Published.class,
                new CannedPublishing(containerId).mediaId(mediaId).resume());
    }

    /** Returns the outcome of a published post whose id the API did not return. */
    public static PublishResult.PublishedWithoutId publishedWithoutId(String containerId) {
        return expected(
                PublishResult.PublishedWithoutId.class,
                new CannedPublishing(containerId).status("PUBLISHED", null).resume());
    }

    /** Returns the outcome of a run whose account has used up its quota. */
    public static NotPublished quotaReached() {
        return notPublished(
                Reason.QUOTA_REACHED, new CannedPublishing("1").quotaUsedUp().publish());
    }

    /** Returns the outcome of a run that could not create a container. */
    public static NotPublished creationFailed(GraphException cause) {
        return notPublished(
                Reason.CREATION_FAILED,
                new CannedPublishing("1").creationFails(cause).publish());
    }

    /**
     * Returns the outcome of a video that could not be uploaded, and will not be.
     *
     * @param cause the failure, such as {@link GraphExceptions#refusedUpload} with false
     * @throws IllegalStateException if the cause is not final; see {@link #uploadIncomplete}
     */
    public static NotPublished uploadFailed(String containerId, GraphException cause) {
        return notPublished(
                Reason.UPLOAD_FAILED,
                new CannedPublishing(containerId).uploadFails(cause).publishVideo());
    }

    /**
     * Returns the outcome of an upload that broke off and did not get on.
     *
     * @param cause the last failure, such as {@link GraphExceptions#transport}
     * @throws IllegalStateException if the cause is final; see {@link #uploadFailed}
     */
    public static NotPublished uploadIncomplete(String containerId, GraphException cause) {
        return notPublished(
                Reason.UPLOAD_INCOMPLETE,
                new CannedPublishing(containerId).uploadFails(cause).publishVideo());
    }

    /** Returns the outcome of an upload without publishing whose video has arrived. */
    public static UploadResult.Uploaded uploaded(String containerId) {
        return (UploadResult.Uploaded) new CannedPublishing(containerId).upload();
    }

    /** Returns the outcome of an upload without publishing that failed for good, or did not get on, by its cause. */
    public static UploadResult.NotUploaded notUploaded(String containerId, GraphException cause) {
        return (UploadResult.NotUploaded)
                new CannedPublishing(containerId).uploadFails(cause).upload();
    }

    /**
     * Returns the outcome of a container that the API could not process.
     *
     * @param status the API's description of the status, such as {@code Error: Media upload has failed with error code
     *     2207026}
     */
    public static NotPublished containerFailed(String containerId, String status) {
        Objects.requireNonNull(status, "status == null");
        return notPublished(
                Reason.CONTAINER_FAILED,
                new CannedPublishing(containerId).status("ERROR", status).resume());
    }

    /** Returns the outcome of a container that expired because it was not published within 24 hours. */
    public static NotPublished containerExpired(String containerId) {
        return notPublished(
                Reason.CONTAINER_EXPIRED,
                new CannedPublishing(containerId).status("EXPIRED", null).resume());
    }

    /**
     * Returns the outcome of a carousel whose item was not finished in time.
     *
     * @param item the number of the item, counted from 1
     */
    public static NotPublished itemNotReady(String containerId, int item) {
        if (item < 1 || item > MOST_ITEMS) {
            throw new IllegalArgumentException("item: " + item
                    + " is not between 1 and 10; items are counted from 1, and a carousel has up to 10");
        }
        return notPublished(
                Reason.ITEM_NOT_READY,
                new CannedPublishing(containerId).status("IN_PROGRESS", null).publishCarousel(item));
    }

    /** Returns the outcome of a run whose deadline passed before a container was created. */
    public static NotPublished outOfTime() {
        return notPublished(
                Reason.OUT_OF_TIME, new CannedPublishing("1").pastDeadline().publish());
    }

    /**
     * Returns the outcome of a container that the API refused to publish.
     *
     * @throws IllegalStateException if the run would end differently: as {@link #unknown(String, GraphException)},
     *     since the post may have been published despite the failure, or as {@link #tooEarly}
     */
    public static NotPublished publishRefused(String containerId, GraphException cause) {
        return notPublished(
                Reason.PUBLISH_REFUSED,
                new CannedPublishing(containerId).publishFails(cause).resume());
    }

    /** Returns the outcome of a container that the API refused to publish because it is not ready (code 9007). */
    public static NotPublished tooEarly(String containerId) {
        GraphException cause = GraphExceptions.onFacebook().error(9007, 2207027).build();
        return notPublished(
                Reason.TOO_EARLY,
                new CannedPublishing(containerId).publishFails(cause).resume());
    }

    /** Returns the outcome of a run that was cancelled or interrupted before it published anything. */
    public static NotPublished stopped(String containerId) {
        return notPublished(Reason.STOPPED, new CannedPublishing(containerId).resumeInterrupted());
    }

    /**
     * Returns the outcome of a run that ended before the outcome was known.
     *
     * @param publishSent whether {@code media_publish} was sent
     */
    public static PublishResult.Unknown unknown(String containerId, boolean publishSent) {
        CannedPublishing run = new CannedPublishing(containerId);
        return expected(PublishResult.Unknown.class, (publishSent ? run : run.status("IN_PROGRESS", null)).resume());
    }

    /**
     * Returns the outcome of a run whose {@code media_publish} failed in a way that leaves the outcome in doubt, such
     * as {@link GraphExceptions#transport}.
     *
     * @throws IllegalStateException if the cause means that nothing was published; see {@link #publishRefused}
     */
    public static PublishResult.Unknown unknown(String containerId, GraphException cause) {
        return expected(
                PublishResult.Unknown.class,
                new CannedPublishing(containerId).publishFails(cause).resume());
    }

    private static NotPublished notPublished(Reason reason, PublishResult result) {
        NotPublished failed = expected(NotPublished.class, result);
        if (failed.reason() != reason) {
            throw new IllegalStateException("a run with these responses ends as " + result + ", not as " + reason);
        }
        return failed;
    }

    private static <R extends PublishResult> R expected(Class<R> type, PublishResult result) {
        if (!type.isInstance(result)) {
            throw new IllegalStateException(
                    "a run with these responses ends as " + result + ", not as " + type.getSimpleName());
        }
        return type.cast(result);
    }
}

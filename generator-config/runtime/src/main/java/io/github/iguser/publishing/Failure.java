package io.github.iguser.publishing;

import io.github.iguser.AccessTokenException;
import io.github.iguser.ErrorCode;
import io.github.iguser.ErrorCodes;
import io.github.iguser.GraphException;
import io.github.iguser.internal.SafeText;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import io.github.iguser.publishing.PublishingOperations.ContainerReading;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the details of a {@link PublishResult.NotPublished}. */
final class Failure {
    final Reason reason;

    @Nullable
    String containerId;

    @Nullable
    Integer item;

    @Nullable
    GraphException cause;

    @Nullable
    String status;

    @Nullable
    Integer subcode;

    @Nullable
    ErrorCode errorCode;

    private @Nullable String problem;

    Failure(Reason reason) {
        this.reason = reason;
    }

    /** Returns the result for a container that has failed or expired. */
    static PublishResult ofContainer(
            String containerId,
            @Nullable Integer item,
            ContainerState state,
            @Nullable ContainerReading reading,
            ErrorCodes errors) {
        Failure failure = new Failure(
                        state == ContainerState.EXPIRED ? Reason.CONTAINER_EXPIRED : Reason.CONTAINER_FAILED)
                .container(containerId)
                .item(item);
        return (reading == null ? failure : failure.reading(reading, errors)).result();
    }

    /** Returns the result for a container whose listener threw on {@code PUBLISHING}, or returned too late (null). */
    static PublishResult notSent(String containerId, @Nullable Throwable thrown) {
        String listener = thrown == null
                ? "the deadline passed while the listener handled"
                : "the listener threw " + thrown.getClass().getName() + " on";
        return new Failure(Reason.STOPPED)
                .container(containerId)
                .problem("media_publish was not sent, since " + listener + " the event PUBLISHING.")
                .result();
    }

    /** Returns the result for an item of a carousel that was not finished in time. */
    static PublishResult notReady(String containerId, int item, @Nullable RuntimeException failedRead) {
        return new Failure(Reason.ITEM_NOT_READY)
                .container(containerId)
                .item(item)
                .cause(failedRead instanceof GraphException e ? e : null)
                .result();
    }

    /** Returns the result for an item that is published. No source says that items are, so it may be no item. */
    static PublishResult notAnItem(String containerId, int item) {
        return new Failure(Reason.ITEM_NOT_READY)
                .container(containerId)
                .item(item)
                .problem("Container " + containerId + " of item " + item + " is PUBLISHED, which is not documented for"
                        + " items: check that it is an item, and whether its carousel was published before.")
                .result();
    }

    Failure container(@Nullable String id) {
        this.containerId = id;
        return this;
    }

    Failure item(@Nullable Integer number) {
        this.item = number;
        return this;
    }

    Failure cause(@Nullable GraphException failure) {
        this.cause = failure;
        if (failure != null) {
            this.subcode = failure.subcode();
            this.errorCode = failure.errorCode();
        }
        return this;
    }

    Failure reading(ContainerReading reading, ErrorCodes errors) {
        this.status = reading.status().orElse(null);
        reading.subcode().ifPresent(number -> documentedSubcode(number, errors));
        reading.failedPhase().ifPresent(phase -> {
            // The status of the container itself may report no error.
            phase.errorMessage().ifPresent(message -> this.status = message);
            phase.errorCode()
                    .filter(number -> number.intValue() == number)
                    .ifPresent(number -> documentedSubcode(number.intValue(), errors));
        });
        return this;
    }

    private void documentedSubcode(int number, ErrorCodes errors) {
        this.subcode = number;
        this.errorCode = errors.findBySubcode(number);
    }

    /** Sets a sentence on a failure that the API did not report. */
    Failure problem(@Nullable String sentence) {
        this.problem = sentence == null ? null : safe(sentence);
        return this;
    }

    Failure documented(@Nullable ErrorCode code) {
        this.errorCode = code;
        return this;
    }

    PublishResult.NotPublished result() {
        return new PublishResult.NotPublished(this);
    }

    /** Returns a sentence of the API in a form that is safe to log: shortened, and without tokens. */
    static String safe(String status) {
        return SafeText.beginning(SafeText.secretsHidden(status), 300);
    }

    String advice() {
        return switch (reason) {
            case CREATION_FAILED ->
                documentedAdviceOr("Nothing is published, so the post can be tried again; see cause().");
            case CONTAINER_FAILED -> documentedAdviceOr("Correct what status() names, then create a new container.");
            case PUBLISH_REFUSED ->
                cause instanceof AccessTokenException
                        ? documentedAdviceOr("See cause().") + stillPublishable()
                        : documentedAdviceOr("See cause()." + stillPublishable());
            case UPLOAD_FAILED ->
                problem == null
                        ? documentedAdviceOr(
                                "Nothing is published; see cause(). A new container with the same video may work.")
                        : problem + " Nothing is published.";
            case UPLOAD_INCOMPLETE ->
                problemFirst() + "Nothing is published: resume the upload with "
                        + (item == null
                                ? "publishing().resume(igUserId, \"" + containerId
                                        + "\", p -> p.publishSent(false).video(...).uploadUri(...))"
                                : "publishCarousel(..., p -> p.resumeItem(" + item + ", \"" + containerId
                                        + "\", uploadUri).video(" + item + ", ...))")
                        + ", or publish again." + adviceOn(cause);
            case QUOTA_REACHED -> documentedAdviceOr("Publish when the quota of the account allows it.");
            case CONTAINER_EXPIRED -> "Create a new container: a container expires after 24 hours.";
            case ITEM_NOT_READY ->
                problem == null
                        ? "Nothing is published: publish the carousel again, with a longer deadline." + adviceOn(cause)
                        : problem;
            case OUT_OF_TIME -> "Nothing is published: publish again, with a longer deadline.";
            case TOO_EARLY -> "The container can still be published: " + resume();
            case STOPPED ->
                problemFirst() + "Nothing is published: " + (containerId == null ? "publish again." : resume());
        };
    }

    /** Returns the sentence on the failure, if there is one, and a space. */
    String problemFirst() {
        return problem == null ? "" : problem + " ";
    }

    /** Returns a sentence on the failed read of a container that ended a run; empty if there is nothing to add. */
    static String adviceOn(@Nullable RuntimeException failedRead) {
        if (failedRead instanceof AccessTokenException) {
            return " The access token was refused (see cause()), so use a new one.";
        }
        boolean isNotVisible = failedRead instanceof GraphException e
                && Objects.equals(e.code(), 100)
                && Objects.equals(e.subcode(), 33);
        return isNotVisible
                ? " The container may not exist, or the token may not see it (see cause()): check its id."
                : "";
    }

    private String documentedAdviceOr(String otherwise) {
        String advice = errorCode == null ? null : errorCode.advice();
        return advice == null ? otherwise : advice;
    }

    private String stillPublishable() {
        return " The container can be published until it expires: " + resume();
    }

    private String resume() {
        return "resume it with publishing().resume(igUserId, \"" + containerId + "\", p -> p.publishSent(false)).";
    }
}

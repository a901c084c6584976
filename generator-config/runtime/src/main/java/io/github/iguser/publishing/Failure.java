package io.github.iguser.publishing;

import io.github.iguser.ErrorCode;
import io.github.iguser.ErrorCodes;
import io.github.iguser.GraphException;
import io.github.iguser.internal.SafeText;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import io.github.iguser.publishing.PublishingOperations.ContainerReading;
import org.jspecify.annotations.Nullable;

/** Collects what is known about a post that is not published. */
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
        reading.subcode().ifPresent(number -> documented(number, errors));
        reading.failedPhase().ifPresent(phase -> {
            // The status of the container may say that all is well.
            phase.errorMessage().ifPresent(message -> this.status = message);
            phase.errorCode()
                    .filter(number -> number.intValue() == number)
                    .ifPresent(number -> documented(number.intValue(), errors));
        });
        return this;
    }

    private void documented(int number, ErrorCodes errors) {
        this.subcode = number;
        this.errorCode = errors.findBySubcode(number);
    }

    /** Sets a sentence on a failure that the API has not to do with. */
    Failure problem(@Nullable String sentence) {
        this.problem = sentence == null ? null : shown(sentence);
        return this;
    }

    Failure documented(@Nullable ErrorCode code) {
        this.errorCode = code;
        return this;
    }

    PublishResult.NotPublished result() {
        return new PublishResult.NotPublished(this);
    }

    /** A sentence of the API as a line of a log may have it: short, and without a token. */
    static String shown(String status) {
        return SafeText.beginning(SafeText.secretsHidden(status), 300);
    }

    String advice() {
        return switch (reason) {
            case CREATION_FAILED -> documented("Nothing is published, so the post can be tried anew; see cause().");
            case CONTAINER_FAILED -> documented("Create a new container, after a change of what status() names.");
            case PUBLISH_REFUSED -> documented("See cause(); the container can be resumed while it lives.");
            case UPLOAD_FAILED ->
                problem == null
                        ? documented("Nothing is published; see cause(). A new container with the same video may work.")
                        : problem + " Nothing is published.";
            case UPLOAD_INCOMPLETE ->
                "Nothing is published: go on with the upload by "
                        + (item == null
                                ? "publishing().resume(igUserId, \"" + containerId
                                        + "\", p -> p.video(...).uploadUri(...))"
                                : "publishCarousel(..., p -> p.resumeItem(" + item + ", \"" + containerId
                                        + "\", uploadUri).video(" + item + ", ...))")
                        + ", or publish anew.";
            case QUOTA_REACHED -> documented("Publish when the quota of the account allows it.");
            case CONTAINER_EXPIRED -> "Create a new container: one has to be published within 24 hours.";
            case ITEM_NOT_READY -> "Nothing is published: publish the carousel anew, with a later deadline.";
            case OUT_OF_TIME -> "Nothing is published: publish anew, with a later deadline.";
            case TOO_EARLY -> "The container can still be published: " + resume();
            case STOPPED -> "Nothing is published: " + (containerId == null ? "publish anew." : resume());
        };
    }

    private String documented(String otherwise) {
        String advice = errorCode == null ? null : errorCode.advice();
        return advice == null ? otherwise : advice;
    }

    private String resume() {
        return "go on with publishing().resume(igUserId, \"" + containerId + "\", ...).";
    }
}

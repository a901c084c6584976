package io.github.iguser.publishing;

import io.github.iguser.ErrorCode;
import io.github.iguser.ErrorCodes;
import io.github.iguser.GraphException;
import io.github.iguser.TransportException;
import io.github.iguser.UploadException;
import io.github.iguser.UploadSource;
import io.github.iguser.VideoUpload;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import io.github.iguser.publishing.PublishingOperations.ContainerReading;
import io.github.iguser.publishing.PublishingOperations.UploadOperations;
import io.github.iguser.publishing.PublishingOperations.UploadReading;
import java.io.IOException;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Uploads the video of one container. After an ambiguous failure it reads from the container how much has arrived, and
 * sends the rest. It ends when the video is there, or by {@link RunEnded}.
 */
final class VideoTransfer {
    /** The errors whose documentation says that the same request will fail again. */
    private static final Set<ErrorCode.Category> LASTING =
            Set.of(ErrorCode.Category.TOKEN, ErrorCode.Category.PERMISSION, ErrorCode.Category.INVALID_REQUEST);

    /** Events are told for each hundredth of the video. */
    private static final int STEPS = 100;

    private final UploadOperations operations;
    private final ErrorCodes errors;
    private final String containerId;
    private final @Nullable Integer item;
    private final String uri;
    private final UploadSource source;
    private final RunControl control;
    private final PublishOptions options;
    private final RunEvents events;

    private long end;
    private boolean isFetched;
    private long size;
    private long offset;

    /** The most bytes that the container has had. */
    private long arrived;

    private int attemptsInVain;
    private int failedReads;
    private Duration pause;
    private long told;
    private @Nullable RuntimeException lastFailure;

    VideoTransfer(
            UploadOperations operations,
            ErrorCodes errors,
            String containerId,
            @Nullable Integer item,
            String uri,
            UploadSource source,
            RunControl control,
            PublishOptions options,
            RunEvents events) {
        this.operations = operations;
        this.errors = errors;
        this.containerId = containerId;
        this.item = item;
        this.uri = uri;
        this.source = source;
        this.control = control;
        this.options = options;
        this.events = events;
        this.pause = options.firstPause();
    }

    /** Uploads to a container that was just created. */
    CompletableFuture<String> start() {
        return begin(true);
    }

    /** Uploads what a container that was created before does not have. */
    CompletableFuture<String> resume() {
        return begin(false);
    }

    private CompletableFuture<String> begin(boolean isNew) {
        control.beginUpload();
        end = options.timer().nanoTime() + options.uploadDeadline().toNanos();
        CompletableFuture<String> result;
        try {
            OptionalLong bytes = source.size();
            isFetched = bytes.isEmpty();
            size = bytes.orElse(0);
            result = isNew ? send() : look(true);
        } catch (IOException e) {
            result = failed(null, "The video (" + source + ") cannot be read: " + e.getMessage() + ".");
        } catch (RuntimeException e) {
            result = CompletableFuture.failedFuture(e);
        }
        return result.whenComplete((id, failure) -> control.endUpload());
    }

    private Duration left() {
        return Duration.ofNanos(end - options.timer().nanoTime());
    }

    private boolean isOutOfTime() {
        Duration left = left();
        return left.isNegative() || left.isZero() || control.isHurried();
    }

    private CompletableFuture<String> send() {
        if (isOutOfTime()) {
            return incomplete();
        }
        PublishingStep<Boolean> request;
        try {
            request = operations.send().apply(new VideoUpload(uri, source, size, offset, this::tell));
        } catch (IllegalArgumentException e) {
            return failed(null, "Nothing was uploaded: " + e.getMessage() + ".");
        }
        events.tell(PublishEvent.uploading(containerId, item, offset, size));
        return control.then(
                control.upload(request, left()),
                (success, failure) -> Boolean.TRUE.equals(success) ? done() : notSent(failure));
    }

    private CompletableFuture<String> notSent(@Nullable RuntimeException failure) {
        if (failure instanceof RunControl.OutOfTime) {
            return incomplete();
        }
        if (failure == null) {
            return pauseAndLook();
        }
        events.tell(PublishEvent.failed(PublishEvent.Kind.UPLOAD_FAILED, containerId, item, failure));
        if (failure instanceof NoSuchElementException) {
            // The response does not say that the video has arrived.
            return pauseAndLook();
        }
        if (!(failure instanceof GraphException refused)) {
            // The file, the token supplier or the client has failed, and not the API.
            return failed(null, failure.getMessage() + ".");
        }
        if (isFinal(refused)) {
            return failed(refused, null);
        }
        lastFailure = refused;
        return pauseAndLook();
    }

    /** Whether no further attempt will succeed. */
    private static boolean isFinal(GraphException failure) {
        if (failure instanceof TransportException || failure.status() / 100 != 4) {
            return false;
        }
        if (failure instanceof UploadException upload) {
            return Boolean.FALSE.equals(upload.retriable());
        }
        ErrorCode known = failure.errorCode();
        return known != null && LASTING.contains(known.category()) && !failure.isTransient();
    }

    private CompletableFuture<String> pauseAndLook() {
        if (isOutOfTime()) {
            return incomplete();
        }
        Duration left = left();
        Duration now = pause.compareTo(left) < 0 ? pause : left;
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(options.longestPause()) < 0 ? doubled : options.longestPause();
        return control.pause(now).thenCompose(nothing -> look(false));
    }

    /** Reads how much has arrived. */
    private CompletableFuture<String> look(boolean isFirst) {
        return control.then(control.look(operations.read().apply(containerId)), (reading, failure) -> {
            if (reading != null) {
                failedReads = 0;
                events.tell(PublishEvent.status(containerId, reading));
                return looked(reading, isFirst);
            }
            lastFailure = failure;
            if (!(failure instanceof GraphException)) {
                return incomplete();
            }
            events.tell(PublishEvent.failed(PublishEvent.Kind.STATUS_UNREAD, containerId, item, failure));
            failedReads++;
            return failedReads < options.failedReads() ? pauseAndLookAgain(isFirst) : incomplete();
        });
    }

    private CompletableFuture<String> pauseAndLookAgain(boolean isFirst) {
        return isOutOfTime() ? incomplete() : control.pause(pause).thenCompose(nothing -> look(isFirst));
    }

    private CompletableFuture<String> looked(ContainerReading reading, boolean isFirst) {
        return switch (ContainerState.of(reading)) {
            // Whatever became of the requests, the video is there.
            case FINISHED, PUBLISHED -> done();
            case EXPIRED -> ended(Reason.CONTAINER_EXPIRED, reading);
            case FAILED -> ended(Reason.CONTAINER_FAILED, reading);
            case OPEN -> goOn(reading.upload().orElse(UploadReading.NOTHING), isFirst);
        };
    }

    private CompletableFuture<String> ended(Reason reason, ContainerReading reading) {
        return RunEnded.with(new Failure(reason)
                .container(containerId)
                .item(item)
                .reading(reading, errors)
                .result());
    }

    private CompletableFuture<String> goOn(UploadReading upload, boolean isFirst) {
        long now = upload.bytesTransferred().orElse(0L);
        boolean isThere = isFetched ? upload.hasBegun() || now > 0 : upload.isComplete() || now == size;
        if (isThere) {
            return done();
        }
        if (now < 0 || now > size) {
            return failed(
                    null,
                    "The container has " + now + " bytes of a video, but " + source + " has " + size
                            + "; it is another video.");
        }
        if (now > arrived) {
            attemptsInVain = 0;
            pause = options.firstPause();
            arrived = now;
        } else if (!isFirst) {
            attemptsInVain++;
            if (attemptsInVain >= options.uploadAttempts()) {
                return incomplete();
            }
        }
        offset = now;
        return send();
    }

    private CompletableFuture<String> done() {
        events.tell(PublishEvent.uploaded(containerId, item, size));
        return CompletableFuture.completedFuture(containerId);
    }

    private CompletableFuture<String> failed(@Nullable GraphException cause, @Nullable String problem) {
        return RunEnded.with(new Failure(Reason.UPLOAD_FAILED)
                .container(containerId)
                .item(item)
                .cause(cause)
                .problem(problem)
                .result());
    }

    private CompletableFuture<String> incomplete() {
        return RunEnded.with(new Failure(Reason.UPLOAD_INCOMPLETE)
                .container(containerId)
                .item(item)
                .cause(lastFailure instanceof GraphException e ? e : null)
                .result());
    }

    /** Tells of progress, and never of less than before: a part that did not arrive is sent again. */
    private synchronized void tell(long sent) {
        if (sent - told >= Math.max(1, size / STEPS) || (sent == size && told < size)) {
            told = sent;
            events.tell(PublishEvent.uploadProgress(containerId, item, sent, size));
        }
    }
}

package io.github.iguser.publishing;

import io.github.iguser.AccessTokenException;
import io.github.iguser.ErrorCode;
import io.github.iguser.ErrorCodes;
import io.github.iguser.GraphException;
import io.github.iguser.TransportException;
import io.github.iguser.UploadException;
import io.github.iguser.UploadSource;
import io.github.iguser.VideoUpload;
import io.github.iguser.internal.GrowingPause;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import io.github.iguser.publishing.PublishingOperations.ContainerReading;
import io.github.iguser.publishing.PublishingOperations.UploadOperations;
import io.github.iguser.publishing.PublishingOperations.UploadReading;
import java.io.IOException;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Uploads the video of one container. After a failure that may pass, it reads from the container how many bytes have
 * arrived and sends the rest. It completes when the whole video has arrived, or fails with {@link RunEnded}.
 */
final class VideoTransfer {
    /** The categories of errors after which the same request fails again. */
    private static final Set<ErrorCode.Category> PERMANENT =
            Set.of(ErrorCode.Category.TOKEN, ErrorCode.Category.PERMISSION, ErrorCode.Category.INVALID_REQUEST);

    /** The maximum number of progress events of a video. */
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

    /** The largest number of bytes that the container has reported. */
    private long arrived;

    private int attemptsWithoutProgress;
    private int failedReads;
    private final GrowingPause pause;
    private long reported;
    private @Nullable GraphException lastFailure;

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
        this.pause = new GrowingPause(options.firstPause(), options.longestPause());
    }

    /** Uploads the whole video to a new container. */
    CompletableFuture<String> start() {
        return begin(true);
    }

    /** Uploads the rest of the video to an existing container. */
    CompletableFuture<String> resume() {
        return begin(false);
    }

    private CompletableFuture<String> begin(boolean isNew) {
        if (control.isStopped()) {
            return CompletableFuture.failedFuture(new CancellationException());
        }
        control.beginUpload();
        end = options.timer().nanoTime() + options.uploadDeadline().toNanos();
        return started(isNew).whenComplete((id, failure) -> control.endUpload());
    }

    private CompletableFuture<String> started(boolean isNew) {
        try {
            OptionalLong bytes = source.size();
            isFetched = bytes.isEmpty();
            size = bytes.orElse(0);
        } catch (IOException | RuntimeException e) {
            return failed(null, "The video (" + source + ") cannot be read: " + sentence(e));
        }
        try {
            return isNew ? send() : read(true);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
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
            request = operations.send().apply(new VideoUpload(uri, source, size, offset, this::report));
        } catch (IllegalArgumentException e) {
            return failed(null, "Nothing was uploaded: " + e.getMessage() + ".");
        }
        events.send(PublishEvent.uploading(containerId, item, offset, size));
        return control.then(
                control.upload(request, left()),
                (success, failure) -> Boolean.TRUE.equals(success) ? done() : handle(failure));
    }

    private CompletableFuture<String> handle(@Nullable RuntimeException failure) {
        if (failure instanceof RunControl.OutOfTime) {
            return incomplete();
        }
        if (failure == null) {
            return pauseAndRead(false);
        }
        events.send(PublishEvent.failed(PublishEvent.Kind.UPLOAD_FAILED, containerId, item, failure));
        if (failure instanceof NoSuchElementException) {
            // The response does not say that the video has arrived.
            return pauseAndRead(false);
        }
        if (!(failure instanceof GraphException refused)) {
            // The file, the token supplier or the client failed, not the API.
            return failed(null, sentence(failure));
        }
        if (isFinal(refused)) {
            return failed(refused, null);
        }
        lastFailure = refused;
        return pauseAndRead(false);
    }

    /** Returns whether no further attempt would succeed. */
    private static boolean isFinal(GraphException failure) {
        if (failure instanceof TransportException || failure.status() / 100 != 4) {
            return false;
        }
        if (failure instanceof UploadException upload) {
            return Boolean.FALSE.equals(upload.retriable());
        }
        ErrorCode known = failure.errorCode();
        return known != null && PERMANENT.contains(known.category()) && !failure.isTransient();
    }

    private CompletableFuture<String> pauseAndRead(boolean isFirst) {
        return isOutOfTime() ? incomplete() : control.pause(pause.next(left())).thenCompose(nothing -> read(isFirst));
    }

    /** Reads how many bytes have arrived. */
    private CompletableFuture<String> read(boolean isFirst) {
        return control.then(control.read(operations.read().apply(containerId)), (reading, failure) -> {
            if (reading != null) {
                failedReads = 0;
                events.send(PublishEvent.status(containerId, reading));
                return handle(reading, isFirst);
            }
            if (!(failure instanceof GraphException unread)) {
                return failure instanceof RunControl.OutOfTime ? incomplete() : incomplete(sentence(failure));
            }
            lastFailure = unread;
            events.send(PublishEvent.failed(PublishEvent.Kind.STATUS_UNREAD, containerId, item, unread));
            failedReads++;
            boolean mayPass = !(unread instanceof AccessTokenException) && failedReads < options.failedReads();
            return mayPass ? pauseAndRead(isFirst) : incomplete();
        });
    }

    private CompletableFuture<String> handle(ContainerReading reading, boolean isFirst) {
        return switch (ContainerState.of(reading)) {
            // The video has arrived, whatever the responses said.
            case FINISHED, PUBLISHED -> done();
            case EXPIRED, FAILED ->
                RunEnded.with(Failure.ofContainer(containerId, item, ContainerState.of(reading), reading, errors));
            case OPEN -> sendRest(reading.upload().orElse(UploadReading.NOTHING), isFirst);
        };
    }

    private CompletableFuture<String> sendRest(UploadReading upload, boolean isFirst) {
        long transferred = upload.bytesTransferred().orElse(0L);
        boolean hasArrived =
                isFetched ? upload.hasBegun() || transferred > 0 : upload.isComplete() || transferred == size;
        if (hasArrived) {
            return done();
        }
        if (transferred < 0 || transferred > size) {
            return failed(
                    null,
                    "The container has " + transferred + " bytes of a video, but " + source + " has " + size
                            + "; it is another video.");
        }
        if (transferred > arrived) {
            attemptsWithoutProgress = 0;
            pause.reset();
            arrived = transferred;
        } else if (!isFirst) {
            attemptsWithoutProgress++;
            if (attemptsWithoutProgress >= options.uploadAttempts()) {
                return incomplete();
            }
        }
        offset = transferred;
        return send();
    }

    private CompletableFuture<String> done() {
        events.send(PublishEvent.uploaded(containerId, item, size));
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
        return incomplete(null);
    }

    private CompletableFuture<String> incomplete(@Nullable String problem) {
        return RunEnded.with(new Failure(Reason.UPLOAD_INCOMPLETE)
                .container(containerId)
                .item(item)
                .cause(lastFailure)
                .problem(problem)
                .result());
    }

    /** Returns the message of a failure as a sentence; the name of its class if it has none. */
    private static String sentence(@Nullable Exception failure) {
        String message = failure == null ? null : failure.getMessage();
        String text = message == null || message.isBlank() ? String.valueOf(failure) : message;
        return text.endsWith(".") ? text : text + ".";
    }

    /** Reports progress, but never less than before: bytes that did not arrive are sent again. */
    private synchronized void report(long sent) {
        if (sent - reported >= Math.max(1, size / STEPS) || (sent == size && reported < size)) {
            reported = sent;
            events.send(PublishEvent.uploadProgress(containerId, item, sent, size));
        }
    }
}

package io.github.iguser.publishing;

import io.github.iguser.UploadSource;
import io.github.iguser.publishing.PublishResult.NotPublished;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** A run that uploads the video of one container, and publishes nothing. */
final class UploadRun {
    private final String containerId;
    private final RunControl control;
    private final RunEvents events;
    private final PublishFuture<UploadResult> future;
    private final VideoTransfer transfer;

    UploadRun(
            PublishingOperations<?> operations,
            String containerId,
            String uploadUri,
            UploadSource video,
            PublishOptions options) {
        this.containerId = containerId;
        this.control = new RunControl(options);
        this.events = new RunEvents(options.listener());
        this.future = new PublishFuture<>(control);
        this.transfer = new VideoTransfer(
                operations.upload().orElseThrow(),
                operations.errors(),
                containerId,
                null,
                uploadUri,
                video,
                control,
                options,
                events);
    }

    RunControl control() {
        return control;
    }

    CompletableFuture<UploadResult> start() {
        future.whenComplete((result, failure) -> control.stop(() -> {}));
        transfer.resume().whenComplete((id, failure) -> {
            Throwable cause = failure == null ? null : RunControl.unwrapped(failure);
            events.silence();
            if (cause == null) {
                end(new UploadResult.Uploaded(containerId));
            } else if (cause instanceof RunEnded ended && ended.result() instanceof NotPublished failed) {
                end(new UploadResult.NotUploaded(containerId, failed));
            } else if (cause instanceof CancellationException && control.isStopped()) {
                NotPublished stopped =
                        new Failure(Reason.STOPPED).container(containerId).result();
                end(new UploadResult.NotUploaded(containerId, stopped));
            } else {
                control.end();
                future.completeExceptionally(cause);
            }
        });
        return future;
    }

    private void end(UploadResult result) {
        control.end();
        future.complete(result);
    }
}

package io.github.iguser.publishing;

import io.github.iguser.UploadSource;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import io.github.iguser.publishing.PublishingOperations.NewContainer;
import io.github.iguser.publishing.PublishingOperations.UploadOperations;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Uploads the videos of a run that its options have. A container without a video is passed on as it is. */
record RunUploads(PublishingOperations<?> operations, RunControl control, PublishOptions options, RunEvents events) {
    /** Uploads the video of a new container. */
    CompletableFuture<NewContainer> start(NewContainer created, @Nullable Integer item) {
        UploadSource video = options.uploads().video(item);
        UploadOperations upload = operations.upload().orElse(null);
        if (video == null || upload == null) {
            return CompletableFuture.completedFuture(created);
        }
        if (created.uploadUri().isEmpty()) {
            return RunEnded.with(new Failure(Reason.UPLOAD_FAILED)
                    .container(created.id())
                    .item(item)
                    .problem("The API returned no upload URI for a container that expects an upload.")
                    .result());
        }
        return transfer(upload, created, item, video).start().thenApply(id -> created);
    }

    /** Uploads what a container that was created before does not have of its video. */
    CompletableFuture<NewContainer> resume(NewContainer created, @Nullable Integer item) {
        UploadSource video = options.uploads().video(item);
        UploadOperations upload = operations.upload().orElse(null);
        return video == null || upload == null || created.uploadUri().isEmpty()
                ? CompletableFuture.completedFuture(created)
                : transfer(upload, created, item, video).resume().thenApply(id -> created);
    }

    private VideoTransfer transfer(
            UploadOperations upload, NewContainer container, @Nullable Integer item, UploadSource video) {
        String uri = container.uploadUri().orElseThrow();
        return new VideoTransfer(
                upload, operations.errors(), container.id(), item, uri, video, control, options, events);
    }
}

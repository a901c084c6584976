package io.github.iguser.publishing;

import io.github.iguser.Parameters;
import io.github.iguser.UploadSource;
import io.github.iguser.VideoUpload;
import io.github.iguser.publishing.PublishingOperations.UploadOperations;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Checks the videos of a run before anything is sent.
 *
 * @param host the operations of an upload; empty if the host accepts no uploads
 * @param options the options with the videos
 */
record VideoArguments(Optional<UploadOperations> host, PublishOptions options) {
    void checkSingle(Parameters container) {
        refuseUploadUri();
        refuseItems();
        check("video", options.video(null), container);
    }

    void checkItems(List<? extends Parameters> items) {
        refuseUploadUri();
        if (options.video(null) != null) {
            throw new IllegalArgumentException(
                    "video belongs to a single post; set the videos of a carousel by item: video(1, ...)");
        }
        for (int item : options.itemsWithVideo()) {
            if (item > items.size()) {
                throw new IllegalArgumentException("video(" + item + ", ...) does not exist: the carousel has "
                        + items.size() + " items, counted from 1");
            }
            check("video(" + item + ", ...)", options.video(item), items.get(item - 1));
        }
    }

    void checkResumed() {
        refuseItems();
        UploadSource video = options.video(null);
        String uri = options.uploadUri();
        if ((video == null) != (uri == null)) {
            throw new IllegalArgumentException((video == null ? "video" : "uploadUri")
                    + " is missing: to resume an upload, set both; the URI is that of the event CONTAINER_CREATED");
        }
        if (video != null && uri != null) {
            long size = checkReadable("video", video);
            // Throws if the URI is on another host.
            PublishingStep<?> unused = host("video").send().apply(new VideoUpload(uri, video, size, 0, sent -> {}));
        }
    }

    private void refuseUploadUri() {
        if (options.uploadUri() != null) {
            throw new IllegalArgumentException(
                    "uploadUri is only for resume(...), since the API returns one with each new container; leave it out");
        }
    }

    private void refuseItems() {
        if (!options.itemsWithVideo().isEmpty()) {
            int item = options.itemsWithVideo().iterator().next();
            throw new IllegalArgumentException(
                    "video(" + item + ", ...) belongs to a carousel item; use video(...) here");
        }
    }

    private void check(String place, @Nullable UploadSource video, Parameters container) {
        if (video == null) {
            return;
        }
        UploadOperations unused = host(place);
        if (!"resumable".equals(container.get("upload_type"))) {
            throw new IllegalArgumentException(place + ": the "
                    + container.getClass().getSimpleName()
                    + " takes no upload; call resumable() on a container that has it, or leave the video out");
        }
        checkReadable(place, video);
    }

    private UploadOperations host(String place) {
        return host.orElseThrow(() -> new IllegalArgumentException(
                place + ": this host accepts no uploads; leave it out, and set videoUrl(...) on the container"));
    }

    private static long checkReadable(String place, UploadSource video) {
        OptionalLong size;
        try {
            size = video.size();
        } catch (IOException e) {
            throw new IllegalArgumentException(place + ": " + video + " cannot be read: " + e, e);
        }
        if (size.isPresent() && size.getAsLong() == 0) {
            throw new IllegalArgumentException(place + ": " + video + " is empty; choose a source that has a video");
        }
        return size.orElse(0);
    }
}

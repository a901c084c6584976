package io.github.iguser.publishing;

import io.github.iguser.Parameters;
import io.github.iguser.UploadSource;
import io.github.iguser.VideoUpload;
import io.github.iguser.publishing.PublishingOperations.NewContainer;
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
        refuseResuming();
        refuseItems();
        check(
                "video",
                options.uploads().video(null),
                container,
                "create the container yourself, upload its video, and publish it with resume(igUserId, containerId,"
                        + " p -> p.publishSent(false))");
    }

    void checkItems(List<? extends Parameters> items) {
        refuseResuming();
        if (options.uploads().video(null) != null) {
            throw new IllegalArgumentException(
                    "video belongs to a single post; set the videos of a carousel by item: video(1, ...)");
        }
        for (int item : options.uploads().itemsWithVideo()) {
            if (item > items.size()) {
                throw new IllegalArgumentException("video(" + item + ", ...) does not exist: the carousel has "
                        + items.size() + " items, counted from 1");
            }
        }
        options.uploads().resumedItems().forEach((item, container) -> checkResumedItem(item, container, items.size()));
        for (int item = 1; item <= items.size(); item++) {
            UploadSource video = options.uploads().video(item);
            if (video != null || !options.uploads().resumedItems().containsKey(item)) {
                check(
                        "video(" + item + ", ...)",
                        video,
                        items.get(item - 1),
                        "create the container of the item yourself, upload its video, and set resumeItem(" + item
                                + ", ...)");
            }
        }
    }

    private void checkResumedItem(int item, NewContainer container, int items) {
        String place = "resumeItem(" + item + ", ...)";
        if (item > items) {
            throw new IllegalArgumentException(
                    place + " does not exist: the carousel has " + items + " items, counted from 1");
        }
        UploadSource video = options.uploads().video(item);
        if ((video == null) != container.uploadUri().isEmpty()) {
            throw new IllegalArgumentException(place + ": "
                    + (video == null ? "video(" + item + ", ...)" : "the upload URI")
                    + " is missing: an upload is resumed with both, the URI being that of the event CONTAINER_CREATED");
        }
        if (video != null) {
            refuseOtherHost(place, container.uploadUri().get(), video);
        }
    }

    /** Checks the arguments of an upload without publishing. */
    void checkUpload(String uploadUri, UploadSource video) {
        refuseResuming();
        refuseItems();
        if (options.uploads().video(null) != null) {
            throw new IllegalArgumentException("video is an argument of upload(...); leave out the option");
        }
        refuseOtherHost("video", uploadUri, video);
    }

    private void refuseOtherHost(String place, String uri, UploadSource video) {
        long size = checkReadable(place, video);
        PublishingStep<?> unused = host(place).send().apply(new VideoUpload(uri, video, size, 0, sent -> {}));
    }

    void checkResumed() {
        refuseItems();
        UploadSource video = options.uploads().video(null);
        String uri = options.uploads().uri();
        if ((video == null) != (uri == null)) {
            throw new IllegalArgumentException((video == null ? "video" : "uploadUri")
                    + " is missing: to resume an upload, set both; the URI is that of the event CONTAINER_CREATED");
        }
        if (video != null && uri != null) {
            refuseOtherHost("video", uri, video);
        }
    }

    private void refuseResuming() {
        if (options.uploads().uri() != null) {
            throw new IllegalArgumentException(
                    "uploadUri is only for resume(...), since the API returns one with each new container; leave it out");
        }
        if (options.publishSent() != null) {
            throw new IllegalArgumentException(
                    "publishSent(...) is only for resume(...), since a new container was never sent; leave it out");
        }
    }

    private void refuseItems() {
        if (!options.uploads().itemsWithVideo().isEmpty()) {
            int item = options.uploads().itemsWithVideo().iterator().next();
            throw new IllegalArgumentException(
                    "video(" + item + ", ...) belongs to a carousel item; use video(...) here");
        }
        if (!options.uploads().resumedItems().isEmpty()) {
            int item = options.uploads().resumedItems().keySet().iterator().next();
            throw new IllegalArgumentException("resumeItem(" + item
                    + ", ...) belongs to a carousel; resume the container of a post with resume(...)");
        }
    }

    /**
     * Checks that a container has a video if it takes one, and none otherwise.
     *
     * @param byHand the other way to publish a container that takes an upload
     */
    private void check(String place, @Nullable UploadSource video, Parameters container, String byHand) {
        boolean takesUpload = "resumable".equals(container.get("upload_type"));
        if (video == null) {
            if (takesUpload) {
                throw new IllegalArgumentException(place + " is missing: the "
                        + container.getClass().getSimpleName()
                        + " has resumable(), so the API waits for an upload; set it, or " + byHand);
            }
            return;
        }
        UploadOperations unused = host(place);
        if (!takesUpload) {
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

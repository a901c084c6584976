package io.github.iguser.publishing;

import io.github.iguser.UploadSource;
import io.github.iguser.publishing.PublishingOperations.NewContainer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of the options that concerns uploads.
 *
 * @param post the video to upload for the post
 * @param items the videos to upload for the items of a carousel, counted from 1
 * @param resumedItems the existing containers of the items of a carousel, counted from 1
 * @param uri the URL to upload the video of a resumed container to
 * @param deadline the time limit for an upload
 * @param attempts the number of consecutive attempts without progress after which an upload is abandoned
 */
record UploadOptions(
        @Nullable UploadSource post,
        Map<Integer, UploadSource> items,
        Map<Integer, NewContainer> resumedItems,
        @Nullable String uri,
        Duration deadline,
        int attempts) {

    /** Returns the video to upload for a carousel item, counted from 1, or for the post if the item is null. */
    @Nullable
    UploadSource video(@Nullable Integer item) {
        return item == null ? post : items.get(item);
    }

    /** Returns the numbers of the carousel items that have a video to upload, counted from 1. */
    Set<Integer> itemsWithVideo() {
        return items.keySet();
    }

    /** Collects the options. */
    static final class Builder {
        @Nullable
        UploadSource post;

        final Map<Integer, UploadSource> items = new HashMap<>();
        final Map<Integer, NewContainer> resumedItems = new HashMap<>();

        @Nullable
        String uri;

        Duration deadline = PublishOptions.UPLOAD_DEADLINE;
        int attempts = 3;

        UploadOptions build() {
            return new UploadOptions(post, Map.copyOf(items), Map.copyOf(resumedItems), uri, deadline, attempts);
        }
    }
}

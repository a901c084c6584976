package io.github.iguser.testing.internal.world;

import java.util.List;
import java.util.Map;

/**
 * A container that can be published. A container of an image is finished at once. Any other one is in progress at the
 * first poll and finished from the second; it can be published after the first poll, or at the second attempt. A
 * container with a resumable upload first waits for its video, and a carousel for the videos of its items.
 */
public final class WorldContainer {

    private final String id;
    private final String host;
    private final String account;
    private final Map<String, String> form;
    private final List<WorldContainer> items;
    private int pollsUntilFinished;
    private boolean waitsForUpload;
    private long uploadedBytes;
    private boolean publishRefused;
    private boolean published;

    /**
     * Creates a container.
     *
     * @param account the id of the account that created it
     * @param form the parameters that it was created with
     * @param items the items, if it is a carousel
     */
    public WorldContainer(
            String id, String host, String account, Map<String, String> form, List<WorldContainer> items) {
        this.id = id;
        this.host = host;
        this.account = account;
        this.form = Map.copyOf(form);
        this.items = List.copyOf(items);
        this.pollsUntilFinished = form.containsKey("image_url") ? 0 : 1;
        this.waitsForUpload = isUpload();
    }

    /** Returns whether the video is uploaded instead of fetched from a URL. */
    public boolean isUpload() {
        return form.containsKey("upload_type");
    }

    /** Returns whether the video of the container or of one of its items has not arrived. */
    public boolean waitsForUpload() {
        return waitsForUpload || items.stream().anyMatch(WorldContainer::waitsForUpload);
    }

    /** Returns the number of bytes that have arrived. */
    public long uploadedBytes() {
        return uploadedBytes;
    }

    /** Adds bytes to the video. The upload is complete after the last ones. */
    public void upload(long bytes, boolean last) {
        uploadedBytes += bytes;
        waitsForUpload = waitsForUpload && !last;
    }

    public String id() {
        return id;
    }

    public String host() {
        return host;
    }

    public String account() {
        return account;
    }

    public Map<String, String> form() {
        return form;
    }

    /** Returns the items of a carousel, in their order; empty for any other container. */
    public List<WorldContainer> items() {
        return items;
    }

    /** Returns the current status code. Each poll advances the processing of the container. */
    public String poll() {
        if (published) {
            return "PUBLISHED";
        }
        if (waitsForUpload()) {
            return "IN_PROGRESS";
        }
        if (pollsUntilFinished > 0) {
            pollsUntilFinished--;
            return "IN_PROGRESS";
        }
        return "FINISHED";
    }

    public boolean isPublished() {
        return published;
    }

    /**
     * Returns whether the container can be published now. A refusal is not a poll, so the first poll after it still
     * finds the container in progress.
     */
    public boolean attemptToPublish() {
        if (waitsForUpload()) {
            return false;
        }
        boolean ready = pollsUntilFinished == 0 || publishRefused;
        publishRefused = true;
        return ready;
    }

    /** Marks the container and its items as published. */
    public void publish() {
        published = true;
        items.forEach(WorldContainer::publish);
    }
}

package io.github.iguser.testing.internal.world;

import java.util.Map;

/**
 * A container that can be published. A container of an image is finished at once. Any other one is in progress at the
 * first poll and finished from the second; it can be published after the first poll, or at the second attempt. A
 * container with a resumable upload first waits for its video.
 */
public final class WorldContainer {

    private final String id;
    private final String host;
    private final String account;
    private final Map<String, String> form;
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
     */
    public WorldContainer(String id, String host, String account, Map<String, String> form) {
        this.id = id;
        this.host = host;
        this.account = account;
        this.form = Map.copyOf(form);
        this.pollsUntilFinished = form.containsKey("image_url") ? 0 : 1;
        this.waitsForUpload = isUpload();
    }

    /** Returns whether the video is uploaded instead of fetched from a URL. */
    public boolean isUpload() {
        return form.containsKey("upload_type");
    }

    public boolean waitsForUpload() {
        return waitsForUpload;
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

    /** Returns the current status code. Each poll advances the processing of the container. */
    public String poll() {
        if (published) {
            return "PUBLISHED";
        }
        if (waitsForUpload) {
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
        if (waitsForUpload) {
            return false;
        }
        boolean ready = pollsUntilFinished == 0 || publishRefused;
        publishRefused = true;
        return ready;
    }

    /** Marks the container as published. */
    public void publish() {
        published = true;
    }
}

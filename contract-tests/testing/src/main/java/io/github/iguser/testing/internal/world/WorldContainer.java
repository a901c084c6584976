package io.github.iguser.testing.internal.world;

import java.util.Map;

/**
 * A container on its way to becoming a media. A video is still worked on when it is first looked at, and finished from
 * the second look on; a picture is finished at once. A container with a resumable upload waits for its video first.
 */
public final class WorldContainer {

    private final String id;
    private final String host;
    private final String account;
    private final Map<String, String> form;
    private int pollsUntilFinished;
    private boolean waitsForUpload;
    private long uploadedBytes;
    private boolean published;

    /**
     * Creates a container.
     *
     * @param account id of the account that created it
     * @param form the parameters it was created with
     */
    public WorldContainer(String id, String host, String account, Map<String, String> form) {
        this.id = id;
        this.host = host;
        this.account = account;
        this.form = Map.copyOf(form);
        this.pollsUntilFinished = form.containsKey("image_url") ? 0 : 1;
        this.waitsForUpload = isUpload();
    }

    /** Tells if the video is uploaded, and not fetched from a URL. */
    public boolean isUpload() {
        return form.containsKey("upload_type");
    }

    public boolean waitsForUpload() {
        return waitsForUpload;
    }

    /** Returns the number of bytes of the video that have arrived. */
    public long uploadedBytes() {
        return uploadedBytes;
    }

    /** Adds bytes to the video; the last ones end the upload. */
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

    /** Returns the status code of this moment; each look brings the container nearer to its end. */
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

    /** Marks the container as published. */
    public void publish() {
        published = true;
    }
}

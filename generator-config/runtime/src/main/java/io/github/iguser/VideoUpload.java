package io.github.iguser;

import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * One upload request: the bytes of a video from an offset to its end, or a URL from which the API fetches it.
 *
 * @param uri the upload URL that the API returned when it created the container
 * @param source the video
 * @param size the size of the whole video in bytes; 0 for a URL. The upload fails if the source has another size by
 *     then
 * @param offset the offset of the first byte to send; 0 for a URL
 * @param progress receives the number of bytes of the video that were written to the network, including those before
 *     the offset: after the first ones, each time that another percent was written, and after the last one. It is
 *     called on the thread that writes them; its exceptions are ignored
 */
public record VideoUpload(String uri, UploadSource source, long size, long offset, LongConsumer progress) {
    /** Checks that nothing is missing, and that the offset is within the video. */
    public VideoUpload {
        Objects.requireNonNull(uri, "uri == null");
        Objects.requireNonNull(source, "source == null");
        Objects.requireNonNull(progress, "progress == null");
        if (offset < 0 || offset > size) {
            throw new IllegalArgumentException(
                    "offset: " + offset + " is not within the " + size + " bytes of the video");
        }
    }

    /** Returns the source, the offset and the size. */
    @Override
    public String toString() {
        return "VideoUpload{source=" + source + ", offset=" + offset + ", size=" + size + "}";
    }
}

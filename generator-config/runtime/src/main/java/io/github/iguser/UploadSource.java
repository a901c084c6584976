package io.github.iguser;

import io.github.iguser.internal.SafeText;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A video to upload: a file, a channel, or a URL from which the API fetches the video. A source can be used for any
 * number of uploads. A resumed upload only reads the bytes that have not arrived.
 */
public final class UploadSource {
    private final String description;
    private final @Nullable ReaderSupplier readers;
    private final @Nullable HttpUrl url;

    private UploadSource(String description, @Nullable ReaderSupplier readers, @Nullable HttpUrl url) {
        this.description = description;
        this.readers = readers;
        this.url = url;
    }

    /** Returns the video in a file. The file is opened for each request. */
    public static UploadSource of(Path file) {
        Objects.requireNonNull(file, "file == null");
        return new UploadSource("file " + file.getFileName(), () -> new OwnChannel(open(file)), null);
    }

    private static SeekableByteChannel open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            // A folder can be opened and has a size; only its first read fails, when the container exists already.
            throw new IOException("it is a folder; choose the file of a video");
        }
        return Files.newByteChannel(file);
    }

    /** Returns the video in the channels of a supplier. A channel is opened for each request and closed after it. */
    public static UploadSource of(ChannelSupplier channels) {
        Objects.requireNonNull(channels, "channels == null");
        return new UploadSource(
                "channel",
                () -> new OwnChannel(Objects.requireNonNull(channels.open(), "the supplier of channels returned null")),
                null);
    }

    /**
     * Returns the video in an open channel, which is read from its beginning. The channel's position is not changed,
     * and it is not closed. However, Java closes the channel if a thread is interrupted while it reads from it, such as
     * the thread that executes an upload; use a file or a supplier of channels if that may happen.
     */
    public static UploadSource of(FileChannel channel) {
        Objects.requireNonNull(channel, "channel == null");
        return new UploadSource("channel", () -> new SharedChannel(channel), null);
    }

    /**
     * Returns the video at a URL from which the API fetches it. Only the URL is sent, without its fragment.
     *
     * @throws IllegalArgumentException if it is not an absolute http or https URL, or has a user or a password
     */
    public static UploadSource ofUrl(String url) {
        HttpUrl parsed = HttpUrl.parse(Objects.requireNonNull(url, "url == null"));
        if (parsed == null) {
            // The query may contain a signature.
            throw new IllegalArgumentException("url: " + SafeText.of(url.replaceAll("(?s)[?#].*|^.*@", "…"))
                    + " is not an absolute http or https URL; pass a complete URL, such as https://example.com/a.mp4");
        }
        String shown = parsed.scheme() + "://" + parsed.host() + parsed.encodedPath();
        if (!parsed.username().isEmpty() || !parsed.password().isEmpty()) {
            throw new IllegalArgumentException("url: " + SafeText.of(shown)
                    + " is given with a user or a password, which messages of the API could repeat; pass a URL without"
                    + " them, such as a signed URL");
        }
        // A fragment is not part of an HTTP request, and OkHttp leaves it unencoded.
        return new UploadSource(
                "URL " + shown, null, parsed.newBuilder().fragment(null).build());
    }

    /**
     * Returns the size of the video in bytes; empty for a URL. The file or channel is opened to find out. This works on
     * an interrupted thread as well, which stays interrupted.
     *
     * @throws IOException if the video cannot be opened
     */
    public OptionalLong size() throws IOException {
        if (readers == null) {
            return OptionalLong.empty();
        }
        // With the flag set, a file channel would be closed by looking at its size.
        boolean interrupted = Thread.interrupted();
        try (Reader reader = readers.open()) {
            return OptionalLong.of(reader.size());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Nullable
    HttpUrl url() {
        return url;
    }

    Reader open() throws IOException {
        if (readers == null) {
            throw new IllegalStateException("a URL is fetched by the API");
        }
        return readers.open();
    }

    /** Returns the kind of source, with the name of the file or the URL without its query. */
    @Override
    public String toString() {
        return description;
    }

    /** Opens channels on the same video. */
    public interface ChannelSupplier {
        /** Opens a channel. Its position is set before it is read. */
        SeekableByteChannel open() throws IOException;
    }

    private interface ReaderSupplier {
        Reader open() throws IOException;
    }

    /** Reads the bytes of a video. */
    interface Reader extends Closeable {
        long size() throws IOException;

        /** Reads bytes into the buffer, from an offset in the video. Returns -1 at the end of the video. */
        int read(ByteBuffer buffer, long offset) throws IOException;
    }

    private record OwnChannel(SeekableByteChannel channel) implements Reader {
        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public int read(ByteBuffer buffer, long offset) throws IOException {
            return channel.position(offset).read(buffer);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private record SharedChannel(FileChannel channel) implements Reader {
        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public int read(ByteBuffer buffer, long offset) throws IOException {
            return channel.read(buffer, offset);
        }

        @Override
        public void close() {
            // The channel belongs to the caller.
        }
    }
}

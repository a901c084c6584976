package io.github.iguser;

import io.github.iguser.internal.http.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a video from an offset to its end. They are read while they are sent, so a large video needs no more
 * memory.
 */
final class VideoBody extends RequestBody {
    private static final int BUFFER = 64 << 10;

    /** The maximum number of progress reports, apart from the first and the last. */
    private static final int STEPS = 100;

    private final VideoUpload upload;

    VideoBody(VideoUpload upload) {
        this.upload = upload;
    }

    @Override
    public @Nullable MediaType contentType() {
        return null;
    }

    @Override
    public long contentLength() {
        return upload.size() - upload.offset();
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        if (contentLength() == 0) {
            return;
        }
        try (UploadSource.Reader reader = open()) {
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            long step = upload.size() / STEPS;
            long nextReport = upload.offset();
            for (long at = upload.offset(); at < upload.size(); ) {
                buffer.clear().limit((int) Math.min(BUFFER, upload.size() - at));
                fill(reader, buffer, at);
                at += buffer.flip().remaining();
                sink.write(buffer);
                if (at >= nextReport || at == upload.size()) {
                    reportProgress(at);
                    nextReport = at + step;
                }
            }
        }
    }

    private UploadSource.Reader open() throws SourceException {
        try {
            UploadSource.Reader reader = upload.source().open();
            long size = reader.size();
            if (size == upload.size()) {
                return reader;
            }
            reader.close();
            throw new IOException("it has " + size + " bytes, but had " + upload.size() + " before");
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    private void fill(UploadSource.Reader reader, ByteBuffer buffer, long at) throws SourceException {
        try {
            while (buffer.hasRemaining()) {
                if (reader.read(buffer, at + buffer.position()) < 0) {
                    throw new IOException("it ends before its " + upload.size() + " bytes");
                }
            }
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    private SourceException unreadable(Exception e) {
        String message = "the video (" + upload.source() + ") cannot be read: " + e.getMessage();
        return new SourceException(
                new UncheckedIOException(message, e instanceof IOException io ? io : new IOException(e)));
    }

    private void reportProgress(long sent) {
        try {
            upload.progress().accept(sent);
        } catch (RuntimeException e) {
            // A failing listener must not fail the upload.
        }
    }
}

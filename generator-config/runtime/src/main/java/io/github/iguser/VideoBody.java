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

    /** The number of reads in a row that may return nothing. Files always return bytes. */
    private static final int EMPTY_READS = 100;

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
                int read = read(reader, buffer, at);
                at += read;
                sink.write(buffer.flip());
                if (buffer.limit() < buffer.capacity()) {
                    // So that a cancelled call is noticed, whose connection is closed.
                    sink.flush();
                }
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
            try {
                checkSize(reader.size());
                return reader;
            } catch (IOException | RuntimeException e) {
                reader.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    private void checkSize(long size) throws IOException {
        if (size != upload.size()) {
            throw new IOException("it has " + size + " bytes, but had " + upload.size() + " before");
        }
    }

    /** Reads at least one byte. */
    private int read(UploadSource.Reader reader, ByteBuffer buffer, long at) throws SourceException {
        try {
            for (int i = 0; i < EMPTY_READS; i++) {
                int read = reader.read(buffer, at);
                if (read < 0) {
                    throw new IOException("it ends before its " + upload.size() + " bytes");
                }
                if (read > 0) {
                    return read;
                }
            }
            throw new IOException("it returned no bytes in " + EMPTY_READS + " reads in a row");
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    private SourceException unreadable(Exception e) {
        String reason = e.getMessage() == null ? e.getClass().getName() : e.getMessage();
        String message = "the video (" + upload.source() + ") cannot be read: " + reason;
        return new SourceException(
                new UncheckedIOException(message, e instanceof IOException io ? io : new IOException(e)));
    }

    private void reportProgress(long sent) {
        try {
            upload.progress().accept(sent);
        } catch (Throwable e) {
            // A failing listener must not fail the upload, and an Error would end a thread of OkHttp.
        }
    }
}

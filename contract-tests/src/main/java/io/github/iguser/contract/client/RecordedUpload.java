package io.github.iguser.contract.client;

import io.github.iguser.UploadSource;
import io.github.iguser.VideoUpload;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;

/** The argument with which the client sends a recorded upload, as a caller would write it. */
final class RecordedUpload {
    private static final String OFFSET = "offset";
    private static final String SIZE = "file_size";
    private static final String URL = "file_url";

    private RecordedUpload() {}

    /** Returns the method of the client that makes the requests of an operation. */
    static Method method(Class<?> client, SpecOperation operation) {
        try {
            return client.getMethod(GeneratedMethods.member(operation.operationId()), VideoUpload.class);
        } catch (NoSuchMethodException e) {
            throw new InexpressibleException(client.getSimpleName() + " has no method for " + operation, e);
        }
    }

    /** Returns the argument; the upload goes to the host of the base URL. */
    static VideoUpload of(String baseUrl, SpecOperation operation, Recording recording) {
        Map<String, String> headers = recording.requestHeaders();
        Set<String> known = Set.of(OFFSET, SIZE, URL);
        if (!recording.method().equals("POST") || !known.containsAll(headers.keySet())) {
            throw new InexpressibleException(operation.operationId() + " cannot be called as a " + recording.method()
                    + " with the headers " + headers.keySet() + "; the client sends " + known);
        }
        String uri = String.valueOf(HttpUrl.get(baseUrl).resolve(recording.path()));
        String url = headers.get(URL);
        if (url != null) {
            return new VideoUpload(uri, UploadSource.ofUrl(url), 0, 0, sent -> {});
        }
        byte[] bytes = recording.requestBody();
        long offset = Long.parseLong(headers.getOrDefault(OFFSET, ""));
        long size = Long.parseLong(headers.getOrDefault(SIZE, ""));
        if (bytes == null || offset + bytes.length != size) {
            throw new InexpressibleException("the client sends the whole rest of a video, but " + recording
                    + " has another number of bytes than " + size + " - " + offset);
        }
        return new VideoUpload(
                uri, UploadSource.of(() -> new RestOfVideo(offset, ByteBuffer.wrap(bytes))), size, offset, sent -> {});
    }

    /** A video whose bytes are known from an offset on. */
    private static final class RestOfVideo implements SeekableByteChannel {
        private final long offset;
        private final ByteBuffer bytes;

        RestOfVideo(long offset, ByteBuffer bytes) {
            this.offset = offset;
            this.bytes = bytes;
        }

        @Override
        public int read(ByteBuffer target) {
            if (!bytes.hasRemaining()) {
                return -1;
            }
            int count = Math.min(target.remaining(), bytes.remaining());
            target.put(bytes.slice(bytes.position(), count));
            bytes.position(bytes.position() + count);
            return count;
        }

        @Override
        public long position() {
            return offset + bytes.position();
        }

        @Override
        public SeekableByteChannel position(long position) {
            bytes.position((int) (position - offset));
            return this;
        }

        @Override
        public long size() {
            return offset + bytes.limit();
        }

        @Override
        public int write(ByteBuffer source) {
            throw new UnsupportedOperationException("a video is only read");
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException("a video is only read");
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}

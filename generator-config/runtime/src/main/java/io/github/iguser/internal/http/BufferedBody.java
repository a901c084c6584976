package io.github.iguser.internal.http;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;
import okio.Source;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response in memory, as far as it was received. Reading it first makes it possible to distinguish a
 * broken connection, an error with a good status, and unreadable JSON.
 */
public final class BufferedBody {
    private static final long LONGEST_ERROR = 1L << 20;

    /** The type that the API declares. Parsing it again for each response would take longer than the comparison. */
    private static final String USUAL = "application/json; charset=UTF-8";

    private static final MediaType USUAL_TYPE = MediaType.get(USUAL);

    /**
     * The size that an exception keeps. A bit more is read, so that no secret is cut in two before it is recognized.
     */
    public static final int SHOWN = 64 << 10;

    private static final int TAKEN = SHOWN + (4 << 10);

    private final Buffer json = new Buffer();
    private final @Nullable MediaType type;
    private long size;
    private boolean tooLong;
    private @Nullable IOException broken;

    private BufferedBody(@Nullable MediaType type) {
        this.type = type;
    }

    /**
     * Reads and closes the body.
     *
     * @param longest the maximum number of bytes of a good response; at most 1 MiB of an error is read
     */
    public static BufferedBody read(Response response, long longest) {
        ResponseBody source = response.body();
        BufferedBody body = new BufferedBody(
                USUAL.equalsIgnoreCase(response.header("Content-Type")) ? USUAL_TYPE : source.contentType());
        try {
            body.fill(source.source(), response.isSuccessful() ? longest : Math.min(longest, LONGEST_ERROR));
        } finally {
            closeQuietly(source);
        }
        return body;
    }

    private void fill(BufferedSource source, long longest) {
        try {
            while (!tooLong && source.read(json, 8192) != -1) {
                tooLong = json.size() > longest;
            }
        } catch (IOException e) {
            broken = CancelOnInterrupt.failureToReport(e);
        } catch (RuntimeException e) {
            broken = new NetworkFault(e);
        }
        size = json.size();
        JsonCharset.toUtf8(json, type == null ? null : type.charset());
    }

    /** Ignores failures: the content that was read is worth more. */
    private static void closeQuietly(ResponseBody source) {
        try {
            source.close();
        } catch (RuntimeException e) {
            // The connection is then not reused.
        }
    }

    /** Returns the bytes as UTF-8. Reading consumes the buffer, so read from a copy, which is cheap. */
    public Buffer json() {
        return json;
    }

    /** Returns the body for a converter. It is copied piece by piece while it is read, and can be shown afterwards. */
    public ResponseBody toResponseBody() {
        return ResponseBody.create(Okio.buffer(new Pieces(json)), type, json.size());
    }

    /** Ends the use of the body, so that okio can use its memory for the next one. */
    public void release() {
        json.clear();
    }

    /** Returns the failure that ended the connection early, or null if the body is complete. */
    public @Nullable IOException broken() {
        return broken;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public boolean isTooLong() {
        return tooLong;
    }

    public boolean looksLikeJson() {
        long length = Math.min(json.size(), SHOWN);
        for (long i = 0; i < length; i++) {
            byte b = json.getByte(i);
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return b == '{' || b == '[';
            }
        }
        return false;
    }

    /** Returns media type and length, for messages. */
    public String described() {
        String kind = type == null ? "no content type" : type.type() + "/" + type.subtype();
        return kind + ", " + (tooLong ? "more than " : "") + size + " bytes";
    }

    /** Returns the beginning of the body as text, a bit more than {@link #SHOWN}. */
    public String beginning() {
        try {
            return json.copy().readUtf8(Math.min(json.size(), TAKEN));
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** Returns the JSON path at which a truncated body ends. */
    public String pathOfEnd() {
        JsonReader reader = JsonReader.of(json.copy());
        try {
            while (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                skipStep(reader);
            }
        } catch (IOException | JsonDataException e) {
            return reader.getPath();
        }
        return reader.getPath();
    }

    /** Reads one token. Skipping a name or value would leave it out of the path. */
    @SuppressWarnings("CheckReturnValue") // Only the path is of interest.
    private static void skipStep(JsonReader reader) throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT -> reader.beginObject();
            case END_OBJECT -> reader.endObject();
            case BEGIN_ARRAY -> reader.beginArray();
            case END_ARRAY -> reader.endArray();
            case NAME -> reader.nextName();
            case STRING, NUMBER -> reader.nextString();
            case BOOLEAN -> reader.nextBoolean();
            default -> reader.nextNull();
        }
    }

    private static IllegalStateException inMemory(IOException e) {
        return new IllegalStateException("a buffer in memory cannot fail", e);
    }

    /**
     * Reads a buffer without consuming it. A copy of the buffer would share its memory, which okio then never uses
     * again: each response would cost new memory of its size.
     */
    private static final class Pieces implements Source {
        private final Buffer whole;
        private long position;

        Pieces(Buffer whole) {
            this.whole = whole;
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long length = Math.min(byteCount, whole.size() - position);
            if (length == 0) {
                return -1;
            }
            whole.copyTo(sink.outputStream(), position, length);
            position += length;
            return length;
        }

        @Override
        public Timeout timeout() {
            return Timeout.NONE;
        }

        @Override
        public void close() {}
    }
}

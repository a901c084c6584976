package io.github.iguser.internal.http;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer, read once, as far as it came. In memory, so that a connection that breaks, an error inside a
 * good answer and unreadable JSON can be told apart; the body of a list is one page of it.
 */
public final class BufferedBody {
    private static final long LONGEST_ERROR = 1L << 20;

    /** What an exception keeps. More is taken here, so that no secret is cut into two before it is recognized. */
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
     * @param longest how many bytes of a good answer are read; of an error, which is short, at most 1 MiB
     */
    public static BufferedBody read(Response response, long longest) {
        ResponseBody source = response.body();
        BufferedBody body = new BufferedBody(source.contentType());
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
            broken = CancelOnInterrupt.named(e);
        } catch (RuntimeException e) {
            broken = new NetworkFault(e);
        }
        size = json.size();
        JsonCharset.toUtf8(json, type == null ? null : type.charset());
    }

    /** What was read is worth more than a failure after it. */
    private static void closeQuietly(ResponseBody source) {
        try {
            source.close();
        } catch (RuntimeException e) {
            // The connection is not reused then.
        }
    }

    /** The bytes as UTF-8. Reading from the buffer empties it: read from a copy, which costs nothing. */
    public Buffer json() {
        return json;
    }

    /** The body for a converter. */
    public ResponseBody toResponseBody() {
        return ResponseBody.create(json.copy(), type, json.size());
    }

    /** What broke the connection before the end, or null if the body is whole. */
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

    /** Media type and length, for messages. */
    public String described() {
        String kind = type == null ? "no content type" : type.type() + "/" + type.subtype();
        return kind + ", " + (tooLong ? "more than " : "") + size + " bytes";
    }

    /** The beginning of the body, as text, a little more than {@link #SHOWN}. */
    public String shown() {
        try {
            return json.copy().readUtf8(Math.min(json.size(), TAKEN));
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** Where in its structure a body that ends too early ends. */
    public String pathOfEnd() {
        JsonReader reader = JsonReader.of(json.copy());
        try {
            while (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                step(reader);
            }
        } catch (IOException | JsonDataException e) {
            return reader.getPath();
        }
        return reader.getPath();
    }

    /** One step that reads: skipping a name or value would leave it out of the path. */
    @SuppressWarnings("CheckReturnValue") // Only the path is wanted.
    private static void step(JsonReader reader) throws IOException {
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
}

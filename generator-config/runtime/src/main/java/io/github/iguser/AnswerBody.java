package io.github.iguser;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer, read once, as far as it came. In memory, so that a connection that breaks, an error inside a
 * good answer and unreadable JSON can be told apart; the body of a list is one page of it.
 */
final class AnswerBody {
    /** Far more than a page of the API can have; what is longer is a fault that must not fill the memory. */
    private static final long LONGEST = 64L << 20;

    private static final long LONGEST_ERROR = 1L << 20;
    private static final long SHOWN = 64L << 10;
    private static final ByteString BOM = ByteString.decodeHex("efbbbf");

    private final Buffer json = new Buffer();
    private final @Nullable MediaType type;
    private long size;
    private boolean tooLong;
    private @Nullable IOException broken;

    private AnswerBody(@Nullable MediaType type) {
        this.type = type;
    }

    /** Reads and closes the body. */
    static AnswerBody read(Response response) {
        try (ResponseBody source = response.body()) {
            AnswerBody body = new AnswerBody(source.contentType());
            body.fill(source.source(), response.isSuccessful() ? LONGEST : LONGEST_ERROR);
            return body;
        }
    }

    private void fill(BufferedSource source, long longest) {
        try {
            while (!tooLong && source.read(json, 8192) != -1) {
                tooLong = json.size() > longest;
            }
        } catch (IOException e) {
            broken = Interruption.named(e);
        }
        size = json.size();
        toUtf8();
    }

    /** JSON is UTF-8 whatever the header says, unless the bytes say that the header is right. */
    private void toUtf8() {
        Charset declared = type == null ? null : type.charset();
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            byte[] bytes = json.readByteArray();
            boolean wide = declared.name().toUpperCase(Locale.ROOT).matches("UTF-(16|32).*");
            if (wide || !isUtf8(bytes)) {
                json.writeUtf8(new String(bytes, declared));
            } else {
                json.write(bytes);
            }
        }
        if (json.rangeEquals(0, BOM)) {
            skip(BOM.size());
        }
    }

    private void skip(int count) {
        try {
            json.skip(count);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The bytes as UTF-8. Reading from the buffer empties it: read from a copy, which costs nothing. */
    Buffer json() {
        return json;
    }

    /** The body for a converter. */
    ResponseBody toResponseBody() {
        return ResponseBody.create(json.copy(), type, json.size());
    }

    /** What broke the connection before the end, or null if the body is whole. */
    @Nullable
    IOException broken() {
        return broken;
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean looksLikeJson() {
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
    String described() {
        String kind = type == null ? "no content type" : type.type() + "/" + type.subtype();
        return kind + ", " + (tooLong ? "more than " : "") + size + " bytes";
    }

    /** The beginning of the body, as text. */
    String shown() {
        try {
            return json.copy().readUtf8(Math.min(json.size(), SHOWN));
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** Where in its structure a body that ends too early ends. */
    String pathOfEnd() {
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

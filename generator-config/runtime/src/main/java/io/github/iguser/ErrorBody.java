package io.github.iguser;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.io.Serializable;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The {@code error} object of an answer. Every member is optional here and of any type: an error must never get lost
 * because it looks different from the documented ones.
 */
final class ErrorBody implements Serializable {
    private static final long serialVersionUID = 1;
    private static final ByteString NAME = ByteString.encodeUtf8("\"error\"");

    @Nullable
    String message;

    @Nullable
    String type;

    @Nullable
    Integer code;

    @Nullable
    Integer subcode;

    boolean isTransient;

    @Nullable
    String userTitle;

    @Nullable
    String userMessage;

    @Nullable
    String traceId;

    @Nullable
    String dataJson;

    /** Whether the object came to its end: one that breaks off before it says anything is a broken answer instead. */
    private boolean isWhole;

    private ErrorBody() {}

    /**
     * Finds the error at the top level of an answer, also behind any number of other members, and also if the answer
     * breaks off in or after it. The bytes stay in the buffer.
     *
     * @return what could be read of the error, or null if there is none
     */
    static @Nullable ErrorBody find(Buffer answer) {
        ErrorBody error = new ErrorBody();
        try {
            // A look at the bytes is all that a good answer costs.
            if (answer.indexOf(NAME) < 0) {
                return null;
            }
            error.readFrom(JsonReader.of(answer.copy()));
        } catch (IOException | JsonDataException e) {
            // The answer is cut off or malformed: what was read until there counts.
        }
        return error.isWhole || error.isReadable() ? error : null;
    }

    /** Whether it says what is wrong. */
    boolean isReadable() {
        return message != null || code != null;
    }

    private void readFrom(JsonReader reader) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            if (reader.nextName().equals("error") && reader.peek() == JsonReader.Token.BEGIN_OBJECT) {
                readMembers(reader);
                return;
            }
            reader.skipValue();
        }
    }

    private void readMembers(JsonReader reader) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.nextName()) {
                case "message" -> message = text(reader);
                case "type" -> type = text(reader);
                case "code" -> code = number(reader);
                case "error_subcode" -> subcode = number(reader);
                case "is_transient" -> isTransient = "true".equals(text(reader));
                case "error_user_title" -> userTitle = text(reader);
                case "error_user_msg" -> userMessage = text(reader);
                case "fbtrace_id" -> traceId = text(reader);
                case "error_data" -> dataJson = Json.readRaw(reader);
                default -> reader.skipValue();
            }
        }
        reader.endObject();
        isWhole = true;
    }

    private static @Nullable String text(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case NULL -> reader.<String>nextNull();
            case STRING, NUMBER -> reader.nextString();
            default -> Json.readRaw(reader);
        };
    }

    private static @Nullable Integer number(JsonReader reader) throws IOException {
        String text = text(reader);
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}

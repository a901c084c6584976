package io.github.iguser;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.JsonOutline;
import io.github.iguser.internal.Numbers;
import io.github.iguser.internal.SafeText;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * The {@code error} of a response. Every member is optional and may have any type, so that no error is lost because it
 * differs from the documented ones.
 */
final class ErrorBody implements Serializable {
    private static final long serialVersionUID = 1;

    /** The maximum size of an error. It limits the time for reading and the memory of an exception. */
    private static final long LONGEST = 1L << 20;

    private static final int LONGEST_TEXT = 64 << 10;

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

    /** Only in errors of uploads. */
    @Nullable
    Boolean retriable;

    /** True if the error has the form that only uploads have. */
    boolean isOfUpload;

    /** True if the object is complete. A truncated one without any information counts as a broken response. */
    private boolean isWhole;

    private ErrorBody() {}

    /**
     * Finds the error at the top level of a response, after any number of other members of any form, even if the
     * response breaks off in or after it. The error may be an object, the first object of a list, or a text. The buffer
     * is not consumed.
     *
     * @return the readable part of the error, or null if there is none
     */
    static @Nullable ErrorBody find(Buffer response) {
        return find(response, "error");
    }

    /**
     * Finds the error of an upload: an ordinary one, or {@code debug_info}, or {@code success} that is false with a
     * message beside it.
     */
    static @Nullable ErrorBody findOfUpload(Buffer response) {
        ErrorBody error = find(response);
        if (error != null) {
            return error;
        }
        ErrorBody ofUpload = find(response, "debug_info");
        if (ofUpload == null && isRefused(response)) {
            ErrorBody message = find(response, "message");
            ofUpload = message == null ? new ErrorBody() : message;
        }
        if (ofUpload != null) {
            ofUpload.isOfUpload = true;
        }
        return ofUpload;
    }

    private static boolean isRefused(Buffer response) {
        return JsonOutline.valuesOf(response, "success").stream().anyMatch(at -> response.getByte(at) == 'f');
    }

    private static @Nullable ErrorBody find(Buffer response, String member) {
        for (long at : JsonOutline.valuesOf(response, member)) {
            ErrorBody error = new ErrorBody();
            Buffer value = new Buffer();
            response.copyTo(value, at, Math.min(response.size() - at, LONGEST));
            // The end of a longer error is not read.
            error.isWhole = value.size() == LONGEST;
            try {
                error.readFrom(JsonReader.of(value));
            } catch (IOException | JsonDataException e) {
                // The response is truncated or malformed: keep the members that were read.
            }
            if (error.isWhole || error.isReadable()) {
                return error;
            }
        }
        return null;
    }

    /** Returns true if the error has a message or a code. */
    boolean isReadable() {
        return message != null || code != null;
    }

    /** Returns the entry of a table for the error, or null if the error has no code or the table no entry. */
    @Nullable
    ErrorCode entryIn(ErrorCodes table) {
        if (code == null) {
            return null;
        }
        String[] texts = Stream.of(message, userTitle, userMessage)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        return subcode == null ? table.find(code, texts) : table.find(code, subcode, texts);
    }

    private void readFrom(JsonReader reader) throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT -> readMembers(reader);
            case BEGIN_ARRAY -> readList(reader);
            case NULL -> reader.nextNull();
            case BOOLEAN -> isWhole = reader.nextBoolean();
            default -> {
                message = text(reader);
                isWhole = true;
            }
        }
    }

    private void readList(JsonReader reader) throws IOException {
        try (JsonReader ahead = reader.peekJson()) {
            ahead.beginArray();
            if (ahead.peek() == JsonReader.Token.BEGIN_OBJECT) {
                readMembers(ahead);
                return;
            }
        }
        message = text(reader);
        isWhole = true;
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
                case "retriable" -> retriable = flag(reader);
                case "error_data" -> dataJson = json(reader);
                default -> Json.skip(reader);
            }
        }
        reader.endObject();
        isWhole = true;
    }

    private static @Nullable String text(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case NULL -> reader.<String>nextNull();
            case STRING, NUMBER -> SafeText.cut(reader.nextString(), LONGEST_TEXT);
            default -> SafeText.cut(raw(reader), LONGEST_TEXT);
        };
    }

    /** Returns a member as JSON text, or null if it is not JSON or too long. */
    private static @Nullable String json(JsonReader reader) throws IOException {
        String text = raw(reader);
        return text.length() <= LONGEST_TEXT && Json.isValue(text) ? text : null;
    }

    /**
     * Returns the raw text of a member, even if malformed, so that malformed JSON does not hide the members after it.
     */
    private static String raw(JsonReader reader) throws IOException {
        try (BufferedSource source = reader.nextSource()) {
            return source.readUtf8();
        }
    }

    private static @Nullable Boolean flag(JsonReader reader) throws IOException {
        String text = text(reader);
        return "true".equals(text) || "false".equals(text) ? Boolean.valueOf(text) : null;
    }

    private static @Nullable Integer number(JsonReader reader) throws IOException {
        String text = text(reader);
        try {
            return text == null ? null : (Integer) Numbers.toInt(text);
        } catch (NumberFormatException | ArithmeticException e) {
            return null;
        }
    }
}

package io.github.iguser;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Optional;
import okhttp3.ResponseBody;

/**
 * The response to an upload that succeeded.
 *
 * @param message the message of the API
 */
public record UploadReply(Optional<String> message) {
    static UploadReply read(ResponseBody body) throws IOException {
        Boolean success = null;
        String message = null;
        try (JsonReader reader = JsonReader.of(body.source())) {
            reader.beginObject();
            while (reader.hasNext()) {
                switch (reader.nextName()) {
                    case "success" -> success = Json.readBoolean(reader);
                    case "message" -> message = Json.readString(reader);
                    default -> Json.skip(reader);
                }
            }
            reader.endObject();
        }
        if (success == null || !success) {
            throw new JsonDataException("success is " + success + ", expected true");
        }
        return new UploadReply(Optional.ofNullable(message));
    }
}

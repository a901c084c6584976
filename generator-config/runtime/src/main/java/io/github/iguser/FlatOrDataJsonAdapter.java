package io.github.iguser;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object that is either plain or the only element of {@code data}; see {@link FlatOrData}. Writes it plain.
 */
final class FlatOrDataJsonAdapter<T> extends JsonAdapter<T> {
    private final JsonAdapter<T> flat;

    FlatOrDataJsonAdapter(JsonAdapter<T> flat) {
        this.flat = flat;
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) throws IOException {
        if (reader.peek() != JsonReader.Token.BEGIN_OBJECT || !isWrapped(reader)) {
            return flat.fromJson(reader);
        }
        T value = null;
        reader.beginObject();
        while (reader.hasNext()) {
            if (reader.nextName().equals("data")) {
                value = readOnly(reader);
            } else {
                Json.skip(reader);
            }
        }
        reader.endObject();
        return value;
    }

    private @Nullable T readOnly(JsonReader reader) throws IOException {
        String path = reader.getPath();
        reader.beginArray();
        if (!reader.hasNext()) {
            throw new JsonDataException("Expected one element but there is none at path " + path);
        }
        T value = flat.fromJson(reader);
        if (reader.hasNext()) {
            throw new JsonDataException("Expected one element but there are more at path " + path);
        }
        reader.endArray();
        return value;
    }

    /** Looks ahead for {@code data} with a list, which is the wrapper. No node of the API has such a field. */
    private static boolean isWrapped(JsonReader reader) throws IOException {
        try (JsonReader ahead = reader.peekJson()) {
            ahead.beginObject();
            while (ahead.hasNext()) {
                if (ahead.nextName().equals("data")) {
                    return ahead.peek() == JsonReader.Token.BEGIN_ARRAY;
                }
                Json.skip(ahead);
            }
            return false;
        }
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        flat.toJson(writer, value);
    }

    @Override
    public String toString() {
        return "FlatOrData(" + flat + ")";
    }
}

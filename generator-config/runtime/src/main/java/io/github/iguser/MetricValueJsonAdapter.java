package io.github.iguser;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link MetricValue} by its JSON text; Moshi finds it by its name. */
final class MetricValueJsonAdapter extends JsonAdapter<MetricValue> {
    // Moshi looks for a constructor with this parameter.
    MetricValueJsonAdapter(Moshi moshi) {}

    @Override
    public @Nullable MetricValue fromJson(JsonReader reader) throws IOException {
        switch (reader.peek()) {
            case NULL -> {
                return reader.nextNull();
            }
            case NUMBER -> {
                String text = reader.nextString();
                boolean number = MetricValue.isNumber(text);
                return MetricValue.read(number ? text : null, Map.of(), number ? null : text);
            }
            case STRING -> {
                return text(reader);
            }
            case BEGIN_OBJECT -> {
                return object(reader);
            }
            default -> {
                return MetricValue.read(null, Map.of(), Json.readRaw(reader));
            }
        }
    }

    /** Reads a number in quotes, or any other text. */
    private static MetricValue text(JsonReader reader) throws IOException {
        String text;
        try (JsonReader ahead = reader.peekJson()) {
            text = ahead.nextString();
        }
        return MetricValue.read(MetricValue.isNumber(text) ? text : null, Map.of(), Json.readRaw(reader));
    }

    /** Reads numbers by key. Any other member is kept in the JSON text of the whole value. */
    private static MetricValue object(JsonReader reader) throws IOException {
        Map<String, String> numbers = new LinkedHashMap<>();
        boolean usual = true;
        // Read with the same reader, so that malformed JSON fails with its path.
        try (JsonReader ahead = reader.peekJson()) {
            ahead.beginObject();
            while (ahead.hasNext()) {
                String key = ahead.nextName();
                JsonReader.Token token = ahead.peek();
                String text = token == JsonReader.Token.NUMBER || token == JsonReader.Token.STRING
                        ? ahead.nextString()
                        : skipped(ahead);
                boolean number = MetricValue.isNumber(text);
                usual &= number && token == JsonReader.Token.NUMBER && !numbers.containsKey(key);
                if (number) {
                    numbers.put(key, text);
                }
            }
            ahead.endObject();
        }
        String whole = Json.readRaw(reader);
        return MetricValue.read(null, numbers, usual ? null : whole);
    }

    private static String skipped(JsonReader reader) throws IOException {
        reader.skipValue();
        return "";
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable MetricValue value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else {
            Json.writeRaw(writer, value.json());
        }
    }

    @Override
    public String toString() {
        return "JsonAdapter(MetricValue)";
    }
}

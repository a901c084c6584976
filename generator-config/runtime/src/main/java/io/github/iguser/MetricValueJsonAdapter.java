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

/** Reads and writes {@link MetricValue}, each number by its text; Moshi finds it by its name. */
final class MetricValueJsonAdapter extends JsonAdapter<MetricValue> {
    // The parameter is what Moshi looks for; numbers need no other adapter.
    MetricValueJsonAdapter(Moshi moshi) {}

    @Override
    public @Nullable MetricValue fromJson(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case NULL -> reader.nextNull();
            case BEGIN_OBJECT -> MetricValue.ofTexts(numbers(reader));
            default -> MetricValue.ofText(Json.readNumber(reader));
        };
    }

    private static Map<String, String> numbers(JsonReader reader) throws IOException {
        Map<String, String> numbers = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            numbers.put(reader.nextName(), Json.readNumber(reader));
        }
        reader.endObject();
        return numbers;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable MetricValue value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else if (value.text() != null) {
            Json.writeRaw(writer, value.text());
        } else {
            writer.beginObject();
            Json.writeRawMembers(writer, value.textsByKey());
            writer.endObject();
        }
    }

    @Override
    public String toString() {
        return "JsonAdapter(MetricValue)";
    }
}

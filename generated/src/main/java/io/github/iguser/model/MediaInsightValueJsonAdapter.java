// Generated from spec/nodes/MediaInsightValue.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.MetricValue;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link MediaInsightValue}. Moshi finds it by its name. */
final class MediaInsightValueJsonAdapter extends JsonAdapter<MediaInsightValue> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("value");

    private final JsonAdapter<MetricValue> metricValueAdapter;

    MediaInsightValueJsonAdapter(Moshi moshi) {
        this.metricValueAdapter = moshi.adapter(MetricValue.class);
    }

    @Override
    public MediaInsightValue fromJson(JsonReader reader) throws IOException {
        MediaInsightValue.Builder builder = new MediaInsightValue.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.value = metricValueAdapter.fromJson(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable MediaInsightValue value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("value");
        metricValueAdapter.toJson(writer, value.value);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(MediaInsightValue)";
    }
}

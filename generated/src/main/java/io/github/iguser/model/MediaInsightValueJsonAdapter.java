// Generated from spec/nodes/MediaInsightValue.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.MetricValue;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link MediaInsightValue}. Moshi finds it by its name. */
final class MediaInsightValueJsonAdapter extends JsonAdapter<MediaInsightValue> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("value");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<MetricValue> metricValueAdapter;

    MediaInsightValueJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<MetricValue> metricValueAdapter() {
        JsonAdapter<MetricValue> adapter = metricValueAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(MetricValue.class);
            metricValueAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public MediaInsightValue fromJson(JsonReader reader) throws IOException {
        MetricValue value = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> value = metricValueAdapter().fromJson(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new MediaInsightValue(value, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable MediaInsightValue value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("value");
        metricValueAdapter().toJson(writer, value.value);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(MediaInsightValue)";
    }
}

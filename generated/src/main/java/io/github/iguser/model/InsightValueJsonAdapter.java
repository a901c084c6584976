// Generated from spec/nodes/InsightValue.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.MetricValue;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link InsightValue}. Moshi finds it by its name. */
final class InsightValueJsonAdapter extends JsonAdapter<InsightValue> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("value", "end_time");

    private final JsonAdapter<MetricValue> metricValueAdapter;

    InsightValueJsonAdapter(Moshi moshi) {
        this.metricValueAdapter = moshi.adapter(MetricValue.class);
    }

    @Override
    public InsightValue fromJson(JsonReader reader) throws IOException {
        InsightValue.Builder builder = new InsightValue.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.value = metricValueAdapter.fromJson(reader);
                case 1 -> builder.endTime = Json.readTimestamp(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable InsightValue value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("value");
        metricValueAdapter.toJson(writer, value.value);
        writer.name("end_time");
        Json.writeTimestamp(writer, value.endTime);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(InsightValue)";
    }
}

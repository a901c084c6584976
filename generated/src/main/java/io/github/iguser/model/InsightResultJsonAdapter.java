// Generated from spec/nodes/InsightResult.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.MetricValue;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link InsightResult}. Moshi finds it by its name. */
final class InsightResultJsonAdapter extends JsonAdapter<InsightResult> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("dimension_values", "value", "end_time");

    private final JsonAdapter<String> stringAdapter;
    private final JsonAdapter<MetricValue> metricValueAdapter;

    InsightResultJsonAdapter(Moshi moshi) {
        this.stringAdapter = moshi.adapter(String.class);
        this.metricValueAdapter = moshi.adapter(MetricValue.class);
    }

    @Override
    public InsightResult fromJson(JsonReader reader) throws IOException {
        InsightResult.Builder builder = new InsightResult.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.dimensionValues = Json.readList(reader, stringAdapter);
                case 1 -> builder.value = metricValueAdapter.fromJson(reader);
                case 2 -> builder.endTime = Json.readTimestamp(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable InsightResult value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("dimension_values");
        Json.writeList(writer, stringAdapter, value.dimensionValues);
        writer.name("value");
        metricValueAdapter.toJson(writer, value.value);
        writer.name("end_time");
        Json.writeTimestamp(writer, value.endTime);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(InsightResult)";
    }
}

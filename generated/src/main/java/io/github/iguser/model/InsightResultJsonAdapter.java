// Generated from spec/nodes/InsightResult.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.MetricValue;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link InsightResult}. Moshi finds it by its name. */
final class InsightResultJsonAdapter extends JsonAdapter<InsightResult> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("dimension_values", "value", "end_time");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<String> stringAdapter;
    private volatile @Nullable JsonAdapter<MetricValue> metricValueAdapter;

    InsightResultJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<String> stringAdapter() {
        JsonAdapter<String> adapter = stringAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(String.class);
            stringAdapter = adapter;
        }
        return adapter;
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
    public InsightResult fromJson(JsonReader reader) throws IOException {
        List<String> dimensionValues = null;
        MetricValue value = null;
        OffsetDateTime endTime = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> dimensionValues = Json.readList(reader, stringAdapter());
                case 1 -> value = metricValueAdapter().fromJson(reader);
                case 2 -> endTime = Json.readTimestamp(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new InsightResult(dimensionValues, value, endTime, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable InsightResult value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("dimension_values");
        Json.writeList(writer, stringAdapter(), value.dimensionValues);
        writer.name("value");
        metricValueAdapter().toJson(writer, value.value);
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

// Generated from spec/nodes/InsightValue.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.MetricValue;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link InsightValue}. Moshi finds it by its name. */
final class InsightValueJsonAdapter extends JsonAdapter<InsightValue> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("value", "end_time");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<MetricValue> metricValueAdapter;

    InsightValueJsonAdapter(Moshi moshi) {
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
    public InsightValue fromJson(JsonReader reader) throws IOException {
        MetricValue value = null;
        OffsetDateTime endTime = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> value = metricValueAdapter().fromJson(reader);
                case 1 -> endTime = Json.readTimestamp(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new InsightValue(value, endTime, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable InsightValue value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("value");
        metricValueAdapter().toJson(writer, value.value);
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

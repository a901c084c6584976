// Generated from spec/nodes/InsightTotal.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.MetricValue;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link InsightTotal}. Moshi finds it by its name. */
final class InsightTotalJsonAdapter extends JsonAdapter<InsightTotal> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("value", "breakdowns");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<MetricValue> metricValueAdapter;
    private volatile @Nullable JsonAdapter<InsightBreakdownResult> insightBreakdownResultAdapter;

    InsightTotalJsonAdapter(Moshi moshi) {
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

    private JsonAdapter<InsightBreakdownResult> insightBreakdownResultAdapter() {
        JsonAdapter<InsightBreakdownResult> adapter = insightBreakdownResultAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(InsightBreakdownResult.class);
            insightBreakdownResultAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public InsightTotal fromJson(JsonReader reader) throws IOException {
        MetricValue value = null;
        List<InsightBreakdownResult> breakdowns = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> value = metricValueAdapter().fromJson(reader);
                case 1 -> breakdowns = Json.readList(reader, insightBreakdownResultAdapter());
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new InsightTotal(value, breakdowns, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable InsightTotal value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("value");
        metricValueAdapter().toJson(writer, value.value);
        writer.name("breakdowns");
        Json.writeList(writer, insightBreakdownResultAdapter(), value.breakdowns);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(InsightTotal)";
    }
}

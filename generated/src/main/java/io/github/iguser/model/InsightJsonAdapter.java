// Generated from spec/nodes/Insight.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Insight}. Moshi finds it by its name. */
final class InsightJsonAdapter extends JsonAdapter<Insight> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "name", "period", "values", "title", "description", "total_value", "id");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<InsightMetric> insightMetricAdapter;
    private volatile @Nullable JsonAdapter<InsightPeriod> insightPeriodAdapter;
    private volatile @Nullable JsonAdapter<InsightValue> insightValueAdapter;
    private volatile @Nullable JsonAdapter<InsightTotal> insightTotalAdapter;

    InsightJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<InsightMetric> insightMetricAdapter() {
        JsonAdapter<InsightMetric> adapter = insightMetricAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(InsightMetric.class);
            insightMetricAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<InsightPeriod> insightPeriodAdapter() {
        JsonAdapter<InsightPeriod> adapter = insightPeriodAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(InsightPeriod.class);
            insightPeriodAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<InsightValue> insightValueAdapter() {
        JsonAdapter<InsightValue> adapter = insightValueAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(InsightValue.class);
            insightValueAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<InsightTotal> insightTotalAdapter() {
        JsonAdapter<InsightTotal> adapter = insightTotalAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(InsightTotal.class);
            insightTotalAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public Insight fromJson(JsonReader reader) throws IOException {
        InsightMetric name = null;
        InsightPeriod period = null;
        List<InsightValue> values = null;
        String title = null;
        String description = null;
        InsightTotal totalValue = null;
        String id = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> name = insightMetricAdapter().fromJson(reader);
                case 1 -> period = insightPeriodAdapter().fromJson(reader);
                case 2 -> values = Json.readList(reader, insightValueAdapter());
                case 3 -> title = Json.readString(reader);
                case 4 -> description = Json.readString(reader);
                case 5 -> totalValue = insightTotalAdapter().fromJson(reader);
                case 6 -> id = Json.readString(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new Insight(name, period, values, title, description, totalValue, id, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Insight value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("name");
        insightMetricAdapter().toJson(writer, value.name);
        writer.name("period");
        insightPeriodAdapter().toJson(writer, value.period);
        writer.name("values");
        Json.writeList(writer, insightValueAdapter(), value.values);
        writer.name("title");
        writer.value(value.title);
        writer.name("description");
        writer.value(value.description);
        writer.name("total_value");
        insightTotalAdapter().toJson(writer, value.totalValue);
        writer.name("id");
        writer.value(value.id);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Insight)";
    }
}

// Generated from spec/nodes/MediaInsight.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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

/** Reads and writes {@link MediaInsight}. Moshi finds it by its name. */
final class MediaInsightJsonAdapter extends JsonAdapter<MediaInsight> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "name", "period", "values", "title", "description", "total_value", "id");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<MediaInsightMetric> mediaInsightMetricAdapter;
    private volatile @Nullable JsonAdapter<InsightPeriod> insightPeriodAdapter;
    private volatile @Nullable JsonAdapter<MediaInsightValue> mediaInsightValueAdapter;
    private volatile @Nullable JsonAdapter<MediaInsightTotal> mediaInsightTotalAdapter;

    MediaInsightJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<MediaInsightMetric> mediaInsightMetricAdapter() {
        JsonAdapter<MediaInsightMetric> adapter = mediaInsightMetricAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(MediaInsightMetric.class);
            mediaInsightMetricAdapter = adapter;
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

    private JsonAdapter<MediaInsightValue> mediaInsightValueAdapter() {
        JsonAdapter<MediaInsightValue> adapter = mediaInsightValueAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(MediaInsightValue.class);
            mediaInsightValueAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<MediaInsightTotal> mediaInsightTotalAdapter() {
        JsonAdapter<MediaInsightTotal> adapter = mediaInsightTotalAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(MediaInsightTotal.class);
            mediaInsightTotalAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public MediaInsight fromJson(JsonReader reader) throws IOException {
        MediaInsightMetric name = null;
        InsightPeriod period = null;
        List<MediaInsightValue> values = null;
        String title = null;
        String description = null;
        MediaInsightTotal totalValue = null;
        String id = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> name = mediaInsightMetricAdapter().fromJson(reader);
                case 1 -> period = insightPeriodAdapter().fromJson(reader);
                case 2 -> values = Json.readList(reader, mediaInsightValueAdapter());
                case 3 -> title = Json.readString(reader);
                case 4 -> description = Json.readString(reader);
                case 5 -> totalValue = mediaInsightTotalAdapter().fromJson(reader);
                case 6 -> id = Json.readString(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new MediaInsight(name, period, values, title, description, totalValue, id, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable MediaInsight value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("name");
        mediaInsightMetricAdapter().toJson(writer, value.name);
        writer.name("period");
        insightPeriodAdapter().toJson(writer, value.period);
        writer.name("values");
        Json.writeList(writer, mediaInsightValueAdapter(), value.values);
        writer.name("title");
        writer.value(value.title);
        writer.name("description");
        writer.value(value.description);
        writer.name("total_value");
        mediaInsightTotalAdapter().toJson(writer, value.totalValue);
        writer.name("id");
        writer.value(value.id);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(MediaInsight)";
    }
}

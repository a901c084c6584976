// Generated from spec/nodes/MediaInsight.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link MediaInsight}. Moshi finds it by its name. */
final class MediaInsightJsonAdapter extends JsonAdapter<MediaInsight> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "name", "period", "values", "title", "description", "total_value", "id");

    private final JsonAdapter<MediaInsightMetric> mediaInsightMetricAdapter;
    private final JsonAdapter<InsightPeriod> insightPeriodAdapter;
    private final JsonAdapter<MediaInsightValue> mediaInsightValueAdapter;
    private final JsonAdapter<MediaInsightTotal> mediaInsightTotalAdapter;

    MediaInsightJsonAdapter(Moshi moshi) {
        this.mediaInsightMetricAdapter = moshi.adapter(MediaInsightMetric.class);
        this.insightPeriodAdapter = moshi.adapter(InsightPeriod.class);
        this.mediaInsightValueAdapter = moshi.adapter(MediaInsightValue.class);
        this.mediaInsightTotalAdapter = moshi.adapter(MediaInsightTotal.class);
    }

    @Override
    public MediaInsight fromJson(JsonReader reader) throws IOException {
        MediaInsight.Builder builder = new MediaInsight.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.name = mediaInsightMetricAdapter.fromJson(reader);
                case 1 -> builder.period = insightPeriodAdapter.fromJson(reader);
                case 2 -> builder.values = Json.readList(reader, mediaInsightValueAdapter);
                case 3 -> builder.title = Json.readString(reader);
                case 4 -> builder.description = Json.readString(reader);
                case 5 -> builder.totalValue = mediaInsightTotalAdapter.fromJson(reader);
                case 6 -> builder.id = Json.readString(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable MediaInsight value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("name");
        mediaInsightMetricAdapter.toJson(writer, value.name);
        writer.name("period");
        insightPeriodAdapter.toJson(writer, value.period);
        writer.name("values");
        Json.writeList(writer, mediaInsightValueAdapter, value.values);
        writer.name("title");
        writer.value(value.title);
        writer.name("description");
        writer.value(value.description);
        writer.name("total_value");
        mediaInsightTotalAdapter.toJson(writer, value.totalValue);
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

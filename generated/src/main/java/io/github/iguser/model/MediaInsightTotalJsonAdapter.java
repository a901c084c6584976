// Generated from spec/nodes/MediaInsightTotal.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.MetricValue;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link MediaInsightTotal}. Moshi finds it by its name. */
final class MediaInsightTotalJsonAdapter extends JsonAdapter<MediaInsightTotal> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("value", "breakdowns");

    private final JsonAdapter<MetricValue> metricValueAdapter;
    private final JsonAdapter<MediaInsightBreakdownResult> mediaInsightBreakdownResultAdapter;

    MediaInsightTotalJsonAdapter(Moshi moshi) {
        this.metricValueAdapter = moshi.adapter(MetricValue.class);
        this.mediaInsightBreakdownResultAdapter = moshi.adapter(MediaInsightBreakdownResult.class);
    }

    @Override
    public MediaInsightTotal fromJson(JsonReader reader) throws IOException {
        MediaInsightTotal.Builder builder = new MediaInsightTotal.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.value = metricValueAdapter.fromJson(reader);
                case 1 -> builder.breakdowns = Json.readList(reader, mediaInsightBreakdownResultAdapter);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable MediaInsightTotal value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("value");
        metricValueAdapter.toJson(writer, value.value);
        writer.name("breakdowns");
        Json.writeList(writer, mediaInsightBreakdownResultAdapter, value.breakdowns);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(MediaInsightTotal)";
    }
}

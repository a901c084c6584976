// Generated from spec/nodes/MediaInsightBreakdownResult.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link MediaInsightBreakdownResult}. Moshi finds it by its name. */
final class MediaInsightBreakdownResultJsonAdapter extends JsonAdapter<MediaInsightBreakdownResult> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("dimension_keys", "results");

    private final JsonAdapter<MediaInsightBreakdown> mediaInsightBreakdownAdapter;
    private final JsonAdapter<MediaInsightResult> mediaInsightResultAdapter;

    MediaInsightBreakdownResultJsonAdapter(Moshi moshi) {
        this.mediaInsightBreakdownAdapter = moshi.adapter(MediaInsightBreakdown.class);
        this.mediaInsightResultAdapter = moshi.adapter(MediaInsightResult.class);
    }

    @Override
    public MediaInsightBreakdownResult fromJson(JsonReader reader) throws IOException {
        MediaInsightBreakdownResult.Builder builder = new MediaInsightBreakdownResult.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.dimensionKeys = Json.readList(reader, mediaInsightBreakdownAdapter);
                case 1 -> builder.results = Json.readList(reader, mediaInsightResultAdapter);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable MediaInsightBreakdownResult value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("dimension_keys");
        Json.writeList(writer, mediaInsightBreakdownAdapter, value.dimensionKeys);
        writer.name("results");
        Json.writeList(writer, mediaInsightResultAdapter, value.results);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(MediaInsightBreakdownResult)";
    }
}

// Generated from spec/nodes/MediaInsightBreakdownResult.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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

/** Reads and writes {@link MediaInsightBreakdownResult}. Moshi finds it by its name. */
final class MediaInsightBreakdownResultJsonAdapter extends JsonAdapter<MediaInsightBreakdownResult> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("dimension_keys", "results");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<MediaInsightBreakdown> mediaInsightBreakdownAdapter;
    private volatile @Nullable JsonAdapter<MediaInsightResult> mediaInsightResultAdapter;

    MediaInsightBreakdownResultJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<MediaInsightBreakdown> mediaInsightBreakdownAdapter() {
        JsonAdapter<MediaInsightBreakdown> adapter = mediaInsightBreakdownAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(MediaInsightBreakdown.class);
            mediaInsightBreakdownAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<MediaInsightResult> mediaInsightResultAdapter() {
        JsonAdapter<MediaInsightResult> adapter = mediaInsightResultAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(MediaInsightResult.class);
            mediaInsightResultAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public MediaInsightBreakdownResult fromJson(JsonReader reader) throws IOException {
        List<MediaInsightBreakdown> dimensionKeys = null;
        List<MediaInsightResult> results = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> dimensionKeys = Json.readList(reader, mediaInsightBreakdownAdapter());
                case 1 -> results = Json.readList(reader, mediaInsightResultAdapter());
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new MediaInsightBreakdownResult(dimensionKeys, results, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable MediaInsightBreakdownResult value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("dimension_keys");
        Json.writeList(writer, mediaInsightBreakdownAdapter(), value.dimensionKeys);
        writer.name("results");
        Json.writeList(writer, mediaInsightResultAdapter(), value.results);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(MediaInsightBreakdownResult)";
    }
}

// Generated from spec/nodes/InsightBreakdownResult.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link InsightBreakdownResult}. Moshi finds it by its name. */
final class InsightBreakdownResultJsonAdapter extends JsonAdapter<InsightBreakdownResult> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("dimension_keys", "results");

    private final JsonAdapter<InsightBreakdown> insightBreakdownAdapter;
    private final JsonAdapter<InsightResult> insightResultAdapter;

    InsightBreakdownResultJsonAdapter(Moshi moshi) {
        this.insightBreakdownAdapter = moshi.adapter(InsightBreakdown.class);
        this.insightResultAdapter = moshi.adapter(InsightResult.class);
    }

    @Override
    public InsightBreakdownResult fromJson(JsonReader reader) throws IOException {
        InsightBreakdownResult.Builder builder = new InsightBreakdownResult.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.dimensionKeys = Json.readList(reader, insightBreakdownAdapter);
                case 1 -> builder.results = Json.readList(reader, insightResultAdapter);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable InsightBreakdownResult value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("dimension_keys");
        Json.writeList(writer, insightBreakdownAdapter, value.dimensionKeys);
        writer.name("results");
        Json.writeList(writer, insightResultAdapter, value.results);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(InsightBreakdownResult)";
    }
}

// Generated from spec/nodes/InsightBreakdownResult.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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

/** Reads and writes {@link InsightBreakdownResult}. Moshi finds it by its name. */
final class InsightBreakdownResultJsonAdapter extends JsonAdapter<InsightBreakdownResult> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("dimension_keys", "results");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<InsightBreakdown> insightBreakdownAdapter;
    private volatile @Nullable JsonAdapter<InsightResult> insightResultAdapter;

    InsightBreakdownResultJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<InsightBreakdown> insightBreakdownAdapter() {
        JsonAdapter<InsightBreakdown> adapter = insightBreakdownAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(InsightBreakdown.class);
            insightBreakdownAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<InsightResult> insightResultAdapter() {
        JsonAdapter<InsightResult> adapter = insightResultAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(InsightResult.class);
            insightResultAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public InsightBreakdownResult fromJson(JsonReader reader) throws IOException {
        List<InsightBreakdown> dimensionKeys = null;
        List<InsightResult> results = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> dimensionKeys = Json.readList(reader, insightBreakdownAdapter());
                case 1 -> results = Json.readList(reader, insightResultAdapter());
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new InsightBreakdownResult(dimensionKeys, results, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable InsightBreakdownResult value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("dimension_keys");
        Json.writeList(writer, insightBreakdownAdapter(), value.dimensionKeys);
        writer.name("results");
        Json.writeList(writer, insightResultAdapter(), value.results);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(InsightBreakdownResult)";
    }
}

// Generated from spec/nodes/InsightMetricType.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link InsightMetricType} as its text. Moshi finds it by its name. */
final class InsightMetricTypeJsonAdapter extends JsonAdapter<InsightMetricType> {
    private static final JsonReader.Options TEXTS = JsonReader.Options.of("time_series", "total_value");

    private static final List<InsightMetricType> KNOWN = InsightMetricType.known();

    // Moshi looks for a constructor with this parameter.
    InsightMetricTypeJsonAdapter(Moshi moshi) {}

    @Override
    public @Nullable InsightMetricType fromJson(JsonReader reader) throws IOException {
        int known = reader.selectString(TEXTS);
        if (known >= 0) {
            return KNOWN.get(known);
        }
        String value = Json.readString(reader);
        return value == null ? null : InsightMetricType.of(value);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable InsightMetricType value) throws IOException {
        writer.value(value == null ? null : value.value());
    }

    @Override
    public String toString() {
        return "JsonAdapter(InsightMetricType)";
    }
}

// Generated from spec/nodes/InsightTimeframe.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link InsightTimeframe} as its text. Moshi finds it by its name. */
final class InsightTimeframeJsonAdapter extends JsonAdapter<InsightTimeframe> {
    private static final JsonReader.Options TEXTS = JsonReader.Options.of(
            "last_14_days", "last_30_days", "last_90_days", "prev_month", "this_month", "this_week");

    private static final List<InsightTimeframe> KNOWN = InsightTimeframe.known();

    // Moshi looks for a constructor with this parameter.
    InsightTimeframeJsonAdapter(Moshi moshi) {}

    @Override
    public @Nullable InsightTimeframe fromJson(JsonReader reader) throws IOException {
        int known = reader.selectString(TEXTS);
        if (known >= 0) {
            return KNOWN.get(known);
        }
        String value = Json.readString(reader);
        return value == null ? null : InsightTimeframe.of(value);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable InsightTimeframe value) throws IOException {
        writer.value(value == null ? null : value.value());
    }

    @Override
    public String toString() {
        return "JsonAdapter(InsightTimeframe)";
    }
}

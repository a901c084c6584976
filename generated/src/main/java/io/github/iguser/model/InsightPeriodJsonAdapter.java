// Generated from spec/nodes/InsightPeriod.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link InsightPeriod} as its text. Moshi finds it by its name. */
final class InsightPeriodJsonAdapter extends JsonAdapter<InsightPeriod> {
    private static final JsonReader.Options TEXTS = JsonReader.Options.of("day", "week", "days_28", "lifetime");

    private static final List<InsightPeriod> KNOWN = InsightPeriod.known();

    // Moshi looks for a constructor with this parameter.
    InsightPeriodJsonAdapter(Moshi moshi) {}

    @Override
    public @Nullable InsightPeriod fromJson(JsonReader reader) throws IOException {
        int known = reader.selectString(TEXTS);
        if (known >= 0) {
            return KNOWN.get(known);
        }
        String value = Json.readString(reader);
        return value == null ? null : InsightPeriod.of(value);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable InsightPeriod value) throws IOException {
        writer.value(value == null ? null : value.value());
    }

    @Override
    public String toString() {
        return "JsonAdapter(InsightPeriod)";
    }
}

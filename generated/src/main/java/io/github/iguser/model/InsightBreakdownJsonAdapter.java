// Generated from spec/nodes/InsightBreakdown.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link InsightBreakdown} as its text. Moshi finds it by its name. */
final class InsightBreakdownJsonAdapter extends JsonAdapter<InsightBreakdown> {
    private static final JsonReader.Options TEXTS = JsonReader.Options.of(
            "age", "city", "contact_button_type", "country", "follow_type", "gender", "media_product_type",
            "timeframe");

    private static final List<InsightBreakdown> KNOWN = InsightBreakdown.known();

    // Moshi looks for a constructor with this parameter.
    InsightBreakdownJsonAdapter(Moshi moshi) {}

    @Override
    public @Nullable InsightBreakdown fromJson(JsonReader reader) throws IOException {
        int known = reader.selectString(TEXTS);
        if (known >= 0) {
            return KNOWN.get(known);
        }
        String value = Json.readString(reader);
        return value == null ? null : InsightBreakdown.of(value);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable InsightBreakdown value) throws IOException {
        writer.value(value == null ? null : value.value());
    }

    @Override
    public String toString() {
        return "JsonAdapter(InsightBreakdown)";
    }
}

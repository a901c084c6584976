// Generated from spec/nodes/InsightTimeframe.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link InsightTimeframe} as its text. Moshi finds it by its name. */
final class InsightTimeframeJsonAdapter extends JsonAdapter<InsightTimeframe> {
    // Moshi looks for a constructor with this parameter.
    InsightTimeframeJsonAdapter(Moshi moshi) {}

    @Override
    public @Nullable InsightTimeframe fromJson(JsonReader reader) throws IOException {
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

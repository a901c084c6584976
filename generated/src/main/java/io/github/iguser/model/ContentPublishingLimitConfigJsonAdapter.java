// Generated from spec/nodes/ContentPublishingLimitConfig.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ContentPublishingLimitConfig}. Moshi finds it by its name. */
final class ContentPublishingLimitConfigJsonAdapter extends JsonAdapter<ContentPublishingLimitConfig> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("quota_total", "quota_duration");

    // Moshi looks for a constructor with this parameter.
    ContentPublishingLimitConfigJsonAdapter(Moshi moshi) {}
    @Override
    public ContentPublishingLimitConfig fromJson(JsonReader reader) throws IOException {
        Long quotaTotal = null;
        Long quotaDuration = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> quotaTotal = Json.readLong(reader);
                case 1 -> quotaDuration = Json.readLong(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new ContentPublishingLimitConfig(quotaTotal, quotaDuration, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable ContentPublishingLimitConfig value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("quota_total");
        writer.value(value.quotaTotal);
        writer.name("quota_duration");
        writer.value(value.quotaDuration);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(ContentPublishingLimitConfig)";
    }
}

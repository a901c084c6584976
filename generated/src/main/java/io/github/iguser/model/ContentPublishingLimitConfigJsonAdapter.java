// Generated from spec/nodes/ContentPublishingLimitConfig.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ContentPublishingLimitConfig}. Moshi finds it by its name. */
final class ContentPublishingLimitConfigJsonAdapter extends JsonAdapter<ContentPublishingLimitConfig> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("quota_total", "quota_duration");

    ContentPublishingLimitConfigJsonAdapter(Moshi moshi) {
    }

    @Override
    public ContentPublishingLimitConfig fromJson(JsonReader reader) throws IOException {
        ContentPublishingLimitConfig.Builder builder = new ContentPublishingLimitConfig.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.quotaTotal = Json.readLong(reader);
                case 1 -> builder.quotaDuration = Json.readLong(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
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

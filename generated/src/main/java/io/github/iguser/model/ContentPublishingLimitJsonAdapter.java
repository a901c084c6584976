// Generated from spec/nodes/ContentPublishingLimit.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ContentPublishingLimit}. Moshi finds it by its name. */
final class ContentPublishingLimitJsonAdapter extends JsonAdapter<ContentPublishingLimit> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("quota_usage", "config");

    private final JsonAdapter<ContentPublishingLimitConfig> contentPublishingLimitConfigAdapter;

    ContentPublishingLimitJsonAdapter(Moshi moshi) {
        this.contentPublishingLimitConfigAdapter = moshi.adapter(ContentPublishingLimitConfig.class);
    }

    @Override
    public ContentPublishingLimit fromJson(JsonReader reader) throws IOException {
        ContentPublishingLimit.Builder builder = new ContentPublishingLimit.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.quotaUsage = Json.readLong(reader);
                case 1 -> builder.config = contentPublishingLimitConfigAdapter.fromJson(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable ContentPublishingLimit value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("quota_usage");
        writer.value(value.quotaUsage);
        writer.name("config");
        contentPublishingLimitConfigAdapter.toJson(writer, value.config);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(ContentPublishingLimit)";
    }
}

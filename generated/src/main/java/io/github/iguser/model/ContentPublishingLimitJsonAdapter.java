// Generated from spec/nodes/ContentPublishingLimit.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ContentPublishingLimit}. Moshi finds it by its name. */
final class ContentPublishingLimitJsonAdapter extends JsonAdapter<ContentPublishingLimit> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("quota_usage", "config");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<ContentPublishingLimitConfig> contentPublishingLimitConfigAdapter;

    ContentPublishingLimitJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<ContentPublishingLimitConfig> contentPublishingLimitConfigAdapter() {
        JsonAdapter<ContentPublishingLimitConfig> adapter = contentPublishingLimitConfigAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(ContentPublishingLimitConfig.class);
            contentPublishingLimitConfigAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public ContentPublishingLimit fromJson(JsonReader reader) throws IOException {
        Long quotaUsage = null;
        ContentPublishingLimitConfig config = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> quotaUsage = Json.readLong(reader);
                case 1 -> config = contentPublishingLimitConfigAdapter().fromJson(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new ContentPublishingLimit(quotaUsage, config, additionalJson);
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
        contentPublishingLimitConfigAdapter().toJson(writer, value.config);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(ContentPublishingLimit)";
    }
}

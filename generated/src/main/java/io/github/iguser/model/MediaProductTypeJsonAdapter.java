// Generated from spec/nodes/MediaProductType.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link MediaProductType} as its text. Moshi finds it by its name. */
final class MediaProductTypeJsonAdapter extends JsonAdapter<MediaProductType> {
    private static final JsonReader.Options TEXTS = JsonReader.Options.of("AD", "FEED", "REELS", "STORY", "LIVE");

    private static final List<MediaProductType> KNOWN = MediaProductType.known();

    // Moshi looks for a constructor with this parameter.
    MediaProductTypeJsonAdapter(Moshi moshi) {}

    @Override
    public @Nullable MediaProductType fromJson(JsonReader reader) throws IOException {
        int known = reader.selectString(TEXTS);
        if (known >= 0) {
            return KNOWN.get(known);
        }
        String value = Json.readString(reader);
        return value == null ? null : MediaProductType.of(value);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable MediaProductType value) throws IOException {
        writer.value(value == null ? null : value.value());
    }

    @Override
    public String toString() {
        return "JsonAdapter(MediaProductType)";
    }
}

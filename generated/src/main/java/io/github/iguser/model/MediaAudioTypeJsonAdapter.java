// Generated from spec/nodes/MediaAudioType.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link MediaAudioType} as its text. Moshi finds it by its name. */
final class MediaAudioTypeJsonAdapter extends JsonAdapter<MediaAudioType> {
    private static final JsonReader.Options TEXTS = JsonReader.Options.of("MUSIC", "ORIGINAL_SOUND");

    private static final List<MediaAudioType> KNOWN = MediaAudioType.known();

    // Moshi looks for a constructor with this parameter.
    MediaAudioTypeJsonAdapter(Moshi moshi) {}

    @Override
    public @Nullable MediaAudioType fromJson(JsonReader reader) throws IOException {
        int known = reader.selectString(TEXTS);
        if (known >= 0) {
            return KNOWN.get(known);
        }
        String value = Json.readString(reader);
        return value == null ? null : MediaAudioType.of(value);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable MediaAudioType value) throws IOException {
        writer.value(value == null ? null : value.value());
    }

    @Override
    public String toString() {
        return "JsonAdapter(MediaAudioType)";
    }
}

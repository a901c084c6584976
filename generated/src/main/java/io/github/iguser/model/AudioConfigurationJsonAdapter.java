// Generated from spec/nodes/AudioConfiguration.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link AudioConfiguration}. Moshi finds it by its name. */
final class AudioConfigurationJsonAdapter extends JsonAdapter<AudioConfiguration> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("audio_id", "audio_volume", "video_volume");

    // Moshi looks for a constructor with this parameter.
    AudioConfigurationJsonAdapter(Moshi moshi) {}
    @Override
    public AudioConfiguration fromJson(JsonReader reader) throws IOException {
        String audioId = null;
        Integer audioVolume = null;
        Integer videoVolume = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> audioId = Json.readString(reader);
                case 1 -> audioVolume = Json.readInt(reader);
                case 2 -> videoVolume = Json.readInt(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new AudioConfiguration(audioId, audioVolume, videoVolume, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable AudioConfiguration value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("audio_id");
        writer.value(value.audioId);
        writer.name("audio_volume");
        writer.value(value.audioVolume);
        writer.name("video_volume");
        writer.value(value.videoVolume);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(AudioConfiguration)";
    }
}

// Generated from spec/nodes/VideoPhaseStatus.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link VideoPhaseStatus} as its text. Moshi finds it by its name. */
final class VideoPhaseStatusJsonAdapter extends JsonAdapter<VideoPhaseStatus> {
    private static final JsonReader.Options TEXTS = JsonReader.Options.of(
            "not_started", "in_progress", "complete", "error");

    private static final List<VideoPhaseStatus> KNOWN = VideoPhaseStatus.known();

    // Moshi looks for a constructor with this parameter.
    VideoPhaseStatusJsonAdapter(Moshi moshi) {}

    @Override
    public @Nullable VideoPhaseStatus fromJson(JsonReader reader) throws IOException {
        int known = reader.selectString(TEXTS);
        if (known >= 0) {
            return KNOWN.get(known);
        }
        String value = Json.readString(reader);
        return value == null ? null : VideoPhaseStatus.of(value);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable VideoPhaseStatus value) throws IOException {
        writer.value(value == null ? null : value.value());
    }

    @Override
    public String toString() {
        return "JsonAdapter(VideoPhaseStatus)";
    }
}

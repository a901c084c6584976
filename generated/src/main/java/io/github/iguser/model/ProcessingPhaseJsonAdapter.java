// Generated from spec/nodes/ProcessingPhase.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ProcessingPhase}. Moshi finds it by its name. */
final class ProcessingPhaseJsonAdapter extends JsonAdapter<ProcessingPhase> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("status", "errors");

    private final JsonAdapter<VideoPhaseStatus> videoPhaseStatusAdapter;
    private final JsonAdapter<VideoPhaseError> videoPhaseErrorAdapter;

    ProcessingPhaseJsonAdapter(Moshi moshi) {
        this.videoPhaseStatusAdapter = moshi.adapter(VideoPhaseStatus.class);
        this.videoPhaseErrorAdapter = moshi.adapter(VideoPhaseError.class);
    }

    @Override
    public ProcessingPhase fromJson(JsonReader reader) throws IOException {
        ProcessingPhase.Builder builder = new ProcessingPhase.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.status = videoPhaseStatusAdapter.fromJson(reader);
                case 1 -> builder.errors = Json.readList(reader, videoPhaseErrorAdapter);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable ProcessingPhase value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("status");
        videoPhaseStatusAdapter.toJson(writer, value.status);
        writer.name("errors");
        Json.writeList(writer, videoPhaseErrorAdapter, value.errors);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(ProcessingPhase)";
    }
}

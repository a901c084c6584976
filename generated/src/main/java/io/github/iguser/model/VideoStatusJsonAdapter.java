// Generated from spec/nodes/VideoStatus.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link VideoStatus}. Moshi finds it by its name. */
final class VideoStatusJsonAdapter extends JsonAdapter<VideoStatus> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("uploading_phase", "processing_phase");

    private final JsonAdapter<UploadingPhase> uploadingPhaseAdapter;
    private final JsonAdapter<ProcessingPhase> processingPhaseAdapter;

    VideoStatusJsonAdapter(Moshi moshi) {
        this.uploadingPhaseAdapter = moshi.adapter(UploadingPhase.class);
        this.processingPhaseAdapter = moshi.adapter(ProcessingPhase.class);
    }

    @Override
    public VideoStatus fromJson(JsonReader reader) throws IOException {
        VideoStatus.Builder builder = new VideoStatus.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.uploadingPhase = uploadingPhaseAdapter.fromJson(reader);
                case 1 -> builder.processingPhase = processingPhaseAdapter.fromJson(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable VideoStatus value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("uploading_phase");
        uploadingPhaseAdapter.toJson(writer, value.uploadingPhase);
        writer.name("processing_phase");
        processingPhaseAdapter.toJson(writer, value.processingPhase);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(VideoStatus)";
    }
}

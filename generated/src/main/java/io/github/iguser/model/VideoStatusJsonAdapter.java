// Generated from spec/nodes/VideoStatus.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link VideoStatus}. Moshi finds it by its name. */
final class VideoStatusJsonAdapter extends JsonAdapter<VideoStatus> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("uploading_phase", "processing_phase");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<UploadingPhase> uploadingPhaseAdapter;
    private volatile @Nullable JsonAdapter<ProcessingPhase> processingPhaseAdapter;

    VideoStatusJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<UploadingPhase> uploadingPhaseAdapter() {
        JsonAdapter<UploadingPhase> adapter = uploadingPhaseAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(UploadingPhase.class);
            uploadingPhaseAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<ProcessingPhase> processingPhaseAdapter() {
        JsonAdapter<ProcessingPhase> adapter = processingPhaseAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(ProcessingPhase.class);
            processingPhaseAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public VideoStatus fromJson(JsonReader reader) throws IOException {
        UploadingPhase uploadingPhase = null;
        ProcessingPhase processingPhase = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> uploadingPhase = uploadingPhaseAdapter().fromJson(reader);
                case 1 -> processingPhase = processingPhaseAdapter().fromJson(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new VideoStatus(uploadingPhase, processingPhase, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable VideoStatus value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("uploading_phase");
        uploadingPhaseAdapter().toJson(writer, value.uploadingPhase);
        writer.name("processing_phase");
        processingPhaseAdapter().toJson(writer, value.processingPhase);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(VideoStatus)";
    }
}

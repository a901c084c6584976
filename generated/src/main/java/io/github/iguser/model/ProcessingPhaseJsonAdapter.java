// Generated from spec/nodes/ProcessingPhase.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ProcessingPhase}. Moshi finds it by its name. */
final class ProcessingPhaseJsonAdapter extends JsonAdapter<ProcessingPhase> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("status", "errors");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<VideoPhaseStatus> videoPhaseStatusAdapter;
    private volatile @Nullable JsonAdapter<VideoPhaseError> videoPhaseErrorAdapter;

    ProcessingPhaseJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<VideoPhaseStatus> videoPhaseStatusAdapter() {
        JsonAdapter<VideoPhaseStatus> adapter = videoPhaseStatusAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(VideoPhaseStatus.class);
            videoPhaseStatusAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<VideoPhaseError> videoPhaseErrorAdapter() {
        JsonAdapter<VideoPhaseError> adapter = videoPhaseErrorAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(VideoPhaseError.class);
            videoPhaseErrorAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public ProcessingPhase fromJson(JsonReader reader) throws IOException {
        VideoPhaseStatus status = null;
        List<VideoPhaseError> errors = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> status = videoPhaseStatusAdapter().fromJson(reader);
                case 1 -> errors = Json.readList(reader, videoPhaseErrorAdapter());
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new ProcessingPhase(status, errors, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable ProcessingPhase value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("status");
        videoPhaseStatusAdapter().toJson(writer, value.status);
        writer.name("errors");
        Json.writeList(writer, videoPhaseErrorAdapter(), value.errors);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(ProcessingPhase)";
    }
}

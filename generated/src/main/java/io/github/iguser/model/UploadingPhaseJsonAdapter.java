// Generated from spec/nodes/UploadingPhase.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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

/** Reads and writes {@link UploadingPhase}. Moshi finds it by its name. */
final class UploadingPhaseJsonAdapter extends JsonAdapter<UploadingPhase> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "status", "bytes_transferred", "source_file_size", "errors");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<VideoPhaseStatus> videoPhaseStatusAdapter;
    private volatile @Nullable JsonAdapter<VideoPhaseError> videoPhaseErrorAdapter;

    UploadingPhaseJsonAdapter(Moshi moshi) {
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
    public UploadingPhase fromJson(JsonReader reader) throws IOException {
        VideoPhaseStatus status = null;
        Long bytesTransferred = null;
        Long sourceFileSize = null;
        List<VideoPhaseError> errors = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> status = videoPhaseStatusAdapter().fromJson(reader);
                case 1 -> bytesTransferred = Json.readLong(reader);
                case 2 -> sourceFileSize = Json.readLong(reader);
                case 3 -> errors = Json.readList(reader, videoPhaseErrorAdapter());
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new UploadingPhase(status, bytesTransferred, sourceFileSize, errors, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable UploadingPhase value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("status");
        videoPhaseStatusAdapter().toJson(writer, value.status);
        writer.name("bytes_transferred");
        writer.value(value.bytesTransferred);
        writer.name("source_file_size");
        writer.value(value.sourceFileSize);
        writer.name("errors");
        Json.writeList(writer, videoPhaseErrorAdapter(), value.errors);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(UploadingPhase)";
    }
}

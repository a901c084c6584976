// Generated from spec/nodes/IgContainer.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link IgContainer}. Moshi finds it by its name. */
final class IgContainerJsonAdapter extends JsonAdapter<IgContainer> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "id", "status_code", "status", "copyright_check_status", "video_status");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<ContainerStatusCode> containerStatusCodeAdapter;
    private volatile @Nullable JsonAdapter<CopyrightCheckStatus> copyrightCheckStatusAdapter;
    private volatile @Nullable JsonAdapter<VideoStatus> videoStatusAdapter;

    IgContainerJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<ContainerStatusCode> containerStatusCodeAdapter() {
        JsonAdapter<ContainerStatusCode> adapter = containerStatusCodeAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(ContainerStatusCode.class);
            containerStatusCodeAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<CopyrightCheckStatus> copyrightCheckStatusAdapter() {
        JsonAdapter<CopyrightCheckStatus> adapter = copyrightCheckStatusAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(CopyrightCheckStatus.class);
            copyrightCheckStatusAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<VideoStatus> videoStatusAdapter() {
        JsonAdapter<VideoStatus> adapter = videoStatusAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(VideoStatus.class);
            videoStatusAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public IgContainer fromJson(JsonReader reader) throws IOException {
        String id = null;
        ContainerStatusCode statusCode = null;
        String status = null;
        CopyrightCheckStatus copyrightCheckStatus = null;
        VideoStatus videoStatus = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> id = Json.readString(reader);
                case 1 -> statusCode = containerStatusCodeAdapter().fromJson(reader);
                case 2 -> status = Json.readString(reader);
                case 3 -> copyrightCheckStatus = copyrightCheckStatusAdapter().fromJson(reader);
                case 4 -> videoStatus = videoStatusAdapter().fromJson(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new IgContainer(id, statusCode, status, copyrightCheckStatus, videoStatus, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable IgContainer value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("id");
        writer.value(value.id);
        writer.name("status_code");
        containerStatusCodeAdapter().toJson(writer, value.statusCode);
        writer.name("status");
        writer.value(value.status);
        writer.name("copyright_check_status");
        copyrightCheckStatusAdapter().toJson(writer, value.copyrightCheckStatus);
        writer.name("video_status");
        videoStatusAdapter().toJson(writer, value.videoStatus);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(IgContainer)";
    }
}

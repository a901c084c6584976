// Generated from spec/nodes/IgContainer.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link IgContainer}. Moshi finds it by its name. */
final class IgContainerJsonAdapter extends JsonAdapter<IgContainer> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "id", "status_code", "status", "copyright_check_status", "video_status");

    private final JsonAdapter<ContainerStatusCode> containerStatusCodeAdapter;
    private final JsonAdapter<CopyrightCheckStatus> copyrightCheckStatusAdapter;
    private final JsonAdapter<VideoStatus> videoStatusAdapter;

    IgContainerJsonAdapter(Moshi moshi) {
        this.containerStatusCodeAdapter = moshi.adapter(ContainerStatusCode.class);
        this.copyrightCheckStatusAdapter = moshi.adapter(CopyrightCheckStatus.class);
        this.videoStatusAdapter = moshi.adapter(VideoStatus.class);
    }

    @Override
    public IgContainer fromJson(JsonReader reader) throws IOException {
        IgContainer.Builder builder = new IgContainer.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.id = Json.readString(reader);
                case 1 -> builder.statusCode = containerStatusCodeAdapter.fromJson(reader);
                case 2 -> builder.status = Json.readString(reader);
                case 3 -> builder.copyrightCheckStatus = copyrightCheckStatusAdapter.fromJson(reader);
                case 4 -> builder.videoStatus = videoStatusAdapter.fromJson(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
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
        containerStatusCodeAdapter.toJson(writer, value.statusCode);
        writer.name("status");
        writer.value(value.status);
        writer.name("copyright_check_status");
        copyrightCheckStatusAdapter.toJson(writer, value.copyrightCheckStatus);
        writer.name("video_status");
        videoStatusAdapter.toJson(writer, value.videoStatus);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(IgContainer)";
    }
}

// Generated from spec/nodes/MatchedSegment.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link MatchedSegment}. Moshi finds it by its name. */
final class MatchedSegmentJsonAdapter extends JsonAdapter<MatchedSegment> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "segment_type", "start_time_in_seconds", "duration_in_seconds");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<MatchedSegmentType> matchedSegmentTypeAdapter;

    MatchedSegmentJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<MatchedSegmentType> matchedSegmentTypeAdapter() {
        JsonAdapter<MatchedSegmentType> adapter = matchedSegmentTypeAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(MatchedSegmentType.class);
            matchedSegmentTypeAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public MatchedSegment fromJson(JsonReader reader) throws IOException {
        MatchedSegmentType segmentType = null;
        Double startTimeInSeconds = null;
        Double durationInSeconds = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> segmentType = matchedSegmentTypeAdapter().fromJson(reader);
                case 1 -> startTimeInSeconds = Json.readDouble(reader);
                case 2 -> durationInSeconds = Json.readDouble(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new MatchedSegment(segmentType, startTimeInSeconds, durationInSeconds, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable MatchedSegment value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("segment_type");
        matchedSegmentTypeAdapter().toJson(writer, value.segmentType);
        writer.name("start_time_in_seconds");
        writer.value(value.startTimeInSeconds);
        writer.name("duration_in_seconds");
        writer.value(value.durationInSeconds);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(MatchedSegment)";
    }
}

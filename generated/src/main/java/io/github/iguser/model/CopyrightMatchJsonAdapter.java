// Generated from spec/nodes/CopyrightMatch.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link CopyrightMatch}. Moshi finds it by its name. */
final class CopyrightMatchJsonAdapter extends JsonAdapter<CopyrightMatch> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "author", "content_title", "matched_segments", "owner_copyright_policy");

    private final JsonAdapter<MatchedSegment> matchedSegmentAdapter;
    private final JsonAdapter<OwnerCopyrightPolicy> ownerCopyrightPolicyAdapter;

    CopyrightMatchJsonAdapter(Moshi moshi) {
        this.matchedSegmentAdapter = moshi.adapter(MatchedSegment.class);
        this.ownerCopyrightPolicyAdapter = moshi.adapter(OwnerCopyrightPolicy.class);
    }

    @Override
    public CopyrightMatch fromJson(JsonReader reader) throws IOException {
        CopyrightMatch.Builder builder = new CopyrightMatch.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.author = Json.readString(reader);
                case 1 -> builder.contentTitle = Json.readString(reader);
                case 2 -> builder.matchedSegments = Json.readList(reader, matchedSegmentAdapter);
                case 3 -> builder.ownerCopyrightPolicy = ownerCopyrightPolicyAdapter.fromJson(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable CopyrightMatch value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("author");
        writer.value(value.author);
        writer.name("content_title");
        writer.value(value.contentTitle);
        writer.name("matched_segments");
        Json.writeList(writer, matchedSegmentAdapter, value.matchedSegments);
        writer.name("owner_copyright_policy");
        ownerCopyrightPolicyAdapter.toJson(writer, value.ownerCopyrightPolicy);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(CopyrightMatch)";
    }
}

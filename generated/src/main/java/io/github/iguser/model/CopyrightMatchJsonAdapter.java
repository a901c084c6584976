// Generated from spec/nodes/CopyrightMatch.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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

/** Reads and writes {@link CopyrightMatch}. Moshi finds it by its name. */
final class CopyrightMatchJsonAdapter extends JsonAdapter<CopyrightMatch> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "author", "content_title", "matched_segments", "owner_copyright_policy");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<MatchedSegment> matchedSegmentAdapter;
    private volatile @Nullable JsonAdapter<OwnerCopyrightPolicy> ownerCopyrightPolicyAdapter;

    CopyrightMatchJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<MatchedSegment> matchedSegmentAdapter() {
        JsonAdapter<MatchedSegment> adapter = matchedSegmentAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(MatchedSegment.class);
            matchedSegmentAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<OwnerCopyrightPolicy> ownerCopyrightPolicyAdapter() {
        JsonAdapter<OwnerCopyrightPolicy> adapter = ownerCopyrightPolicyAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(OwnerCopyrightPolicy.class);
            ownerCopyrightPolicyAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public CopyrightMatch fromJson(JsonReader reader) throws IOException {
        String author = null;
        String contentTitle = null;
        List<MatchedSegment> matchedSegments = null;
        OwnerCopyrightPolicy ownerCopyrightPolicy = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> author = Json.readString(reader);
                case 1 -> contentTitle = Json.readString(reader);
                case 2 -> matchedSegments = Json.readList(reader, matchedSegmentAdapter());
                case 3 -> ownerCopyrightPolicy = ownerCopyrightPolicyAdapter().fromJson(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new CopyrightMatch(author, contentTitle, matchedSegments, ownerCopyrightPolicy, additionalJson);
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
        Json.writeList(writer, matchedSegmentAdapter(), value.matchedSegments);
        writer.name("owner_copyright_policy");
        ownerCopyrightPolicyAdapter().toJson(writer, value.ownerCopyrightPolicy);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(CopyrightMatch)";
    }
}

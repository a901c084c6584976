// Generated from spec/nodes/Business.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Business}. Moshi finds it by its name. */
final class BusinessJsonAdapter extends JsonAdapter<Business> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "id", "name", "link", "profile_picture_uri", "verification_status", "vertical", "timezone_id",
            "created_time");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<BusinessVerificationStatus> businessVerificationStatusAdapter;

    BusinessJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<BusinessVerificationStatus> businessVerificationStatusAdapter() {
        JsonAdapter<BusinessVerificationStatus> adapter = businessVerificationStatusAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(BusinessVerificationStatus.class);
            businessVerificationStatusAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public Business fromJson(JsonReader reader) throws IOException {
        String id = null;
        String name = null;
        String link = null;
        String profilePictureUri = null;
        BusinessVerificationStatus verificationStatus = null;
        String vertical = null;
        Long timezoneId = null;
        OffsetDateTime createdTime = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> id = Json.readString(reader);
                case 1 -> name = Json.readString(reader);
                case 2 -> link = Json.readString(reader);
                case 3 -> profilePictureUri = Json.readString(reader);
                case 4 -> verificationStatus = businessVerificationStatusAdapter().fromJson(reader);
                case 5 -> vertical = Json.readString(reader);
                case 6 -> timezoneId = Json.readLong(reader);
                case 7 -> createdTime = Json.readTimestamp(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new Business(
                id, name, link, profilePictureUri, verificationStatus, vertical, timezoneId, createdTime,
                additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Business value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("id");
        writer.value(value.id);
        writer.name("name");
        writer.value(value.name);
        writer.name("link");
        writer.value(value.link);
        writer.name("profile_picture_uri");
        writer.value(value.profilePictureUri);
        writer.name("verification_status");
        businessVerificationStatusAdapter().toJson(writer, value.verificationStatus);
        writer.name("vertical");
        writer.value(value.vertical);
        writer.name("timezone_id");
        writer.value(value.timezoneId);
        writer.name("created_time");
        Json.writeTimestamp(writer, value.createdTime);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Business)";
    }
}

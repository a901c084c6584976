// Generated from spec/nodes/BoostEligibilityInfo.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link BoostEligibilityInfo}. Moshi finds it by its name. */
final class BoostEligibilityInfoJsonAdapter extends JsonAdapter<BoostEligibilityInfo> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "eligible_to_boost", "boost_ineligible_reason");

    // Moshi looks for a constructor with this parameter.
    BoostEligibilityInfoJsonAdapter(Moshi moshi) {}
    @Override
    public BoostEligibilityInfo fromJson(JsonReader reader) throws IOException {
        Boolean eligibleToBoost = null;
        String boostIneligibleReason = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> eligibleToBoost = Json.readBoolean(reader);
                case 1 -> boostIneligibleReason = Json.readString(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new BoostEligibilityInfo(eligibleToBoost, boostIneligibleReason, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable BoostEligibilityInfo value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("eligible_to_boost");
        writer.value(value.eligibleToBoost);
        writer.name("boost_ineligible_reason");
        writer.value(value.boostIneligibleReason);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(BoostEligibilityInfo)";
    }
}

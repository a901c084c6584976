// Generated from spec/nodes/BoostAd.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link BoostAd}. Moshi finds it by its name. */
final class BoostAdJsonAdapter extends JsonAdapter<BoostAd> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("ad_id", "ad_status");

    // Moshi looks for a constructor with this parameter.
    BoostAdJsonAdapter(Moshi moshi) {}
    @Override
    public BoostAd fromJson(JsonReader reader) throws IOException {
        String adId = null;
        String adStatus = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> adId = Json.readString(reader);
                case 1 -> adStatus = Json.readString(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new BoostAd(adId, adStatus, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable BoostAd value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("ad_id");
        writer.value(value.adId);
        writer.name("ad_status");
        writer.value(value.adStatus);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(BoostAd)";
    }
}

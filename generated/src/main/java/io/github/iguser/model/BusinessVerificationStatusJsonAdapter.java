// Generated from spec/nodes/BusinessVerificationStatus.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link BusinessVerificationStatus} as its text. Moshi finds it by its name. */
final class BusinessVerificationStatusJsonAdapter extends JsonAdapter<BusinessVerificationStatus> {
    private static final JsonReader.Options TEXTS = JsonReader.Options.of(
            "expired", "failed", "ineligible", "not_verified", "pending", "pending_need_more_info",
            "pending_submission", "rejected", "revoked", "verified");

    private static final List<BusinessVerificationStatus> KNOWN = BusinessVerificationStatus.known();

    // Moshi looks for a constructor with this parameter.
    BusinessVerificationStatusJsonAdapter(Moshi moshi) {}

    @Override
    public @Nullable BusinessVerificationStatus fromJson(JsonReader reader) throws IOException {
        int known = reader.selectString(TEXTS);
        if (known >= 0) {
            return KNOWN.get(known);
        }
        String value = Json.readString(reader);
        return value == null ? null : BusinessVerificationStatus.of(value);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable BusinessVerificationStatus value) throws IOException {
        writer.value(value == null ? null : value.value());
    }

    @Override
    public String toString() {
        return "JsonAdapter(BusinessVerificationStatus)";
    }
}

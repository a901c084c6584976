// Generated from spec/nodes/AdAccount.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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

/** Reads and writes {@link AdAccount}. Moshi finds it by its name. */
final class AdAccountJsonAdapter extends JsonAdapter<AdAccount> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "id", "account_id", "name", "account_status", "currency", "timezone_name", "business", "amount_spent",
            "balance", "disable_reason", "created_time");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<Business> businessAdapter;

    AdAccountJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<Business> businessAdapter() {
        JsonAdapter<Business> adapter = businessAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Business.class);
            businessAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public AdAccount fromJson(JsonReader reader) throws IOException {
        String id = null;
        String accountId = null;
        String name = null;
        Integer accountStatus = null;
        String currency = null;
        String timezoneName = null;
        Business business = null;
        String amountSpent = null;
        String balance = null;
        Integer disableReason = null;
        OffsetDateTime createdTime = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> id = Json.readString(reader);
                case 1 -> accountId = Json.readString(reader);
                case 2 -> name = Json.readString(reader);
                case 3 -> accountStatus = Json.readInt(reader);
                case 4 -> currency = Json.readString(reader);
                case 5 -> timezoneName = Json.readString(reader);
                case 6 -> business = businessAdapter().fromJson(reader);
                case 7 -> amountSpent = Json.readString(reader);
                case 8 -> balance = Json.readString(reader);
                case 9 -> disableReason = Json.readInt(reader);
                case 10 -> createdTime = Json.readTimestamp(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new AdAccount(
                id, accountId, name, accountStatus, currency, timezoneName, business, amountSpent, balance,
                disableReason, createdTime, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable AdAccount value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("id");
        writer.value(value.id);
        writer.name("account_id");
        writer.value(value.accountId);
        writer.name("name");
        writer.value(value.name);
        writer.name("account_status");
        writer.value(value.accountStatus);
        writer.name("currency");
        writer.value(value.currency);
        writer.name("timezone_name");
        writer.value(value.timezoneName);
        writer.name("business");
        businessAdapter().toJson(writer, value.business);
        writer.name("amount_spent");
        writer.value(value.amountSpent);
        writer.name("balance");
        writer.value(value.balance);
        writer.name("disable_reason");
        writer.value(value.disableReason);
        writer.name("created_time");
        Json.writeTimestamp(writer, value.createdTime);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(AdAccount)";
    }
}

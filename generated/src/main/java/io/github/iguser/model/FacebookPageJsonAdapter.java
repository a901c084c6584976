// Generated from spec/nodes/FacebookPage.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link FacebookPage}. Moshi finds it by its name. */
final class FacebookPageJsonAdapter extends JsonAdapter<FacebookPage> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "id", "name", "access_token", "tasks", "instagram_business_account");

    private final JsonAdapter<String> stringAdapter;
    private final JsonAdapter<ConnectedIgUser> connectedIgUserAdapter;

    FacebookPageJsonAdapter(Moshi moshi) {
        this.stringAdapter = moshi.adapter(String.class);
        this.connectedIgUserAdapter = moshi.adapter(ConnectedIgUser.class);
    }

    @Override
    public FacebookPage fromJson(JsonReader reader) throws IOException {
        FacebookPage.Builder builder = new FacebookPage.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.id = Json.readString(reader);
                case 1 -> builder.name = Json.readString(reader);
                case 2 -> builder.accessToken = Json.readString(reader);
                case 3 -> builder.tasks = Json.readList(reader, stringAdapter);
                case 4 -> builder.instagramBusinessAccount = connectedIgUserAdapter.fromJson(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable FacebookPage value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("id");
        writer.value(value.id);
        writer.name("name");
        writer.value(value.name);
        writer.name("access_token");
        writer.value(value.accessToken);
        writer.name("tasks");
        Json.writeList(writer, stringAdapter, value.tasks);
        writer.name("instagram_business_account");
        connectedIgUserAdapter.toJson(writer, value.instagramBusinessAccount);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(FacebookPage)";
    }
}

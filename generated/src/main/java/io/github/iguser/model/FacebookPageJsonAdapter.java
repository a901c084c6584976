// Generated from spec/nodes/FacebookPage.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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

/** Reads and writes {@link FacebookPage}. Moshi finds it by its name. */
final class FacebookPageJsonAdapter extends JsonAdapter<FacebookPage> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "id", "name", "access_token", "tasks", "instagram_business_account");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<String> stringAdapter;
    private volatile @Nullable JsonAdapter<ConnectedIgUser> connectedIgUserAdapter;

    FacebookPageJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<String> stringAdapter() {
        JsonAdapter<String> adapter = stringAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(String.class);
            stringAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<ConnectedIgUser> connectedIgUserAdapter() {
        JsonAdapter<ConnectedIgUser> adapter = connectedIgUserAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(ConnectedIgUser.class);
            connectedIgUserAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public FacebookPage fromJson(JsonReader reader) throws IOException {
        String id = null;
        String name = null;
        String accessToken = null;
        List<String> tasks = null;
        ConnectedIgUser instagramBusinessAccount = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> id = Json.readString(reader);
                case 1 -> name = Json.readString(reader);
                case 2 -> accessToken = Json.readString(reader);
                case 3 -> tasks = Json.readList(reader, stringAdapter());
                case 4 -> instagramBusinessAccount = connectedIgUserAdapter().fromJson(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new FacebookPage(id, name, accessToken, tasks, instagramBusinessAccount, additionalJson);
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
        Json.writeList(writer, stringAdapter(), value.tasks);
        writer.name("instagram_business_account");
        connectedIgUserAdapter().toJson(writer, value.instagramBusinessAccount);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(FacebookPage)";
    }
}

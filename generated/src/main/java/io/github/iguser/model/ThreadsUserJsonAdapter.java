// Generated from spec/nodes/ThreadsUser.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ThreadsUser}. Moshi finds it by its name. */
final class ThreadsUserJsonAdapter extends JsonAdapter<ThreadsUser> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "threads_user_id", "threads_user_profile_pic");

    // Moshi looks for a constructor with this parameter.
    ThreadsUserJsonAdapter(Moshi moshi) {}
    @Override
    public ThreadsUser fromJson(JsonReader reader) throws IOException {
        String threadsUserId = null;
        String threadsUserProfilePic = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> threadsUserId = Json.readString(reader);
                case 1 -> threadsUserProfilePic = Json.readString(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new ThreadsUser(threadsUserId, threadsUserProfilePic, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable ThreadsUser value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("threads_user_id");
        writer.value(value.threadsUserId);
        writer.name("threads_user_profile_pic");
        writer.value(value.threadsUserProfilePic);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(ThreadsUser)";
    }
}

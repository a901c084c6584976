// Generated from spec/nodes/ThreadsUser.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ThreadsUser}. Moshi finds it by its name. */
final class ThreadsUserJsonAdapter extends JsonAdapter<ThreadsUser> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "threads_user_id", "threads_user_profile_pic");

    ThreadsUserJsonAdapter(Moshi moshi) {
    }

    @Override
    public ThreadsUser fromJson(JsonReader reader) throws IOException {
        ThreadsUser.Builder builder = new ThreadsUser.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.threadsUserId = Json.readString(reader);
                case 1 -> builder.threadsUserProfilePic = Json.readString(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
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

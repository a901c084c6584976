package io.github.iguser;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A minimal model, with an adapter like the generated ones. */
public record User(
        @Nullable String id,
        @Nullable Long followersCount,
        @Nullable OffsetDateTime timestamp,
        @Nullable Page<User> media) {
    static User of(String id) {
        return new User(id, null, null, null);
    }

    /** Creates the adapters of a host that has only users. */
    static @Nullable JsonAdapter<?> adapters(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        return type == User.class && annotations.isEmpty() ? new UserAdapter(moshi) : null;
    }

    private static final class UserAdapter extends JsonAdapter<User> {
        private static final JsonReader.Options NAMES =
                JsonReader.Options.of("id", "followers_count", "timestamp", "media");

        private final Moshi moshi;

        UserAdapter(Moshi moshi) {
            this.moshi = moshi;
        }

        @Override
        public User fromJson(JsonReader reader) throws IOException {
            User user = new User(null, null, null, null);
            reader.beginObject();
            while (reader.hasNext()) {
                user = switch (reader.selectName(NAMES)) {
                    case 0 -> new User(Json.readString(reader), user.followersCount, user.timestamp, user.media);
                    case 1 -> new User(user.id, Json.readLong(reader), user.timestamp, user.media);
                    case 2 -> new User(user.id, user.followersCount, Json.readTimestamp(reader), user.media);
                    case 3 -> new User(user.id, user.followersCount, user.timestamp, page(reader));
                    default -> {
                        String unused = reader.nextName() + Json.readRaw(reader);
                        yield user;
                    }
                };
            }
            reader.endObject();
            return user;
        }

        private @Nullable Page<User> page(JsonReader reader) throws IOException {
            return moshi.<Page<User>>adapter(Types.newParameterizedType(Page.class, User.class))
                    .fromJson(reader);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable User user) throws IOException {
            if (user == null) {
                writer.nullValue();
                return;
            }
            writer.beginObject().name("id").value(user.id).endObject();
        }
    }
}

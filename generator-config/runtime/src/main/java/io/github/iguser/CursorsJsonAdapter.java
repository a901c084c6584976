package io.github.iguser;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Cursors}; Moshi finds it by its name. */
final class CursorsJsonAdapter extends JsonAdapter<Cursors> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("before", "after");

    CursorsJsonAdapter(Moshi unused) {}

    @Override
    public @Nullable Cursors fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String before = null;
        String after = null;
        Map<String, String> additional = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> before = Json.readString(reader);
                case 1 -> after = Json.readString(reader);
                default -> additional = Json.readMember(reader, additional);
            }
        }
        reader.endObject();
        return new Cursors(before, after, Models.unmodifiable(additional));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Cursors cursors) throws IOException {
        if (cursors == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (cursors.before() != null) {
            writer.name("before").value(cursors.before());
        }
        if (cursors.after() != null) {
            writer.name("after").value(cursors.after());
        }
        Json.writeRawMembers(writer, cursors.additionalJson());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Cursors)";
    }
}

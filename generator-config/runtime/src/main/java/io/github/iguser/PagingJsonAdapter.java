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

/** Reads and writes {@link Paging}; Moshi finds it by its name. */
final class PagingJsonAdapter extends JsonAdapter<Paging> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("cursors", "next", "previous");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<Cursors> cursorsAdapter;

    PagingJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<Cursors> cursorsAdapter() {
        JsonAdapter<Cursors> adapter = cursorsAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Cursors.class);
            cursorsAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public @Nullable Paging fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        Cursors cursors = null;
        String next = null;
        String previous = null;
        Map<String, String> additional = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> cursors = cursorsAdapter().fromJson(reader);
                case 1 -> next = Json.readString(reader);
                case 2 -> previous = Json.readString(reader);
                default -> additional = Json.readMember(reader, additional);
            }
        }
        reader.endObject();
        return new Paging(cursors, next, previous, Models.unmodifiable(additional));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Paging paging) throws IOException {
        if (paging == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (paging.cursors() != null) {
            writer.name("cursors");
            cursorsAdapter().toJson(writer, paging.cursors());
        }
        if (paging.next() != null) {
            writer.name("next").value(paging.next());
        }
        if (paging.previous() != null) {
            writer.name("previous").value(paging.previous());
        }
        Json.writeRawMembers(writer, paging.additionalJson());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Paging)";
    }
}

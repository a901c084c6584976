package io.github.iguser;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Page}; Moshi finds it by its name. */
final class PageJsonAdapter<T> extends JsonAdapter<Page<T>> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("data", "paging");

    private final Moshi moshi;
    private final JsonAdapter<T> elements;
    private volatile @Nullable JsonAdapter<Paging> pagingAdapter;

    PageJsonAdapter(Moshi moshi, Type[] types) {
        this.moshi = moshi;
        this.elements = moshi.adapter(types[0]);
    }

    private JsonAdapter<Paging> pagingAdapter() {
        JsonAdapter<Paging> adapter = pagingAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Paging.class);
            pagingAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public @Nullable Page<T> fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        List<T> data = null;
        Paging paging = null;
        Map<String, String> additional = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> data = Json.readList(reader, elements);
                case 1 -> paging = pagingAdapter().fromJson(reader);
                default -> additional = Json.readMember(reader, additional);
            }
        }
        reader.endObject();
        if (data == null) {
            // The API sends "data":[] for an empty list, even inside another response, or omits the whole list.
            // Anything else is not a list and must not be read as an empty one.
            throw new JsonDataException("Expected a list but there is no data at path " + reader.getPath());
        }
        return new Page<>(data, paging, Models.unmodifiable(additional));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Page<T> page) throws IOException {
        if (page == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("data");
        Json.writeList(writer, elements, page.data());
        if (page.paging() != null) {
            writer.name("paging");
            pagingAdapter().toJson(writer, page.paging());
        }
        Json.writeRawMembers(writer, page.additionalJson());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Page<" + elements + ">)";
    }
}

package io.github.iguser;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Page}; Moshi finds it by its name. */
final class PageJsonAdapter<T> extends JsonAdapter<Page<T>> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("data", "paging");

    private final JsonAdapter<T> elements;
    private final JsonAdapter<Paging> pagingAdapter;

    PageJsonAdapter(Moshi moshi, Type[] types) {
        this.elements = moshi.adapter(types[0]);
        this.pagingAdapter = moshi.adapter(Paging.class);
    }

    @Override
    public @Nullable Page<T> fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String path = reader.getPath();
        List<T> data = null;
        Paging paging = null;
        Map<String, String> additional = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> data = Json.readList(reader, elements);
                case 1 -> paging = pagingAdapter.fromJson(reader);
                default -> additional.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        if (data == null) {
            // The API sends "data":[] for an empty list, even inside another response, or omits the whole list.
            // Anything else is not a list and must not be read as an empty one.
            throw new JsonDataException("Expected a list but there is no data at path " + path);
        }
        Page.Builder<T> page = Page.<T>builder().data(data).additionalJson(additional);
        if (paging != null) {
            page.paging(paging);
        }
        return page.build();
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
            pagingAdapter.toJson(writer, page.paging());
        }
        Json.writeRawMembers(writer, page.additionalJson());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Page<" + elements + ">)";
    }
}

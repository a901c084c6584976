// Generated from spec/nodes/ProductTag.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ProductTag}. Moshi finds it by its name. */
final class ProductTagJsonAdapter extends JsonAdapter<ProductTag> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("product_id", "x", "y");

    ProductTagJsonAdapter(Moshi moshi) {
    }

    @Override
    public ProductTag fromJson(JsonReader reader) throws IOException {
        ProductTag.Builder builder = new ProductTag.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.productId = Json.readString(reader);
                case 1 -> builder.x = Json.readDouble(reader);
                case 2 -> builder.y = Json.readDouble(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable ProductTag value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("product_id");
        writer.value(value.productId);
        writer.name("x");
        writer.value(value.x);
        writer.name("y");
        writer.value(value.y);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(ProductTag)";
    }
}

// Generated from spec/nodes/ProductTag.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ProductTag}. Moshi finds it by its name. */
final class ProductTagJsonAdapter extends JsonAdapter<ProductTag> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("product_id", "x", "y");

    // Moshi looks for a constructor with this parameter.
    ProductTagJsonAdapter(Moshi moshi) {}
    @Override
    public ProductTag fromJson(JsonReader reader) throws IOException {
        String productId = null;
        Double x = null;
        Double y = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> productId = Json.readString(reader);
                case 1 -> x = Json.readDouble(reader);
                case 2 -> y = Json.readDouble(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new ProductTag(productId, x, y, additionalJson);
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

// Generated from spec/nodes/ProductTag.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A product to tag in a media, with its position.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>Sent as part of a form, and checked when the form is built. Fields that the spec does not describe can be set with
 * {@code additionalJson}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class ProductTag {
    final @Nullable String productId;
    final @Nullable Double x;
    final @Nullable Double y;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    ProductTag(
            @Nullable String productId,
            @Nullable Double x,
            @Nullable Double y,
            @Nullable Map<String, String> additionalJson) {
        this.productId = productId;
        this.x = x;
        this.y = y;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.productId = productId;
        builder.x = x;
        builder.y = y;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the product in the catalogue, digits only. */
    public @Nullable String productId() {
        return productId;
    }

    /** Distance of the position from the left edge of the image, as a part of its width from 0.0 to 1.0. */
    public @Nullable Double x() {
        return x;
    }

    /** Distance of the position from the top edge of the image, as a part of its height from 0.0 to 1.0. */
    public @Nullable Double y() {
        return y;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProductTag that
                && Objects.equals(productId, that.productId)
                && Objects.equals(x, that.x)
                && Objects.equals(y, that.y)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(productId, x, y, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("ProductTag", additionalJson)
                .with("product_id", productId)
                .with("x", x)
                .with("y", y)
                .toString();
    }

    /** Builds a {@code ProductTag}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String productId;
        @Nullable Double x;
        @Nullable Double y;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code productId()}. */
        public Builder productId(String productId) {
            this.productId = Models.given("product_id", productId);
            return this;
        }

        /** Sets the value of {@code x()}. */
        public Builder x(Double x) {
            this.x = Models.given("x", x);
            return this;
        }

        /** Sets the value of {@code y()}. */
        public Builder y(Double y) {
            this.y = Models.given("y", y);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("ProductTag", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public ProductTag build() {
            return new ProductTag(productId, x, y, new LinkedHashMap<>(additionalJson));
        }
    }
}

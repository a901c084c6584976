package io.github.iguser.contract.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.iguser.Page;
import io.github.iguser.contract.client.JsonDifference;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a published response with the generated model, and compares it with the JSON that the model writes. */
final class ModelReading {

    private ModelReading() {}

    /** Returns the differences by their place. */
    static Map<String, String> losses(SpecOperation operation, CorpusCase published) {
        Map<String, String> losses = new LinkedHashMap<>();
        try {
            JsonAdapter<Object> adapter = new Moshi.Builder().build().adapter(model(operation, published.status()));
            String written = adapter.toJson(adapter.fromJson(published.body().toString()));
            JsonDifference.between(published.body(), StrictJson.parse(written), "", allowed -> {})
                    .forEach(place -> losses.put(place.pointer(), place.message()));
        } catch (IOException | RuntimeException e) {
            losses.put("", "the model does not read it: " + e.getMessage());
        }
        return losses;
    }

    private static Type model(SpecOperation operation, int status) {
        String pointer = String.valueOf(operation.responseSchema(status));
        JsonNode item = operation.document().tree().at(pointer).path("x-page-of");
        return item.isMissingNode()
                ? named(pointer.substring(pointer.lastIndexOf('/') + 1))
                : Types.newParameterizedType(Page.class, named(item.asText()));
    }

    private static Class<?> named(String schema) {
        try {
            return Class.forName("io.github.iguser.model." + schema);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no model of " + schema, e);
        }
    }
}

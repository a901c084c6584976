package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.spec.SpecForm;
import io.github.iguser.testing.internal.spec.SpecFormKind;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the known error of the API for an invalid form. */
final class FormErrors {

    private static final String FORM = "request.form.";

    private FormErrors() {}

    /** Returns the known error for the violations of a form, or null if none is known. */
    static @Nullable ApiError known(
            SpecOperation operation, SpecForm spec, Map<String, String> form, List<Violation> violations) {
        for (String name : spec.required()) {
            if (!form.containsKey(name)) {
                return missing(name);
            }
        }
        ApiError kind = kindError(spec, form);
        if (kind != null) {
            return kind;
        }
        for (Violation violation : violations) {
            if (violation.pointer().startsWith(FORM)) {
                String name = violation.pointer().substring(FORM.length()).split("\\.", 2)[0];
                ApiError error = form.containsKey(name) && spec.names().contains(name)
                        ? parameter(operation, spec, name, form)
                        : null;
                if (error != null) {
                    return error;
                }
            }
        }
        return null;
    }

    /** Returns the known error for a form whose kind is invalid, or that lacks a parameter of its kind. */
    private static @Nullable ApiError kindError(SpecForm spec, Map<String, String> form) {
        JsonNode types = spec.allowed("media_type");
        if (form.containsKey("media_type") && !types.isEmpty() && !has(types, form.get("media_type"))) {
            return ApiError.known(100, 2207023, "");
        }
        SpecFormKind kind = spec.kindOf(form);
        if (kind == null) {
            return null;
        }
        for (String name : kind.required()) {
            if (!form.containsKey(name)) {
                return missing(name);
            }
        }
        boolean hasSource = kind.source().isEmpty() || kind.source().stream().anyMatch(form::containsKey);
        return hasSource ? null : missing(kind.source().iterator().next());
    }

    private static @Nullable ApiError parameter(
            SpecOperation operation, SpecForm spec, String name, Map<String, String> form) {
        String text = String.valueOf(form.get(name));
        JsonNode schema = operation.document().at(operation.document().resolve(spec.parameterPointer(name)));
        boolean tooLong = schema.has("maxLength")
                && text.codePointCount(0, text.length())
                        > schema.get("maxLength").asInt();
        return switch (name) {
            case "caption" ->
                tooLong
                        ? ApiError.known(36004, 2207010, "")
                        : hasTooManyMentions(text) ? ApiError.known(100, 2207040, "") : null;
            case "children" -> hasWrongSize(schema, json(text)) ? ApiError.known(100, 2207028, "") : null;
            case "product_tags" -> productTags(operation, form);
            default -> choice(name, schema, text);
        };
    }

    /** Returns JSON text as JSON, or a missing node if it has a syntax error. */
    private static JsonNode json(@Nullable String text) {
        try {
            return StrictJson.parse(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            return MissingNode.getInstance();
        }
    }

    private static boolean hasWrongSize(JsonNode schema, JsonNode list) {
        return list.isArray()
                && (list.size() < schema.path("minItems").asInt()
                        || list.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE));
    }

    private static boolean hasTooManyMentions(String caption) {
        return caption.chars().filter(c -> c == '@').count() > 20;
    }

    /**
     * Returns the error for product tags with missing or forbidden positions: a tag on a photo needs a position, and a
     * tag on a video must not have one. Only graph.facebook.com documents these errors.
     */
    private static @Nullable ApiError productTags(SpecOperation operation, Map<String, String> form) {
        boolean documented = operation.host().equals("graph.facebook.com")
                && json(form.get("product_tags")).isArray();
        boolean hasPosition = String.valueOf(form.get("product_tags")).contains("\"x\"");
        if (documented && form.containsKey("image_url") && !hasPosition) {
            return ApiError.known(100, 2207036, "");
        }
        return documented && !form.containsKey("image_url") && hasPosition ? ApiError.known(100, 2207035, "") : null;
    }

    private static @Nullable ApiError choice(String name, JsonNode schema, String text) {
        JsonNode allowed = schema.path("enum");
        if (allowed.isEmpty() || has(allowed, text)) {
            return null;
        }
        StringBuilder values = new StringBuilder();
        allowed.forEach(one -> values.append(values.isEmpty() ? "" : ", ").append(one.asText()));
        return ApiError.known(100, null, name + " must be one of the following values: " + values);
    }

    private static ApiError missing(String name) {
        return ApiError.known(100, null, "The parameter " + name + " is required");
    }

    private static boolean has(JsonNode list, @Nullable String text) {
        for (JsonNode one : list) {
            if (one.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }
}

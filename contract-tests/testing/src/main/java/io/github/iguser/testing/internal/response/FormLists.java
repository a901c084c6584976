package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.http.ApiRequest;
import io.github.iguser.testing.internal.spec.SpecForm;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Converts the lists of a form to JSON text, which is what the spec describes. The documentation shows the same lists
 * as {@code 1,2}, {@code [1,2]}, {@code ['a','b']} and as arrays of a JSON body.
 */
final class FormLists {

    /** The lists that the documentation shows in several forms. */
    private static final Set<String> NAMES = Set.of("children", "collaborators");

    private static final Pattern BRACKETED = Pattern.compile("\\[(.*)]");

    /** An element of a list, in quotes or without. */
    private static final Pattern ELEMENT = Pattern.compile("(?<quote>['\"]?)(?<text>[^\\s,'\"\\[\\]{}]+)\\k<quote>");

    private FormLists() {}

    /**
     * Returns a request with its lists as JSON text. A list with a syntax error stays as it is.
     *
     * @throws ApiError if a parameter of another type is an array or object of a JSON body
     */
    static ApiRequest normalized(SpecSet spec, ApiRequest request) {
        SpecOperation operation = spec.find(request.host(), request.method(), request.path());
        SpecForm form = operation == null ? null : operation.form();
        if (form == null) {
            return request;
        }
        for (String name : request.structured()) {
            if (form.names().contains(name) && !form.isJson(name)) {
                throw ApiError.guessed(
                        100,
                        "request.form." + name + ": is an array or object of the JSON body, expected a string,"
                                + " number or boolean");
            }
        }
        Map<String, String> parameters = new LinkedHashMap<>(request.form());
        parameters.replaceAll((name, text) -> {
            ArrayNode list = NAMES.contains(name) && form.isJson(name) ? list(text.strip()) : null;
            return list == null ? text : list.toString();
        });
        return request.withForm(parameters);
    }

    /** Returns the texts of a list, or null if it is not one. */
    private static @Nullable ArrayNode list(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        JsonNode json = bracketed.matches() ? json(text) : null;
        return json == null ? split(bracketed.matches() ? bracketed.group(1) : text) : texts(json);
    }

    private static @Nullable JsonNode json(String text) {
        try {
            return StrictJson.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable ArrayNode texts(JsonNode json) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (JsonNode element : json) {
            if (!element.isTextual() && !element.isIntegralNumber()) {
                return null;
            }
            list.add(element.asText());
        }
        return list;
    }

    private static @Nullable ArrayNode split(String text) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (String part : text.split(",", -1)) {
            Matcher element = ELEMENT.matcher(part.strip());
            if (!element.matches()) {
                return null;
            }
            list.add(element.group("text"));
        }
        return list;
    }
}

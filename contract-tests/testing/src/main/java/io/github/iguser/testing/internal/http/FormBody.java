package io.github.iguser.testing.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.format.FormText;
import io.github.iguser.testing.internal.format.StrictJson;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters in the body of a POST. The API takes them as a form, as a multipart form, such as {@code curl -F}
 * sends, and as JSON.
 *
 * @param values the texts of the parameters; arrays and objects of a JSON body are JSON texts
 * @param structured the names of the parameters that are arrays or objects of a JSON body
 */
record FormBody(Map<String, String> values, Set<String> structured) {

    private static final String MULTIPART = "multipart/form-data";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    /**
     * Parses a body.
     *
     * @throws IllegalArgumentException if its type is none of these, or it has errors
     */
    static FormBody parse(String type, String body) {
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.startsWith(MULTIPART)) {
            return new FormBody(MultipartForm.parse(type, body), Set.of());
        }
        if (!body.isEmpty() && lower.startsWith(JSON)) {
            return parseJson(body);
        }
        if (!body.isEmpty() && !lower.startsWith(FORM)) {
            throw new IllegalArgumentException("the body has the Content-Type " + type + "; send the parameters as "
                    + FORM + ", " + MULTIPART + " or " + JSON);
        }
        return new FormBody(lastValues(body), Set.of());
    }

    private static FormBody parseJson(String body) {
        JsonNode json = StrictJson.parse(body);
        if (!json.isObject()) {
            throw new IllegalArgumentException("the JSON body is not an object with the parameters as its members");
        }
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> structured = new LinkedHashSet<>();
        json.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (value.isNull()) {
                throw new IllegalArgumentException("the parameter " + member.getKey()
                        + " in the JSON body is null; leave it out, or give it a value");
            }
            if (value.isContainerNode()) {
                structured.add(member.getKey());
            }
            values.put(member.getKey(), value.isTextual() ? value.textValue() : value.toString());
        });
        return new FormBody(values, structured);
    }

    /** Returns the parameters of a query or form. If one is sent twice, the last value wins. */
    static Map<String, String> lastValues(@Nullable String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        FormText.decode(text).forEach((name, values) -> parameters.put(name, values.get(values.size() - 1)));
        return parameters;
    }
}

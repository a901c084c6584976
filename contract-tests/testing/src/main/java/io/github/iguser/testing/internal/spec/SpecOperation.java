package io.github.iguser.testing.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.format.ApiPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An operation of a host: a method and a path, with the rules for its requests and responses. */
public final class SpecOperation {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^/}]+}");

    private final SpecDocument document;
    private final String pathTemplate;
    private final String pointer;
    private final String method;
    private final JsonNode definition;
    private final Pattern path;
    private final List<SpecParameter> parameters;
    private final @Nullable SpecForm form;
    private final @Nullable SpecMetricRules metrics;

    SpecOperation(SpecDocument document, String pathTemplate, String pathItemPointer, String method) {
        this.document = document;
        this.pathTemplate = pathTemplate;
        this.pointer = pathItemPointer + "/" + method;
        this.method = method.toUpperCase(Locale.ROOT);
        this.definition = document.at(pointer);
        this.path = pattern(pathTemplate);
        this.parameters = readParameters(pathItemPointer);
        this.form = SpecForm.of(this);
        this.metrics = SpecMetricRules.of(this);
    }

    public SpecDocument document() {
        return document;
    }

    public String host() {
        return document.host();
    }

    public String operationId() {
        return definition.path("operationId").asText();
    }

    /** Returns the HTTP method in upper case. */
    public String method() {
        return method;
    }

    /** Returns the path template, without a version, such as {@code /{ig-user-id}/media}. */
    public String pathTemplate() {
        return pathTemplate;
    }

    public JsonNode definition() {
        return definition;
    }

    public String pointer() {
        return pointer;
    }

    public String where() {
        return document.where(pointer);
    }

    /** Returns how a request carries the access token. */
    public TokenUse tokenUse() {
        JsonNode own = definition.path("security");
        if (own.isMissingNode()) {
            return TokenUse.ANY;
        }
        if (own.size() == 1 && own.at("/0").has("uploadToken")) {
            return TokenUse.OAUTH;
        }
        return own.isEmpty()
                ? TokenUse.NONE
                : own.size() == 1 && own.at("/0").has("accessTokenQuery") ? TokenUse.QUERY : TokenUse.ANY;
    }

    public String tag() {
        return definition.path("tags").path(0).asText();
    }

    public List<SpecParameter> parameters() {
        return parameters;
    }

    public @Nullable SpecParameter parameter(String in, String name) {
        for (SpecParameter parameter : parameters) {
            if (parameter.in().equals(in) && parameter.name().equals(name)) {
                return parameter;
            }
        }
        return null;
    }

    /** Returns the query parameter that selects fields, or null if the operation has none. */
    public @Nullable SpecParameter fieldsParameter() {
        for (SpecParameter parameter : parameters) {
            if (parameter.fieldsOf() != null) {
                return parameter;
            }
        }
        return null;
    }

    /**
     * Returns the kind of paging ({@code link}, {@code cursor}, {@code time-window} or {@code none}), or null if the
     * operation has none.
     */
    public @Nullable String paging() {
        return definition.hasNonNull("x-paging") ? definition.get("x-paging").asText() : null;
    }

    /** Returns the fields in the response to a request without {@code fields}, or null if they are not documented. */
    public @Nullable List<String> defaultFields() {
        return definition.has("x-default-fields") ? texts(definition.get("x-default-fields")) : null;
    }

    /** Returns whether a request sends bytes that are no form, such as a video. */
    public boolean takesBytes() {
        return !document.at(pointer + "/requestBody/content/application~1octet-stream")
                .isMissingNode();
    }

    /** Returns the form of the request, or null if it has none. */
    public @Nullable SpecForm form() {
        return form;
    }

    /** Returns the metric rules, or null if the operation has no metrics. */
    public @Nullable SpecMetricRules metrics() {
        return metrics;
    }

    /** Returns whether the response is either a flat object or the only element of {@code data}. */
    public boolean flatOrData() {
        return definition.path("x-response-envelope").asText().equals("flat-or-data");
    }

    /** Returns the pointer of the response for a status, or else that of {@code default}; null if there is neither. */
    public @Nullable String response(int status) {
        for (String key : List.of(String.valueOf(status), "default")) {
            if (definition.path("responses").has(key)) {
                return document.resolve(pointer + "/responses/" + key);
            }
        }
        return null;
    }

    /** Returns the pointer of the JSON schema of the response for a status, or null if there is none. */
    public @Nullable String responseSchema(int status) {
        String response = response(status);
        if (response == null) {
            return null;
        }
        String schema = response + "/content/application~1json/schema";
        return document.at(schema).isMissingNode() ? null : document.resolve(schema);
    }

    /** Returns whether a path without its version, such as {@code /17841405822304914/media}, matches this operation. */
    public boolean matches(String pathWithoutVersion) {
        return path.matcher(pathWithoutVersion).matches();
    }

    /** Returns the variables of a path that {@link #matches}, by their names in the template. */
    public Map<String, String> pathVariables(String pathWithoutVersion) {
        String[] names = pathTemplate.split("/", -1);
        String[] values = pathWithoutVersion.split("/", -1);
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < names.length && i < values.length; i++) {
            if (VARIABLE.matcher(names[i]).matches()) {
                variables.put(names[i].substring(1, names[i].length() - 1), values[i]);
            }
        }
        return variables;
    }

    /** Returns whether the path of a request has a version if and only if the paths of the document have one. */
    public boolean isVersionedLike(String path) {
        return document.isVersioned() == (ApiPath.withoutVersion(path) != null);
    }

    /**
     * Returns the number of fixed segments of the path. A path with more of them takes precedence: {@code /me} over
     * {@code /{ig-user-id}}.
     */
    int fixedSegments() {
        int fixed = 0;
        for (String segment : pathTemplate.substring(1).split("/", -1)) {
            fixed += VARIABLE.matcher(segment).find() ? 0 : 1;
        }
        return fixed;
    }

    private Pattern pattern(String template) {
        StringBuilder regex = new StringBuilder();
        for (String segment : template.substring(1).split("/", -1)) {
            regex.append('/').append(VARIABLE.matcher(segment).matches() ? "[^/]+" : Pattern.quote(segment));
        }
        return Pattern.compile(regex.toString());
    }

    private List<SpecParameter> readParameters(String pathItemPointer) {
        Map<String, SpecParameter> byKey = new LinkedHashMap<>();
        for (String list : List.of(pathItemPointer + "/parameters", pointer + "/parameters")) {
            for (int i = 0; i < document.at(list).size(); i++) {
                String at = document.resolve(list + "/" + i);
                JsonNode node = document.at(at);
                String name = node.path("name").asText();
                String in = node.path("in").asText();
                byKey.put(
                        in + " " + name,
                        new SpecParameter(name, in, node.path("required").asBoolean(), node, at));
            }
        }
        return List.copyOf(byKey.values());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }

    @Override
    public String toString() {
        return host() + " " + operationId();
    }
}

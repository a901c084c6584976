package io.github.iguser.contract.pact;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.testing.internal.format.FormText;
import io.github.iguser.testing.internal.recording.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One interaction as written in a pact file: a request that the client sends and the response that it can read.
 *
 * @param host the responding host, which is the provider of the pact
 * @param pact name of the pact file
 * @param pointer JSON pointer of the interaction in that file
 * @param json the interaction itself
 */
public record PactInteraction(String host, String pact, String pointer, JsonNode json) {

    public static final String REFERENCES = "openapi";

    public static final String ORIGIN = "origin";

    public static final String FORM = "application/x-www-form-urlencoded";

    /** The content type of uploads in pacts. The client sends no content type, since none is documented. */
    public static final String BYTES = "application/octet-stream";

    /** The token that the client sends in every case. */
    public static final String CLIENT_TOKEN = "token-of-the-verifier";

    private static final String TOKEN = "access_token";

    private static final Set<String> OF_EVERY_REQUEST = Set.of("authorization", "content-type");

    public String description() {
        return json.path("description").asText();
    }

    /** Returns the operation that the interaction names, or null if it names none. */
    public @Nullable String operationId() {
        JsonNode value = json.at("/comments/references/" + REFERENCES + "/operationId");
        return value.isTextual() ? value.asText() : null;
    }

    /**
     * Returns whether the interaction was made from an example of the spec, so that no provider is known to respond
     * like this.
     */
    public boolean isSynthesised() {
        return origin().equals(Origin.SYNTHESISED.word());
    }

    /** Returns the origin of the exchange that the interaction was made from. */
    public String origin() {
        return json.at("/comments/references/" + REFERENCES + "/" + ORIGIN).asText();
    }

    /** Returns the row of the report that this interaction belongs to. */
    public OperationKey key() {
        String operationId = operationId();
        return new OperationKey(host, operationId == null ? "(no operationId)" : operationId);
    }

    public String method() {
        return json.at("/request/method").asText();
    }

    /** Returns the path of the example, without version. */
    public String path() {
        return json.at("/request/path").asText();
    }

    /** Returns the path with placeholders for values of the provider state. */
    public StateExpression pathExpression() {
        return StateExpression.of(expression("/request/generators/path", path()));
    }

    /** Returns the decoded query of the example, without the token. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        json.at("/request/query").properties().forEach(parameter -> {
            if (!parameter.getKey().equals(TOKEN)) {
                query.put(parameter.getKey(), parameter.getValue().path(0).asText());
            }
        });
        return Collections.unmodifiableMap(query);
    }

    /** Returns the query with placeholders for values of the provider state. */
    public Map<String, StateExpression> queryExpressions() {
        Map<String, StateExpression> expressions = new LinkedHashMap<>();
        query().forEach((name, example) ->
                expressions.put(name, StateExpression.of(expression("/request/generators/query/" + name, example))));
        return expressions;
    }

    /** Returns the decoded form of the example; empty when the request has none. */
    public Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        if (json.at("/request/body/contentType").asText().equals(FORM)) {
            FormText.decode(json.at("/request/body/content").asText())
                    .forEach((name, values) -> form.put(name, values.get(0)));
        }
        return Collections.unmodifiableMap(form);
    }

    /** Returns the form with placeholders for values of the provider state. */
    public Map<String, StateExpression> formExpressions() {
        Map<String, StateExpression> expressions = new LinkedHashMap<>();
        form().forEach((name, example) ->
                expressions.put(name, StateExpression.of(expression("/request/generators/body/$." + name, example))));
        return expressions;
    }

    /** Returns the headers of the request that belong to its operation, with their names in lower case. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        json.at("/request/headers").properties().forEach(header -> {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!OF_EVERY_REQUEST.contains(name)) {
                headers.put(name, header.getValue().path(0).asText());
            }
        });
        return Collections.unmodifiableMap(headers);
    }

    /** Returns the names of the query parameters, without the token. */
    public Set<String> queryNames() {
        return Collections.unmodifiableSet(new TreeSet<>(query().keySet()));
    }

    /** Returns whether the token is a query parameter instead of a header. */
    public boolean tokenInQuery() {
        return json.at("/request/query").has(TOKEN);
    }

    /** Returns the requested fields, or null if the request names none. */
    public @Nullable String fields() {
        return query().get("fields");
    }

    public int status() {
        return json.at("/response/status").asInt();
    }

    /** Returns the example of the response. */
    public JsonNode body() {
        return json.at("/response/body/content");
    }

    /** Returns whether the response has its nodes in {@code data}: a list, or a wrapped node. */
    public boolean hasData() {
        return body().path("data").isArray();
    }

    public @Nullable Integer errorCode() {
        return integer("/error/code");
    }

    public @Nullable Integer errorSubcode() {
        return integer("/error/error_subcode");
    }

    /** Returns the example values of the provider state. */
    public Map<String, String> stateValues() {
        Map<String, String> values = new LinkedHashMap<>();
        for (JsonNode state : json.path("providerStates")) {
            state.path("params")
                    .properties()
                    .forEach(p -> values.put(p.getKey(), p.getValue().asText()));
        }
        return values;
    }

    /** Returns the names of the state values that the request needs. */
    public Set<String> neededValues() {
        Set<String> names = new TreeSet<>(pathExpression().names());
        queryExpressions().values().forEach(expression -> names.addAll(expression.names()));
        formExpressions().values().forEach(expression -> names.addAll(expression.names()));
        return names;
    }

    private String expression(String pointer, String literal) {
        JsonNode generator = json.at(pointer);
        return generator.path("type").asText().equals("ProviderState")
                ? generator.path("expression").asText()
                : literal;
    }

    private @Nullable Integer integer(String pointer) {
        JsonNode value = body().at(pointer);
        return value.isIntegralNumber() ? value.intValue() : null;
    }

    @Override
    public String toString() {
        return pact + " \"" + description() + "\"";
    }
}

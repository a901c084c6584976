package io.github.iguser.contract.pact.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.iguser.contract.pact.PactInteraction;
import io.github.iguser.contract.pact.StateExpression;
import io.github.iguser.testing.internal.recording.Recording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the provider state in which the request of an interaction equals that of a recording: same operation, same
 * parameters, same set of fields, and the same kind of response.
 */
final class RequestBinding {

    private RequestBinding() {}

    /** Returns the values of that state, or null when the recording is one of another request or another state. */
    static @Nullable Map<String, String> bind(
            PactInteraction interaction, Recording recording, @Nullable JsonNode response) {
        if (!recording.host().equals(interaction.host())
                || !recording.operationId().equals(interaction.operationId())
                || !recording.method().equals(interaction.method())
                || !recording.requestHeaders().equals(interaction.headers())
                || !sameOutcome(interaction, recording, response)) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        boolean same = merge(values, interaction.pathExpression().bind(recording.pathWithoutVersion()))
                && same(interaction.queryExpressions(), recording.query(), values)
                && same(interaction.formExpressions(), recording.form(), values);
        return same ? values : null;
    }

    /** Adds values, unless there are none or one of them contradicts what is already known. */
    static boolean merge(Map<String, String> values, @Nullable Map<String, String> more) {
        if (more == null) {
            return false;
        }
        for (Map.Entry<String, String> value : more.entrySet()) {
            String before = values.putIfAbsent(value.getKey(), value.getValue());
            if (before != null && !before.equals(value.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(
            Map<String, StateExpression> expressions, Map<String, String> parameters, Map<String, String> values) {
        if (!expressions.keySet().equals(parameters.keySet())) {
            return false;
        }
        return expressions.entrySet().stream().allMatch(parameter -> {
            String recorded = parameters.get(parameter.getKey());
            return parameter.getKey().equals("fields")
                    ? FieldsBinding.bind(parameter.getValue(), recorded, values)
                    : merge(values, parameter.getValue().bind(recorded));
        });
    }

    /** Compares status and error. An error is a provider state too, such as an expired token or an unknown id. */
    private static boolean sameOutcome(PactInteraction interaction, Recording recording, @Nullable JsonNode response) {
        JsonNode body = response == null ? MissingNode.getInstance() : response;
        JsonNode error = body.path("error");
        return sameEmptyLists(interaction.body(), body)
                && interaction.status() == recording.status()
                && interaction.hasData() == body.path("data").isArray()
                && Objects.equals(integer(error.path("code")), interaction.errorCode())
                && Objects.equals(integer(error.path("error_subcode")), interaction.errorSubcode());
    }

    /**
     * Compares empty lists. An empty list is a state of the account, so a recording with items in it belongs to another
     * state.
     */
    private static boolean sameEmptyLists(JsonNode expected, JsonNode actual) {
        if (expected.isArray() && expected.isEmpty()) {
            return actual.isMissingNode() || actual.isArray() && actual.isEmpty();
        }
        return expected.properties().stream()
                .allMatch(member -> sameEmptyLists(member.getValue(), actual.path(member.getKey())));
    }

    private static @Nullable Integer integer(JsonNode node) {
        return node.isIntegralNumber() ? node.intValue() : null;
    }
}

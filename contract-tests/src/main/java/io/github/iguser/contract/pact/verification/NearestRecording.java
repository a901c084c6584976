package io.github.iguser.contract.pact.verification;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.contract.pact.PactInteraction;
import io.github.iguser.contract.pact.StateExpression;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the recording of an operation whose request is most similar to an interaction, and its differences. */
final class NearestRecording {
    private NearestRecording() {}

    /** Returns its name and the differences, or null when the operation has no recording. */
    static @Nullable String of(PactInteraction interaction, Recordings recordings) {
        String operationId = interaction.operationId();
        if (operationId == null) {
            return null;
        }
        Recording nearest = null;
        List<String> differences = List.of();
        for (Recording recording : recordings.of(interaction.host(), operationId)) {
            List<String> candidate = differences(interaction, recording);
            if (nearest == null || candidate.size() < differences.size()) {
                nearest = recording;
                differences = candidate;
            }
        }
        return nearest == null ? null : nearest.name() + ": " + String.join("; ", differences);
    }

    private static List<String> differences(PactInteraction interaction, Recording recording) {
        List<String> differences = new ArrayList<>();
        if (interaction.pathExpression().bind(recording.pathWithoutVersion()) == null) {
            differences.add("its path is " + recording.path());
        }
        compare("query parameter ", interaction.queryExpressions(), recording.query(), differences);
        compare("form parameter ", interaction.formExpressions(), recording.form(), differences);
        if (!recording.requestHeaders().equals(interaction.headers())) {
            differences.add("its headers are " + recording.requestHeaders());
        }
        if (recording.status() != interaction.status()) {
            differences.add("its status is " + recording.status());
        }
        String error = error(recording);
        String expected = error(interaction.body());
        if (!error.equals(expected)) {
            differences.add("its response is " + error);
        }
        if (differences.isEmpty()) {
            differences.add("it differs in values that one provider state cannot have together, or in its response");
        }
        return differences;
    }

    private static void compare(
            String what,
            Map<String, StateExpression> expected,
            Map<String, String> recorded,
            List<String> differences) {
        expected.forEach((name, expression) -> {
            String value = recorded.get(name);
            if (value == null) {
                differences.add(what + name + " is not recorded");
            } else if (name.equals("fields")
                    ? !FieldsBinding.bind(expression, value, new LinkedHashMap<>())
                    : expression.bind(value) == null) {
                differences.add(what + name + " is recorded as " + value);
            }
        });
        recorded.forEach((name, value) -> {
            if (!expected.containsKey(name)) {
                differences.add(what + name + " is recorded in addition, as " + value);
            }
        });
    }

    private static String error(Recording recording) {
        try {
            return error(StrictJson.parse(recording.bodyText()));
        } catch (IllegalArgumentException e) {
            return "no JSON";
        }
    }

    private static String error(JsonNode body) {
        JsonNode error = body.path("error");
        String subcode = error.has("error_subcode") ? "/" + error.get("error_subcode") : "";
        return error.has("code") ? "error " + error.get("code") + subcode : "no error";
    }
}

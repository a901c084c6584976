package io.github.iguser.contract.recording;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.iguser.testing.internal.recording.Recording;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Refuses a request that no recording answers, in the form of the API's errors, and names the nearest recording. */
final class NoRecording implements ResponseDefinitionTransformerV2 {

    static final String NAME = "no-recording";

    private static final int CODE_INVALID = 100;

    private final Map<String, Recording> recordings;

    NoRecording(Map<String, Recording> recordings) {
        this.recordings = recordings;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        return refusal(ReplayedRequest.of(event.getRequest()));
    }

    private ResponseDefinition refusal(ReplayedRequest request) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("error")
                .put("message", message(request, recordings.values()))
                .put("type", "ReplayException")
                .put("code", CODE_INVALID);
        return new ResponseDefinitionBuilder()
                .withStatus(404)
                .withHeader("Content-Type", "application/json; charset=UTF-8")
                .withBody(body.toPrettyString())
                .build();
    }

    /** The token itself is never repeated. */
    static String message(ReplayedRequest request, Collection<Recording> recordings) {
        Recording nearest = null;
        List<String> differences = List.of();
        for (Recording recording : recordings) {
            List<String> candidate = request.differencesFrom(recording);
            if (nearest == null || weight(candidate) < weight(differences)) {
                nearest = recording;
                differences = candidate;
            }
        }
        if (nearest == null) {
            return "replay: there is no recording of this host";
        }
        if (differences.isEmpty() && nearest.tokens() == 0 && request.tokens() != 0) {
            return "replay: " + nearest.name() + " is recorded without an access token, but the request carries "
                    + request.tokens() + "; send none";
        }
        if (differences.isEmpty() && request.tokens() != nearest.tokens()) {
            return "replay: " + nearest.name() + " is recorded, but the request carries " + request.tokens()
                    + " access tokens; send exactly one, as Authorization: Bearer or as access_token, of any value";
        }
        if (differences.isEmpty()) {
            return "replay: " + nearest.name() + " is a later step of the scenario \"" + nearest.scenario() + "\"";
        }
        return "replay: no recording answers this request; the nearest is " + nearest.name() + ": "
                + String.join("; ", differences);
    }

    /** Another path is farther away than another parameter. */
    private static int weight(List<String> differences) {
        int weight = differences.size();
        for (String difference : differences) {
            weight += difference.startsWith("the ") ? 3 : 0;
        }
        return weight;
    }
}

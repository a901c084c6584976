package io.github.iguser.contract.recording;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Answers a request that no recording answers: by the fallback, or with a refusal in the form of the API's errors that
 * names the nearest recording.
 */
final class NoRecording implements ResponseDefinitionTransformerV2 {

    static final String NAME = "no-recording";

    private static final int CODE_INVALID = 100;

    /** The header that names the origin of a response, which a program cannot see otherwise. */
    static final String ORIGIN = "X-Replay-Origin";

    private final String host;
    private final Map<String, Recording> recordings;
    private final Fallback fallback;
    private final UnaryOperator<String> links;

    /** @param links replaces the hosts in a body by those of the stand-ins */
    NoRecording(String host, Map<String, Recording> recordings, Fallback fallback, UnaryOperator<String> links) {
        this.host = host;
        this.recordings = recordings;
        this.fallback = fallback;
        this.links = links;
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
        ReplayedRequest request = ReplayedRequest.of(event.getRequest());
        Recording found = request.tokens() <= 1 && request.wanted() == null && request.isPlain()
                ? fallback.answer(
                        host, request.method(), request.path(), single(request.query()), single(request.form()))
                : null;
        Recording made = found != null && found.tokens() == request.tokens() ? found : null;
        return made == null ? refusal(request) : response(made);
    }

    private static Map<String, String> single(Map<String, List<String>> parameters) {
        Map<String, String> single = new LinkedHashMap<>();
        parameters.forEach((name, values) -> single.put(name, values.get(0)));
        return single;
    }

    private ResponseDefinition response(Recording made) {
        ResponseDefinitionBuilder response = new ResponseDefinitionBuilder()
                .withStatus(made.status())
                .withHeader(ORIGIN, made.origin().word())
                .withBody(links.apply(made.bodyText()));
        made.headers().forEach(response::withHeader);
        return response.build();
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

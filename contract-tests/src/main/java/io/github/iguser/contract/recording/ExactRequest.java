package io.github.iguser.contract.recording;

import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.matching.RequestMatcherExtension;
import io.github.iguser.testing.internal.recording.Recording;
import java.util.Map;

/**
 * Matches a request that is the recorded one, in any version, and nothing more: WireMock's own matchers let further
 * parameters through.
 *
 * <p>The request must have exactly one access token, of any value, or none if the recording says so.
 */
final class ExactRequest extends RequestMatcherExtension {

    static final String NAME = "exact-request";
    static final String RECORDING = "recording";

    private final Map<String, Recording> recordings;

    ExactRequest(Map<String, Recording> recordings) {
        this.recordings = recordings;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public MatchResult match(Request request, Parameters parameters) {
        Recording recording = recordings.get(parameters.getString(RECORDING));
        ReplayedRequest received = ReplayedRequest.of(request);
        return MatchResult.of(recording != null
                && received.tokens() == recording.tokens()
                && received.differencesFrom(recording).isEmpty());
    }
}

package io.github.iguser.contract.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations on tokens have no version in the path on one host, and take no token on the other. */
class TokenReplayTest {

    private static final String REFRESH = "graph.instagram.com/refreshInstagramToken/documented";
    private static final String EXCHANGE = "graph.facebook.com/exchangeFacebookToken/documented";

    @ParameterizedTest
    @CsvSource({
        REFRESH + ", /refresh_access_token, &access_token=any, 200",
        REFRESH + ", /v1.0/refresh_access_token, &access_token=any, 404",
        REFRESH + ", /refresh_access_token, '', 404",
        EXCHANGE + ", /v1.0/oauth/access_token, '', 200",
        EXCHANGE + ", /oauth/access_token, '', 404",
        EXCHANGE + ", /v1.0/oauth/access_token, &access_token=any, 404",
    })
    void respondsOnlyToTheRecordedRequest(String name, String path, String token, int status) throws Exception {
        Recording recording = Recordings.embedded().byName(name);
        StringBuilder query = new StringBuilder();
        recording
                .query()
                .forEach((parameter, value) ->
                        query.append('&').append(parameter).append('=').append(value));

        try (ReplayServer server = ReplayServer.start(Recordings.of(List.of(recording)))) {
            URI uri = URI.create(server.address(recording.host()) + path + "?" + query.substring(1) + token);
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        }
    }
}

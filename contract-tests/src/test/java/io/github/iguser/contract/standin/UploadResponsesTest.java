package io.github.iguser.contract.standin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.spec.validation.ResponseHeaderValidator;
import io.github.iguser.contract.spec.validation.StrictRequest;
import io.github.iguser.contract.spec.validation.StrictSchema;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ReelContainer;
import io.github.iguser.testing.StandIn;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stand-in takes uploads as the spec describes them, and its responses are those of the spec. */
class UploadResponsesTest {
    private static final SpecSet SPEC = SpecSet.embedded();
    private static final SpecOperation UPLOAD = SPEC.byId("rupload.facebook.com", "uploadVideo");

    private final StandIn standIn = StandIn.start();
    private String uri;

    @BeforeEach
    void createContainer() {
        try (FacebookLoginClient client = standIn.facebookClient().build()) {
            uri = client.media()
                    .create(StandIn.ACCOUNT, ReelContainer.of(r -> r.resumable()))
                    .execute()
                    .uri();
        }
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    private void upload(int status, String bytes, String... headers) throws Exception {
        Map<String, String> sent = new LinkedHashMap<>();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(uri))
                .header("Authorization", "OAuth any")
                .POST(BodyPublishers.ofString(bytes));
        for (int i = 0; i < headers.length; i += 2) {
            sent.put(headers[i], headers[i + 1]);
            request.header(headers[i], headers[i + 1]);
        }
        String path = URI.create(uri).getPath().replaceFirst("^/rupload\\.facebook\\.com", "");

        HttpResponse<String> response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());

        assertThat(StrictRequest.validate(SPEC, UPLOAD, "POST", path, Map.of(), Map.of(), sent))
                .isEmpty();
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(StrictSchema.of(UPLOAD, null).validate(status, StrictJson.parse(response.body())))
                .isEmpty();
        Map<String, String> received = new LinkedHashMap<>();
        response.headers().map().forEach((name, values) -> received.put(name, values.get(0)));
        received.keySet().removeIf(name -> name.startsWith("x-replay"));
        assertThat(ResponseHeaderValidator.validate(UPLOAD, status, received)).isEmpty();
    }

    @Test
    void takesAVideoInParts() throws Exception {
        upload(400, "first", "offset", "0", "file_size", "10");
        upload(400, "other", "offset", "3", "file_size", "10");
        upload(200, "other", "offset", "5", "file_size", "10");
        upload(400, "other", "offset", "5", "file_size", "10");
    }

    @Test
    void takesAUrl() throws Exception {
        upload(200, "", "file_url", "https://example.com/a.mp4");
    }
}

package io.github.iguser.contract.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.format.StrictJson;
import io.github.iguser.contract.recording.Origin;
import io.github.iguser.contract.recording.Recording;
import io.github.iguser.contract.spec.SpecSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SynthesiserTest {

    private static final Synthesiser SYNTHESISER = new Synthesiser(SpecSet.embedded());

    private static Recording get(String host, String path, Map<String, String> query) {
        return SYNTHESISER.answer(host, "GET", path, query, Map.of());
    }

    @Test
    void answersAnyFieldsInAnyOrderInAnyVersion() {
        Recording answer = get(
                "graph.facebook.com",
                "/v2.0/17841400000000077",
                Map.of("fields", "media_count,media.limit(2){caption}"));

        var body = StrictJson.parse(answer.bodyText());
        assertThat(answer.origin()).isEqualTo(Origin.SYNTHESISED);
        assertThat(body.path("id").asText()).isEqualTo("17841400000000077");
        assertThat(body.path("media_count").isIntegralNumber()).isTrue();
        assertThat(body.at("/media/data/0/caption").isTextual()).isTrue();
    }

    @Test
    void answersWithoutVersionWhereThereIsNone() {
        Map<String, String> query = Map.of("grant_type", "ig_exchange_token", "client_secret", "any");

        assertThat(get("graph.instagram.com", "/access_token", query).bodyText())
                .contains("\"access_token\":\"NEW-TOKEN-OF-NOBODY\"");
        assertThat(get("graph.instagram.com", "/v1.0/access_token", query)).isNull();
    }

    @Test
    void tellsAContainerFromAnAccountByItsFields() {
        Recording answer = get("graph.instagram.com", "/v1.0/17889000000000009", Map.of("fields", "status_code"));

        assertThat(answer.bodyText()).contains("\"status_code\":\"FINISHED\"");
    }

    @Test
    void endsAWalkOverPages() {
        String host = "graph.facebook.com";
        String path = "/v1.0/17841400000000001/media";
        String first = StrictJson.parse(get(host, path, Map.of("limit", "2")).bodyText())
                .at("/paging/cursors/after")
                .asText();
        String second = StrictJson.parse(
                        get(host, path, Map.of("limit", "2", "after", first)).bodyText())
                .at("/paging/cursors/after")
                .asText();

        assertThat(second).isNotEqualTo(first);
        assertThat(StrictJson.parse(get(host, path, Map.of("limit", "2", "after", second))
                                .bodyText())
                        .path("paging")
                        .has("next"))
                .isFalse();
    }

    @Test
    void leavesWhatTheSpecDoesNotAllowToBeRefused() {
        assertThat(get("graph.facebook.com", "/v1.0/17841400000000001", Map.of("fields", "nickname")))
                .isNull();
        assertThat(get("graph.facebook.com", "/v1.0/17841400000000001/nowhere", Map.of()))
                .isNull();
        assertThat(get("graph.facebook.com", "/v1.0", Map.of())).isNull();
    }
}

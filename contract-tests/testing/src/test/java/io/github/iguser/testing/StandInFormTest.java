package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.PlainHttpClient.JsonResponse;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stand-in takes the parameters of a POST in each way that the documentation shows. */
class StandInFormTest {

    @RegisterExtension
    static final StandInExtension STAND_IN = new StandInExtension();

    private final PlainHttpClient http = new PlainHttpClient(STAND_IN.standIn());
    private final String account = STAND_IN.standIn().facebookUrl() + "/" + StandIn.ACCOUNT;
    private final String media = account + "/media";

    private String item() {
        return http.post(media, "is_carousel_item=true&image_url=https://e.com/a.jpg")
                .body()
                .path("id")
                .asText();
    }

    private int publishedChildren(JsonResponse carousel) {
        String id = carousel.body().path("id").asText();
        http.get(STAND_IN.standIn().facebookUrl() + "/" + id);
        http.postJson(account + "/media_publish", "{\"creation_id\": \"" + id + "\"}");
        return http.get(media + "?fields=children&limit=1")
                .body()
                .at("/data/0/children/data")
                .size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2", "1, 2", "[1,2]", "[\"1\",\"2\"]", "['1','2']"})
    void takesEachDocumentedListOfChildren(String pattern) {
        String list = pattern.replace("1", item()).replace("2", item());

        assertThat(publishedChildren(http.post(media, "media_type=CAROUSEL&children=" + PlainHttpClient.encoded(list))))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1,2\"", "[1,2]", "[\"1\",\"2\"]", "\"[1,2]\""})
    void takesTheChildrenInAJsonBody(String pattern) {
        String list = pattern.replace("1", item()).replace("2", item());

        assertThat(publishedChildren(
                        http.postJson(media, "{\"media_type\": \"CAROUSEL\", \"children\": " + list + "}")))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b,c_d", "['a.b','c_d']", "[\"a.b\",\"c_d\"]", "[a.b, c_d]"})
    void takesEachDocumentedListOfCollaborators(String list) {
        JsonResponse created =
                http.post(media, "image_url=https://e.com/a.jpg&collaborators=" + PlainHttpClient.encoded(list));

        assertThat(created.status()).as(created.response().body()).isEqualTo(200);
    }

    @Test
    void takesNativeValuesOfAJsonBody() {
        JsonResponse reel = http.postJson(media, """
                {"media_type": "REELS", "video_url": "https://e.com/a.mp4", "caption": "Hello #spring",
                 "thumb_offset": 1500, "share_to_feed": false, "trial_params": {"graduation_strategy": "MANUAL"},
                 "user_tags": [{"username": "river.tours"}], "access_token": "any"}
                """);

        assertThat(reel.status()).as(reel.response().body()).isEqualTo(200);
        String id = reel.body().path("id").asText();
        http.get(STAND_IN.standIn().facebookUrl() + "/" + id);
        http.post(account + "/media_publish", "creation_id=" + id);
        JsonNode published =
                http.get(media + "?fields=caption,media_type&limit=1").body().at("/data/0");
        assertThat(published.path("caption").asText()).isEqualTo("Hello #spring");
        assertThat(published.path("media_type").asText()).isEqualTo("VIDEO");
    }

    @Test
    void takesTheTokenFromAJsonBody() {
        JsonResponse refused = http.send(HttpRequest.newBuilder(URI.create(media))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"image_url\": \"https://e.com/a.jpg\", \"access_token\": \"expired\"}")));

        assertThat(refused.code()).isEqualTo(190);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[|the JSON",
                "[]|the JSON body is not an object with the parameters as its members",
                "{\"caption\": null}|the parameter caption in the JSON body is null; leave it out",
                "{\"image_url\": \"https://e.com/a.jpg\", \"caption\": [\"a\"]}|request.form.caption: is an array or object"
                        + " of the JSON body, expected a string",
                "{\"image_url\": \"https://e.com/a.jpg\", \"thumb_ofset\": 1}|request.form.thumb_ofset: is not a form"
                        + " parameter",
            })
    void refusesAnInvalidJsonBody(String json, String message) {
        JsonResponse refused = http.postJson(media, json);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains(message.equals("the JSON") ? "not JSON" : message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"access_token\": SECRET}",
                "{\"access_token\": \"SECRET",
                "{\"SECRET\": 1, \"SECRET\": 2}",
                "{} SECRET",
                "{\"access_token\": 1SECRET}",
            })
    void namesThePositionOfASyntaxErrorWithoutQuotingTheText(String json) {
        JsonResponse body = http.postJson(media, json);
        JsonResponse parameter =
                http.post(media, "image_url=https://e.com/a.jpg&user_tags=" + PlainHttpClient.encoded(json));

        for (JsonResponse refused : List.of(body, parameter)) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.message()).contains("not JSON: ", "(line 1, column ");
            assertThat(refused.response().body() + refused.header("X-Replay-Reason"))
                    .doesNotContain("SECRET");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1,,2]|is sent as JSON text, but is not JSON",
                "[\"1\",\"2\"|is sent as JSON text, but is not JSON",
                "[{},{}]|expected the type string",
                "[a,b]|which does not match",
            })
    void doesNotReportASyntaxErrorAsANumberOfItems(String children, String reason) {
        JsonResponse refused = http.post(media, "media_type=CAROUSEL&children=" + PlainHttpClient.encoded(children));

        assertThat(refused.code()).isEqualTo(100);
        assertThat(refused.subcode()).isZero();
        assertThat(refused.message()).contains(reason);
    }

    @Test
    void namesAChildThatIsNotAnItem() {
        assertThat(http.post(media, "media_type=CAROUSEL&children=[1,2]").message())
                .contains(
                        "children has 1, which is not a container that the account created with is_carousel_item=true");
        assertThat(http.post(media, "media_type=CAROUSEL&children=1").subcode()).isEqualTo(2207028);
    }
}

package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.model.ApiVersion;
import io.github.iguser.testing.PlainHttpClient.JsonResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads with plain HTTP, as from a program in any language. */
class StandInReadingTest {

    @RegisterExtension
    static final StandInExtension STAND_IN = new StandInExtension();

    private final PlainHttpClient http = new PlainHttpClient(STAND_IN.standIn());
    private final String account = "/" + PlainHttpClient.ACCOUNT;

    @Test
    void returnsFieldsInAnyOrder() {
        JsonNode one =
                http.facebook(account + "?fields=username,biography,website").body();
        JsonNode other =
                http.facebook(account + "?fields=website,username,biography").body();

        assertThat(one).isEqualTo(other);
        assertThat(one.get("username").asText()).isEqualTo("harbour.bicycles");
    }

    @Test
    void returnsTheDocumentedDefaultFields() {
        assertThat(http.facebook(account + "/media?limit=1").body().at("/data/0"))
                .hasToString("{\"id\":\"17900000000000108\"}");
    }

    @Test
    void returnsNestedExpansionsWithModifiers() {
        JsonNode body = http.facebook(account
                        + "?fields=media.limit(2){comments.limit(1){text,replies{text}}},"
                        + "business_discovery.username(quay.wheelworks){username,media.limit(1){caption}}")
                .body();

        assertThat(body.at("/media/data")).hasSize(2);
        assertThat(body.at("/media/data/0/comments/data")).hasSize(1);
        assertThat(body.at("/media/data/0/comments/data/0/replies/data/0/text").asText())
                .isEqualTo("We missed you too");
        assertThat(body.at("/business_discovery/media/data/0/caption").asText()).isEqualTo("Spokes, slowly");
    }

    @Test
    void namesTheAuthorOfACommentLikeItsUserName() {
        JsonNode media = http.facebook(account + "/media?fields=comments{username,from,replies{username,from}}")
                .body();

        List<JsonNode> comments = media.findParents("from");
        assertThat(comments).hasSizeGreaterThan(5);
        for (JsonNode comment : comments) {
            assertThat(comment.at("/from/username")).isEqualTo(comment.get("username"));
        }
        assertThat(comments.stream().map(comment -> comment.get("username")).distinct())
                .hasSameSizeAs(comments.stream()
                        .map(comment -> comment.at("/from/id"))
                        .distinct()
                        .toList());
    }

    @Test
    void returnsTheSameValuesOfANodeEverywhere() {
        JsonNode list = http.facebook(account + "/media?fields=id,like_count,alt_text&limit=1")
                .body();
        JsonNode nested = http.facebook(account + "?fields=media.limit(1){id,like_count,alt_text}")
                .body();

        assertThat(list.at("/data/0")).isEqualTo(nested.at("/media/data/0"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 8, 25})
    void pagesThroughAllMediaWithTheTokenInTheLink(int limit) {
        for (String fields : List.of("id", "id,caption,media_type,media_url,permalink,timestamp")) {
            List<String> ids = new ArrayList<>();
            String next = STAND_IN.standIn().facebookUrl() + account + "/media?access_token=any&fields=" + fields
                    + "&limit=" + limit;
            while (!next.isEmpty()) {
                JsonNode page = http.get(next).body();
                page.path("data").forEach(media -> ids.add(media.path("id").asText()));
                next = page.at("/paging/next").asText();
                assertThat(next).matches("|http://localhost:\\d+/graph.facebook.com/v\\S+access_token=any&\\S+");
            }
            assertThat(ids).hasSize(8).doesNotHaveDuplicates();
        }
    }

    @Test
    void linksToThePreviousPage() {
        JsonNode first = http.facebook(account + "/media?fields=id&limit=3").body();
        JsonNode second = http.get(first.at("/paging/next").asText()).body();

        assertThat(http.get(second.at("/paging/previous").asText()).body().get("data"))
                .isEqualTo(first.get("data"));
    }

    @Test
    void pagesThroughTheCommentsOfAMedia() {
        JsonNode media = http.facebook(account + "/media?fields=comments.limit(2){text}&limit=1")
                .body();
        String next = media.at("/data/0/comments/paging/next").asText();

        assertThat(http.get(next).body().at("/data/0/text").asText()).isEqualTo("On my way");
    }

    @Test
    void continuesAListWithoutLinksByItsCursor() {
        JsonNode first = http.facebook(account + "/tags?fields=id&limit=2").body();
        String after = first.at("/paging/cursors/after").asText();

        assertThat(first.at("/paging").has("next")).isFalse();
        assertThat(http.facebook(account + "/tags?fields=id&limit=2&after=" + after)
                        .body()
                        .get("data"))
                .hasSize(1);
    }

    @Test
    void returnsTheRestOfAListForTheLargestLimit() {
        JsonNode first = http.facebook(account + "/media?limit=1").body();
        String after = first.at("/paging/cursors/after").asText();
        JsonResponse rest = http.facebook(account + "/media?limit=" + Integer.MAX_VALUE + "&after=" + after);

        assertThat(rest.status()).isEqualTo(200);
        assertThat(rest.body().get("data")).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "since=1970-01-01T00:00:00Z, 8",
        "until=2999-12-31T23:59:59Z, 8",
        "since=2026-11-15, 3",
        "until=2026-11-01, 2",
        "since=2026-11-01&until=2026-11-10, 2",
        "since=1795161599, 1"
    })
    void filtersByTimeRange(String span, int media) {
        assertThat(http.facebook(account + "/media?" + span).body().get("data")).hasSize(media);
    }

    @Test
    void servesMeOnInstagramOnly() {
        assertThat(http.instagram("/me?fields=name,username")
                        .body()
                        .get("username")
                        .asText())
                .isEqualTo("mira.on.wheels");
        assertThat(http.instagram("/me/media?limit=1").body().get("data")).hasSize(1);
        assertThat(http.instagram("/27281000000000003?fields=username").status())
                .isEqualTo(200);
        assertThat(http.facebook("/me").subcode()).isEqualTo(33);
    }

    @Test
    void returnsBreakdownsThatAddUpToTheTotal() {
        JsonNode total = http.facebook(account
                        + "/insights?metric=reach,views&period=day&metric_type=total_value"
                        + "&breakdown=media_product_type&since=2026-11-01&until=2026-11-08")
                .body()
                .at("/data/0/total_value");

        long sum = 0;
        for (JsonNode part : total.at("/breakdowns/0/results")) {
            sum += part.get("value").asLong();
        }
        assertThat(total.get("value").asLong()).isEqualTo(sum).isEqualTo(640 * 7);
    }

    @Test
    void linksToThePreviousAndNextTimeRange() {
        JsonNode page = http.facebook(account + "/insights?metric=reach&period=day&since=1794297600&until=1794902400")
                .body();

        assertThat(page.at("/data/0/values")).hasSize(7);
        assertThat(page.at("/paging/previous").asText()).contains("since=1793692800&until=1794297600");
        assertThat(http.get(page.at("/paging/next").asText()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"22, 22", "18, 21", "99, 21", "'', 21"})
    void servesAnyVersionAndNamesTheOneUsed(String requested, String served) {
        String path = requested.isEmpty() ? "" : "/v" + requested + ".0";
        String base = STAND_IN.standIn().address();

        assertThat(http.get(base + "/graph.facebook.com" + path + account).header("facebook-api-version"))
                .isEqualTo("v" + served + ".0");
        assertThat(http.get(base + "/graph.instagram.com" + path + "/me").header("instagram-api-version"))
                .isEqualTo("v" + served + ".0");
    }

    @Test
    void servesEachVersionOfTheSpecAndNoLaterOne() {
        String base = STAND_IN.standIn().address() + "/graph.facebook.com/";
        List<ApiVersion> known = ApiVersion.known();
        int newest = Integer.parseInt(known.get(known.size() - 1).value().replaceAll("v|\\.0", ""));

        assertThat(known)
                .allSatisfy(version -> assertThat(
                                http.get(base + version.value() + account).header("facebook-api-version"))
                        .isEqualTo(version.value()));
        assertThat(http.get(base + "v" + (newest + 1) + ".0" + account).header("facebook-api-version"))
                .isEqualTo("v21.0");
    }

    @Test
    void returnsARecordingAndNamesItsOrigin() {
        JsonResponse recorded = http.facebook(
                account + "?fields=id,username,name,profile_picture_url,followers_count,follows_count,media_count");
        JsonResponse documented = http.facebook("/17841405822304914?fields=biography,id,username,website");

        assertThat(recorded.origin()).isEqualTo("constructed");
        assertThat(recorded.response().body()).contains("https:\\/\\/scontent");
        assertThat(documented.origin()).isEqualTo("documented");
        assertThat(http.facebook(account + "?fields=username").origin()).isEqualTo("synthesised");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"format=json", "locale=de_DE", "pretty=0", "summary=true", "appsecret_proof=x&appsecret_time=1"})
    void ignoresParametersWithoutEffect(String parameter) {
        assertThat(http.facebook(account + "/media?limit=1&" + parameter).status())
                .isEqualTo(200);
    }

    @Test
    void acceptsUnescapedBraces() {
        String host = STAND_IN.standIn().address().substring("http://".length());

        assertThat(http.raw("GET /graph.facebook.com" + account + "?access_token=any&fields=media.limit(1){id}"
                        + " HTTP/1.1\nHost: " + host + "\nConnection: close"))
                .startsWith("HTTP/1.1 200")
                .contains("\"media\":{\"data\":[{\"id\"");
    }
}

package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.testing.PlainHttpClient.JsonResponse;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stand-in refuses the same requests as the API, with the same errors. */
class StandInRefusalTest {

    @RegisterExtension
    static final StandInExtension STAND_IN = new StandInExtension();

    private final PlainHttpClient http = new PlainHttpClient(STAND_IN.standIn());
    private final String account = "/" + PlainHttpClient.ACCOUNT;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?fields=usernam|100|(#100) Tried accessing nonexisting field (usernam) on node type (IGUser)",
                "?fields=media{captoin}|100|(#100) Tried accessing nonexisting field (captoin) on node type (IGMedia)",
                "?fields=username{|2500|Syntax error \"Expected name.\" at character 9: username{",
                "?fields=business_discovery{username}|100|(#100) The parameter username is required",
                "/insights?period=day|100|(#100) The parameter metric is required",
                "/media?limit=few|100|(#100) Param limit must be an integer",
                "/media?since=whenever|100|(#100) since param is not valid",
                "/media?until=-999999999-01-01T00:00:00Z|100|(#100) until param is not valid",
                "/media?since=1969-12-31|100|(#100) since param is not valid",
                "/media?since=999999999999|100|(#100) since param is not valid",
                "/media?until=3000-01-01|100|(#100) until param is not valid",
                "/insights?metric=reach&period=day&since=999999999999|100|(#100) since param is not valid",
                "/insights?metric=reach&period=day&until=-999999999-01-01T00:00:00Z|100|(#100) until param is not valid",
                "/insights?metric=views&period=day|100|(#100) The following metrics (views) should be specified with parameter"
                        + " metric_type=total_value",
                "/insights?metric=reach&period=month|100|(#100) period must be one of the following values: day, week,"
                        + " days_28, lifetime",
                "/insights?metric=reach&period=day&since=2026-01-01&until=2026-03-01|100|(#100) There cannot be more than 30"
                        + " days (2592000 s) between since and until",
                "/media?date_format=U|100|replay: the API retired the parameter date_format for every version on 2026-10-27;"
                        + " leave it out",
                "/media?debug=all|100|replay: the API retired the parameter debug for every version on 2026-10-27; leave it"
                        + " out",
                "?metadata=1|100|replay: request.query.metadata: is not a parameter of getIgUser; it has [fields]",
                "/foo|2500|Unknown path components: /foo",
            })
    void refusesAnInvalidRequestWithTheKnownError(String request, int code, String message) {
        JsonResponse response = http.facebook(account + request);

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.code()).isEqualTo(code);
        assertThat(response.message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17900000000000108/comments?fields=bogus|(#100) Tried accessing nonexisting field (bogus) on node type"
                        + " (IGComment)",
                "17900000000000108/comments?fields=replies{bogus}|(#100) Tried accessing nonexisting field (bogus) on node"
                        + " type (IGComment)",
                "17900000000000108/comments?fields=text{id}|replay: request.query.fields: fields: text: IgComment.text is"
                        + " not a node",
                "17900000000000108/comments?bogus=1|replay: request.query.bogus: is not a parameter of"
                        + " /17900000000000108/comments; it has [fields, limit, after, before]",
                "17900000000000108/comments?limit=-1|replay: request.query.limit: limit is \"-1\", less than the minimum 1",
                "17900000000000108/comments?limit=few|(#100) Param limit must be an integer",
                "17870000000010801/replies?fields=bogus|(#100) Tried accessing nonexisting field (bogus) on node type"
                        + " (IGComment)",
                "17870000000010801/replies?limt=1|replay: request.query.limt: is not a parameter of",
                "17900000000000106/children?fields=caption|(#100) Tried accessing nonexisting field (caption) on node type"
                        + " (IGMedia)",
                "17900000000000106/children?limit=1|replay: request.query.limit: is not a parameter of",
            })
    void refusesAnInvalidRequestForAListThatOnlyLinksLeadTo(String request, String message) {
        JsonResponse response = http.facebook("/" + request);

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.code()).isEqualTo(100);
        assertThat(response.message()).startsWith(message);
    }

    @Test
    void refusesBothCursorsAtOnce() {
        String after = http.facebook(account + "/media?limit=1")
                .body()
                .at("/paging/cursors/after")
                .asText();
        JsonResponse response = http.facebook(account + "/media?after=" + after + "&before=" + after);

        assertThat(response.code()).isEqualTo(100);
        assertThat(response.message()).isEqualTo("replay: after and before exclude each other; send one of them");
    }

    @Test
    void escapesTheQuotesInTheAuthenticationHeader() {
        assertThat(http.facebook(account + "?fields=username{").header("WWW-Authenticate"))
                .isEqualTo("OAuth \"Facebook Platform\" \"invalid_request\" \"Syntax error \\\"Expected name.\\\" at"
                        + " character 9: username{\"");
    }

    @Test
    void marksAnErrorThatNoSourceDocuments() {
        JsonResponse response = http.facebook(account + "/media?limt=3");

        assertThat(response.origin()).isEqualTo("synthesised");
        assertThat(response.code()).isEqualTo(100);
        assertThat(response.message()).startsWith("replay: request.query.limt").endsWith("the nearest is limit");
    }

    @Test
    void refusesAnAccountThatTheTokenCannotSee() {
        JsonResponse response = http.facebook("/17841499999999999/media");

        assertThat(response.subcode()).isEqualTo(33);
        assertThat(response.header("X-Replay-Reason")).contains("the world has no account or container");
    }

    @Test
    void refusesAnUnknownUsername() {
        JsonResponse response = http.facebook(account + "?fields=business_discovery.username(nobody){id}");

        assertThat(response.code()).isEqualTo(110);
        assertThat(response.subcode()).isEqualTo(2207013);
        assertThat(response.header("X-Replay-Reason"))
                .endsWith("; it has harbour.bicycles, mira.on.wheels, quay.wheelworks, bluebottle");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET|/17900000000000108?fields=caption|17900000000000108 is a media in the list media of"
                        + " 17841400000000001; it is read through GET /17841400000000001/media",
                "GET|/17900000000000108/media|is a media in the list media",
                "POST|/17900000000000108|is a media in the list media",
                "GET|/17900000000000108/media_publish|is a media in the list media",
                "GET|/17900000000000108/foo|is a media in the list media",
                "POST|/17900000000000108/comments|/17900000000000108/comments accepts GET, not POST",
                "DELETE|/17841400000000001/media|/17841400000000001/media accepts GET and POST, not DELETE",
                "POST|/17841400000000001/stories|/17841400000000001/stories accepts GET, not POST",
                "GET|/17870000000010851|17870000000010851 is a comment in the list replies of 17870000000010801; it is read"
                        + " through GET /17841400000000001/media?fields=comments{replies}",
                "GET|/17870000000000410|it is read through GET"
                        + " /17841400000000001?fields=mentioned_comment.comment_id(17870000000000410)",
                "GET|/17900000000005108|is a media in the list media of 17841400000000003 on graph.instagram.com",
                "GET|/17841400000000003|17841400000000003 is an account of graph.instagram.com; graph.facebook.com has"
                        + " 17841400000000001 (harbour.bicycles)",
                "GET|/17841400000000002|17841400000000002 is the account quay.wheelworks, which the token cannot access",
                "GET|/me|me is an alias for the account of the token on graph.instagram.com only; graph.facebook.com has"
                        + " 17841400000000001 (harbour.bicycles)",
                "GET|/me/media|me is an alias for the account of the token on graph.instagram.com only",
            })
    void explainsWhatAnIdIs(String method, String path, String reason) {
        JsonResponse response = http.send(http.request(STAND_IN.standIn().facebookUrl() + path)
                .method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.header("X-Replay-Reason")).contains(reason);
    }

    @Test
    void refusesTheAccountOfTheOtherHost() {
        String recorded = "?fields=id,username,name,profile_picture_url,followers_count,follows_count,media_count";

        for (String request : List.of("", recorded, "/media", "/live_media")) {
            JsonResponse response = http.instagram(account + request);

            assertThat(response.subcode()).as(request).isEqualTo(33);
            assertThat(response.header("X-Replay-Reason"))
                    .endsWith("graph.instagram.com has " + StandIn.INSTAGRAM_ACCOUNT + " (mira.on.wheels)");
        }
        assertThat(http.instagram("/" + StandIn.INSTAGRAM_ACCOUNT).status()).isEqualTo(200);
    }

    @Test
    void namesTheEdgeThatHasAParameter() {
        assertThat(http.facebook(account + "?fields=media.since(2026-01-01){id}")
                        .message())
                .endsWith("; since is a parameter of GET /{ig-user-id}/media");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?fields=media{comments{text", "/media?fields=comments{text"})
    void namesThePlaceOfASyntaxErrorOnce(String request) {
        JsonResponse response = http.facebook(account + request);
        String place = "at character " + request.replaceFirst(".*fields=", "").length() + ": ";

        assertThat(response.message()).contains(place);
        assertThat(response.header("X-Replay-Reason")).contains(place);
    }

    @Test
    void refusesAnOperationOfTheOtherHost() {
        JsonResponse response = http.instagram("/me/agencies");

        assertThat(response.code()).isEqualTo(2500);
        assertThat(response.header("X-Replay-Reason")).contains("only graph.facebook.com does");
        assertThat(http.instagram("/me?fields=has_profile_pic").message())
                .isEqualTo("Tried accessing nonexisting field (has_profile_pic)");
    }

    @ParameterizedTest
    @CsvSource({
        "invalid, 190, 0, 401",
        "expired, 190, 463, 401",
        "password-changed, 190, 460, 401",
        "app-removed, 190, 458, 401",
        "checkpoint, 190, 459, 401",
        "no-permission, 10, 0, 403",
        "app-rate-limited, 4, 0, 403",
        "account-rate-limited, 80002, 0, 400",
        "unavailable, 2, 0, 500",
        "'', 2500, 0, 400"
    })
    void returnsTheErrorThatTheTokenSelects(String token, int code, int subcode, int status) {
        JsonResponse response = http.facebook(account + "?access_token=" + token);

        assertThat(response.code()).isEqualTo(code);
        assertThat(response.subcode()).isEqualTo(subcode);
        assertThat(response.status()).isEqualTo(status);
    }

    @Test
    void refusesARateLimitedAccountWithTheLimitOfTheAppOnInstagram() {
        String token = "account-rate-limited";

        JsonResponse response = http.instagram("/me?access_token=" + token);

        assertThat(response.code()).isEqualTo(4);
        assertThat(response.header("x-app-usage")).contains("call_volume");
        assertThat(response.header("x-business-use-case-usage")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "media|caption=hi|100|0",
                "media|image_url=https://e.com/a.jpg&media_type=POEM|100|2207023",
                "media|image_url=https://e.com/a.jpg&caption=%LONG%|36004|2207010",
                "media|image_url=https://e.com/a.jpg&caption=%MENTIONS%|100|2207040",
                "media|media_type=CAROUSEL&children=[\"1\"]|100|2207028",
                "media_publish||100|0",
                "media_publish|creation_id=17|24|2207006",
                "mentions|media_id=17&message=hi|100|33",
                "collaboration_invites|media_id=17&accept=true|100|33",
            })
    void refusesAnInvalidFormWithTheDocumentedError(String edge, String form, int code, int subcode) {
        String sent =
                form == null ? "" : form.replace("%LONG%", "x".repeat(2201)).replace("%MENTIONS%", "@a+".repeat(21));
        JsonResponse response = http.post(STAND_IN.standIn().facebookUrl() + account + "/" + edge, sent);

        assertThat(response.code()).isEqualTo(code);
        assertThat(response.subcode()).isEqualTo(subcode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: https://page.example", "Sec-Fetch-Site: cross-site"})
    void refusesWebPages(String header) {
        String[] parts = header.split(": ");
        HttpRequest.Builder request = http.request(STAND_IN.standIn().facebookUrl() + account);

        JsonResponse response = http.send(request.header(parts[0], parts[1]));

        assertThat(response.status()).isEqualTo(403);
        assertThat(response.response().body()).startsWith("{\"error\":{\"message\":\"replay: this server refuses");
        assertThat(response.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void refusesOtherHostNames() {
        assertThat(http.raw("GET / HTTP/1.1\nHost: evil.example\nConnection: close"))
                .startsWith("HTTP/1.1 421")
                .contains("X-Replay-Origin: synthesised");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GARBAGE", "GET / HTTP/1.1\nno header", "GET nowhere HTTP/1.1"})
    void refusesAMalformedRequest(String lines) {
        assertThat(http.raw(lines))
                .startsWith("HTTP/1.1 400")
                .contains("X-Replay-Origin: synthesised")
                .contains("replay: ");
        assertThat(http.facebook(account).status()).isEqualTo(200);
    }

    @Test
    void namesTheOriginOfAnUnknownPath() {
        JsonResponse response = http.get(STAND_IN.standIn().address() + "/graph.example.com/me");

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.origin()).isEqualTo("synthesised");
    }

    @Test
    void tellsClientsOfTlsAndHttp2ThatItHasPlainHttp() {
        byte[] clientHello = {0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, (byte) 0xfc, 0x03, 0x03};

        assertThat(http.raw(clientHello))
                .startsWith("HTTP/1.1 400")
                .contains("has plain HTTP/1.1 only: use an http:// URL");
        assertThat(http.raw("PRI * HTTP/2.0\n\nSM")).startsWith("HTTP/1.1 400").contains("has plain HTTP/1.1 only");
    }

    @Test
    void namesTheParameterWithAnInvalidEncoding() {
        String head = "HTTP/1.1\nConnection: close\nHost: "
                + STAND_IN.standIn().address().substring("http://".length());

        assertThat(http.raw("GET /graph.facebook.com" + account + "?x=%zz " + head))
                .contains("the parameter x is not valid percent-encoding; write a percent sign as %25");
        assertThat(http.raw("GET /graph.facebook.com" + account + "?access_token=se%cret " + head))
                .contains("the parameter access_token is not")
                .doesNotContain("cret;")
                .doesNotContain("se%");
    }

    @Test
    void resetsOnlyIfTheResetHeaderIsSent() {
        String reset = STAND_IN.standIn().address() + "/reset";

        assertThat(http.post(reset, "").status()).isEqualTo(400);
        assertThat(http.send(http.request(reset)
                                .header("X-Replay-Reset", "true")
                                .POST(HttpRequest.BodyPublishers.noBody()))
                        .status())
                .isEqualTo(200);
    }
}

package io.github.iguser.contract.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.recording.RawRequest.RawResponse;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.recording.RecordingFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Access to the replay server: programs of this machine reach the recordings, and nothing else is reachable. */
class ReplayServerAccessTest {

    private static final String FACEBOOK = "graph.facebook.com";
    private static final String INSTAGRAM = "graph.instagram.com";
    private static final String TOKEN = "secret-of-a-caller";
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get");

    @TempDir
    Path temp;

    private ReplayServer server;
    private String address;
    private String host;

    @BeforeEach
    void start() {
        RecordingFolder folder = new RecordingFolder(temp)
                .add(FACEBOOK + "/getIgUser/user", "/v1.0/17", "", 200, "{\"id\": \"17\"}")
                .add(INSTAGRAM + "/getMe/me", "/v1.0/me", "", 200, "{\"id\": \"2\"}");
        String open = RecordingFolder.mapping(FACEBOOK + "/getIgUser/open", "/v1.0/18", "", 200)
                .replace(
                        "\"headers\": {",
                        "\"headers\": {\"Access-Control-Allow-Origin\": \"*\","
                                + " \"access-control-allow-credentials\": \"true\", ");
        folder.file(FACEBOOK + "/getIgUser/open/mapping.json", open)
                .file(FACEBOOK + "/getIgUser/open/body.json", "{\"id\": \"18\"}");
        server = ReplayServer.startWithOwnLinks(folder.load());
        address = server.address(FACEBOOK);
        host = RawRequest.hostOf(address);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private RawResponse get(String target, String... headers) {
        return RawRequest.send(address, "GET " + target + " HTTP/1.1\n" + String.join("\n", headers));
    }

    private RawResponse user(String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Authorization: Bearer " + TOKEN);
        return get("/v1.0/17", all.toArray(String[]::new));
    }

    private void assertServesAsBefore() {
        RawResponse answer = user("Host: " + host);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).endsWith("{\"id\": \"17\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/__admin",
                "/__admin/",
                "/__admin/mappings",
                "/__admin/mappings/reset",
                "/__admin/mappings/import",
                "/__admin/files",
                "/__admin/files/written.txt",
                "/__admin/requests",
                "/__admin/requests/find",
                "/__admin/near-misses/request",
                "/__admin/scenarios/reset",
                "/__admin/settings",
                "/__admin/reset",
                "/__admin/recordings",
                "/__admin/recordings/start",
                "/__admin/recordings/snapshot",
                "/__admin/recorder",
                "/__admin/shutdown",
                "/__admin/health",
                "/__admin/version",
                "/__admin/docs",
                "/__admin/docs/swagger",
                "/__admin/swagger-ui/",
                "/__admin/webapp",
                "/__admin/certs/wiremock-ca.crt",
                "/__ADMIN/mappings",
                "/%5F%5Fadmin/mappings",
                "/%5f_admin/requests",
                "/__admin%2Fmappings",
                "/__admin%2frequests",
                "//__admin/mappings",
                "///__admin/requests",
                "/x/../__admin/mappings",
                "/x/%2e%2e/__admin/mappings",
                "/x/..;/__admin/mappings",
                "/./__admin/requests",
                "/__admin;x=1/mappings",
                "/;/__admin/mappings",
                "/v1.0/../__admin/requests",
                "/__files/",
                "/../../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd"
            })
    void hasNoAdministrationAndNoFiles(String target) {
        user("Host: " + host);
        for (String method : METHODS) {
            for (String origin : List.of("", "\nOrigin: https://page.example")) {
                RawResponse answer = RawRequest.send(
                        address,
                        method + " " + target + " HTTP/1.1\nHost: " + host + origin + "\nContent-Length: 2",
                        "{}");
                assertThat(answer.status()).as("%s %s", method, target).isBetween(400, 499);
                assertThat(answer.text())
                        .as("%s %s", method, target)
                        .doesNotContainIgnoringCase("access-control-")
                        .doesNotContain(TOKEN)
                        .doesNotContain("root:");
            }
        }
        assertServesAsBefore();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.example",
                "page.example:%d",
                "localhost",
                "localhost:1",
                "localhost.page.example:%d",
                "localhost:%d.page.example",
                "127.0.0.1.page.example:%d",
                "page.example@localhost:%d",
                "0.0.0.0:%d",
                "[::1]:%d",
                ""
            })
    void refusesUnknownHost(String name) {
        String port = host.substring(host.indexOf(':') + 1);
        RawResponse answer = user("Host: " + name.replace("%d", port));

        assertThat(answer.status()).isIn(400, 421);
        assertThat(answer.text()).doesNotContain("\"17\"");
        assertThat(server.journal(FACEBOOK)).isEmpty();
    }

    @Test
    void namesTheHostsThatItAccepts() {
        RawResponse answer = user("Host: page.example");

        assertThat(answer.status()).isEqualTo(421);
        assertThat(StrictJson.parse(answer.text().split("\r\n\r\n", 2)[1])
                        .at("/error/message")
                        .asText())
                .isEqualTo("replay: the Host is \"page.example\"; this server only accepts " + host + " and "
                        + host.replace("localhost", "127.0.0.1"));
    }

    @Test
    void refusesMissingAndRepeatedHost() {
        assertThat(user().status()).isIn(400, 421);
        assertThat(user("Host: " + host, "Host: page.example").status()).isIn(400, 421);
        assertThat(RawRequest.send(address, "GET /v1.0/17 HTTP/1.0\nAuthorization: Bearer x")
                        .status())
                .isIn(400, 421);
    }

    @Test
    void refusesRequestLineOfAnotherHost() {
        assertThat(get("http://page.example/v1.0/17", "Host: " + host, "Authorization: Bearer x")
                        .status())
                .isIn(400, 421);
        assertThat(get("http://" + host + "/v1.0/17", "Host: page.example", "Authorization: Bearer x")
                        .status())
                .isIn(400, 421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LocalHost", "127.0.0.1"})
    void acceptsEachHostNameThatItIsBoundTo(String name) {
        assertThat(user("Host: " + host.replace("localhost", name)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://page.example",
        "Origin, null",
        "Origin, http://localhost:1",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, same-origin"
    })
    void refusesWebPages(String header, String value) {
        RawResponse answer = user("Host: " + host, header + ": " + value);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text())
                .contains("this server refuses requests of web pages, and this request has the header " + header)
                .doesNotContain("\"17\"")
                .doesNotContainIgnoringCase("access-control-");
        assertThat(server.journal(FACEBOOK)).isEmpty();
    }

    @Test
    void respondsToAPageThatTheUserOpens() {
        assertThat(user("Host: " + host, "Sec-Fetch-Site: none").status()).isEqualTo(200);
    }

    @Test
    void refusesPreflight() {
        RawResponse answer = RawRequest.send(
                address,
                "OPTIONS /v1.0/17 HTTP/1.1\nHost: " + host + "\nOrigin: https://page.example\n"
                        + "Access-Control-Request-Method: GET\nAccess-Control-Request-Headers: authorization\n"
                        + "Access-Control-Request-Private-Network: true");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).doesNotContainIgnoringCase("access-control-");
    }

    @Test
    void omitsRecordedHeadersThatOpenAResponseToPages() {
        RawResponse answer = get("/v1.0/18", "Host: " + host, "Authorization: Bearer x");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).endsWith("{\"id\": \"18\"}").doesNotContainIgnoringCase("access-control-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"websocket", "h2c"})
    void upgradesNoConnection(String protocol) {
        RawResponse answer = RawRequest.send(
                address,
                "GET /__admin/requests HTTP/1.1\nHost: " + host + "\nUpgrade: " + protocol
                        + "\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\nSec-WebSocket-Version: 13\n"
                        + "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA");

        assertThat(answer.status()).isBetween(400, 499);
    }

    @Test
    void speaksNoHttp2() {
        assertThat(RawRequest.send(address, "PRI * HTTP/2.0").status()).isNotEqualTo(200);
        assertServesAsBefore();
    }

    @Test
    void refusesLargeAndCompressedBodies() {
        String post = "POST /v1.0/17 HTTP/1.1\nHost: " + host + "\nContent-Type: application/x-www-form-urlencoded\n";
        String large = "a".repeat(NoAdminHttpServer.LARGEST_BODY + 1);

        assertThat(RawRequest.send(address, post + "Content-Length: " + large.length(), large)
                        .status())
                .isEqualTo(413);
        assertThat(RawRequest.send(address, post + "Content-Encoding: gzip\nContent-Length: 2", "xx")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void repeatsNoTokenOfARequestThatCannotBeRead() {
        RawResponse answer = get("/v1.0/17?access_token=" + TOKEN + "&a=%zz", "Host: " + host);

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.text()).doesNotContain(TOKEN);
    }
}

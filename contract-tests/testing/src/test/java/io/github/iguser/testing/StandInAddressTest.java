package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.facebook.FacebookLoginClient;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names and addresses by which a stand-in can be reached, and its links. */
class StandInAddressTest {

    private static final String MEDIA = "/graph.facebook.com/v1.0/" + StandIn.ACCOUNT + "/media";

    private static int port(StandIn standIn) {
        return URI.create(standIn.address()).getPort();
    }

    private static String get(StandIn standIn, String path, String host) {
        return new PlainHttpClient(standIn)
                .raw("GET %s HTTP/1.1\nHost: %s\nAuthorization: Bearer any\nConnection: close".formatted(path, host));
    }

    @Test
    void linksToPagesByTheNameInTheBaseUrl() {
        try (StandIn standIn = StandIn.start();
                FacebookLoginClient client = FacebookLoginClient.builder()
                        .accessToken("any")
                        .baseUrl(standIn.facebookUrl().replace("localhost", "127.0.0.1"))
                        .build()) {
            assertThat(client.media().list(StandIn.ACCOUNT, p -> p.limit(3)).all())
                    .hasSize(8);
        }
    }

    @Test
    void usesTheHostOfTheRequestInEachLink() {
        try (StandIn standIn = StandIn.builder().host("standin").start()) {
            String host = "standin:" + port(standIn);
            String upload = new PlainHttpClient(standIn)
                    .raw("POST " + MEDIA + "?media_type=REELS&upload_type=resumable HTTP/1.1\nHost: " + host
                            + "\nAuthorization: Bearer any\nConnection: close");

            assertThat(get(standIn, MEDIA + "?limit=3", host)).contains("\"next\":\"http://" + host + "/graph.");
            assertThat(get(
                            standIn,
                            MEDIA + "?fields=id,caption,media_type,media_url,permalink,timestamp&limit=3",
                            host))
                    .contains("\"next\":\"http:\\/\\/" + host + "\\/graph.");
            assertThat(upload).contains("\"uri\":\"http://" + host + "/rupload.facebook.com/");
            assertThat(get(standIn, "/", host))
                    .contains("'http://" + host + "/graph.facebook.com/")
                    .contains("baseUrl(\"http://" + host + "/graph.instagram.com/")
                    .doesNotContain("localhost");
        }
    }

    @Test
    void refusesAnUnknownNameAndNamesTheRemedy() {
        try (StandIn standIn = StandIn.builder().bind("0.0.0.0").host("standin").start()) {
            assertThat(get(standIn, "/", "other:" + port(standIn)))
                    .startsWith("HTTP/1.1 421")
                    .contains("{\"error\":{\"message\":\"replay: the Host is")
                    .contains(
                            "and standin:" + port(standIn) + "; to accept another name, start the stand-in with --host"
                                    + " NAME or StandIn.builder().host(NAME)");
            assertThat(get(standIn, "/", "STANDIN:" + port(standIn))).startsWith("HTTP/1.1 200");
            assertThat(standIn.address()).startsWith("http://localhost:");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fd00::2", "[fd00::2]", "[FD00:0:0:0:0:0:0:2]"})
    void comparesIpv6AddressesAsAddresses(String name) {
        try (StandIn standIn = StandIn.builder().host(name).start()) {
            assertThat(get(standIn, "/", "[fd00:0:0::2]:" + port(standIn))).startsWith("HTTP/1.1 200");
            assertThat(get(standIn, "/", "[fd00::3]:" + port(standIn))).startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void acceptsAMappedPort() {
        try (StandIn standIn = StandIn.builder().host("localhost:8080").start()) {
            assertThat(get(standIn, "/", "localhost:8080"))
                    .startsWith("HTTP/1.1 200")
                    .contains("http://localhost:8080/");
            assertThat(get(standIn, "/", "localhost:8081")).startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void namesTheAddressThatReachesIt() {
        try (StandIn bound = StandIn.builder().bind("127.0.0.2").start();
                StandIn named =
                        StandIn.builder().bind("127.0.0.2").host("standin").start()) {
            assertThat(bound.facebookUrl()).startsWith("http://127.0.0.2:");
            assertThat(named.facebookUrl()).startsWith("http://standin:");
        }
    }

    @Test
    void refusesAnAddressOfAnotherMachine() {
        assertThatThrownBy(
                        () -> StandIn.builder().bind("203.0.113.9").port(8080).start())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("bind: \"203.0.113.9\" is not an address of this machine; use localhost");
        assertThatThrownBy(() -> StandIn.builder().bind(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("bind: the address is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://standin", "standin/", "a b", "*", "[fd00::2", "standin:80:80", "me@standin"})
    void refusesAHostThatIsNoName(String name) {
        assertThatThrownBy(() -> StandIn.builder().host(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("host: \"" + name + "\" is not a host name");
    }
}

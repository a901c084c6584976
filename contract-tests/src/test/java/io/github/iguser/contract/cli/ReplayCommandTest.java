package io.github.iguser.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.TransportException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListMediaParams;
import io.github.iguser.instagram.IgUserFields;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.testing.StandIn;
import io.github.iguser.testing.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ReplayCommandTest {

    @Test
    void printsItsAddressServesBothHostsAndStops() throws Exception {
        PipedReader output = new PipedReader();
        PrintWriter writer = new PrintWriter(new PipedWriter(output), true);
        AtomicInteger code = new AtomicInteger(-1);
        Thread program = new Thread(
                () -> code.set(Program.run(writer, new PrintWriter(Writer.nullWriter()), "replay")), "replay");
        program.start();
        BufferedReader lines = new BufferedReader(output);
        String facebook = address(lines, "graph.facebook.com");
        String instagram = address(lines, "graph.instagram.com");
        assertThat(lines.readLine()).matches("Supported requests: curl http://localhost:\\d+/ ; stop with Ctrl-C");

        try (FacebookLoginClient client = FacebookLoginClient.builder()
                        .accessToken("any")
                        .baseUrl(facebook)
                        .build();
                InstagramLoginClient other = InstagramLoginClient.builder()
                        .accessToken("any")
                        .baseUrl(instagram)
                        .build()) {
            IgUserFields whoseToken = IgUserFields.of(f -> f.userId().username());
            ListMediaParams pagesOfThree = ListMediaParams.builder()
                    .fields(f ->
                            f.id().caption().mediaType().mediaUrl().permalink().timestamp())
                    .limit(3)
                    .build();
            assertThat(client.media().list("17841400000000001", pagesOfThree).all())
                    .hasSizeGreaterThan(3);
            assertThat(other.igUser().me(whoseToken).execute().id()).isNotEmpty();

            program.interrupt();
            program.join();
            assertThat(code).hasValue(0);
            assertThatThrownBy(() -> other.igUser().me().execute()).isInstanceOf(TransportException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port|70000|port: 70000 is not between 0 and 65535",
                "--bind|192.0.2.1|bind: \"192.0.2.1\" is not an address of this machine; use localhost, which is the default,"
                        + " 0.0.0.0 for all interfaces",
                "--bind|''|bind: the address is empty; give localhost, 0.0.0.0 for all interfaces",
                "--host|http://standin/|host: \"http://standin/\" is not a host name; give a name or address without scheme",
                "--world|none.yaml|world: no such file: ",
            })
    void namesAWrongOptionAndItsRemedy(String option, String value, String message) {
        StringWriter err = new StringWriter();

        int code =
                Program.run(new PrintWriter(Writer.nullWriter()), new PrintWriter(err, true), "replay", option, value);

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains(message);
    }

    @Test
    void namesLineAndRemedyOfAFaultyWorld(@TempDir Path folder) throws Exception {
        Path world = folder.resolve("my-world.yaml");
        Files.writeString(world, "accounts:\n  - id: \"1\"\n    username: a\n    hosts: []\n    follower_count: 3\n");
        StringWriter err = new StringWriter();

        int code = Program.run(
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(err, true),
                "replay",
                "--world",
                world.toString());

        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "my-world.yaml:5: /accounts/0/follower_count is not a field of IgUser; the nearest is followers_count");
    }

    @ParameterizedTest
    @CsvSource({"--print-world, harbour.bicycles", "--help, my.shop"})
    void printsAWorldThatCanBeRead(String option, String username) {
        StringWriter out = new StringWriter();

        int code = Program.run(new PrintWriter(out, true), new PrintWriter(Writer.nullWriter()), "replay", option);

        assertThat(code).isZero();
        String world = out.toString().substring(out.toString().indexOf("accounts:\n"));
        assertThat(world).contains(username);
        try (StandIn standIn =
                        StandIn.builder().world(World.parse("printed", world)).start();
                FacebookLoginClient client = standIn.facebookClient().build()) {
            assertThat(client.media()
                            .list(username.equals("my.shop") ? "17841400000000077" : StandIn.ACCOUNT)
                            .execute()
                            .data())
                    .isNotEmpty();
        }
    }

    private static String address(BufferedReader lines, String host) throws IOException {
        String line = lines.readLine();
        assertThat(line).matches(host.replace(".", "\\.") + " +-> http://localhost:\\d+/" + host + "/v\\d+\\.\\d+");
        return line.substring(line.indexOf("http"));
    }
}

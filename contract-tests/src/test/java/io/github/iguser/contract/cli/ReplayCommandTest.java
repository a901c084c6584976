package io.github.iguser.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.TransportException;
import io.github.iguser.contract.recording.Fallback;
import io.github.iguser.contract.recording.ReplayServer;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListMediaParams;
import io.github.iguser.instagram.IgUserFields;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.testing.internal.recording.Recordings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReplayCommandTest {

    @Test
    void saysWhereServesBothHostsAndStops() throws Exception {
        PipedReader output = new PipedReader();
        PrintWriter writer = new PrintWriter(new PipedWriter(output), true);
        AtomicInteger code = new AtomicInteger(-1);
        Thread program = new Thread(
                () -> code.set(Program.run(writer, new PrintWriter(Writer.nullWriter()), "replay")), "replay");
        program.start();
        BufferedReader lines = new BufferedReader(output);
        String facebook = address(lines, "graph.facebook.com");
        String instagram = address(lines, "graph.instagram.com");
        assertThat(lines.readLine())
                .matches("\\d+ recordings served, examples of the spec for all other requests; stop with Ctrl-C");

        try (FacebookLoginClient client = FacebookLoginClient.builder()
                        .accessToken("any")
                        .baseUrl(facebook + "/v1.0")
                        .build();
                InstagramLoginClient other = InstagramLoginClient.builder()
                        .accessToken("any")
                        .baseUrl(instagram + "/v1.0")
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

    @Test
    void endsWhenAHostEnds() {
        ReplayServer server = ReplayServer.startWithoutJournal(Recordings.embedded(), Fallback.NONE);
        PrintWriter out = new PrintWriter(Writer.nullWriter());
        server.close();

        assertThatThrownBy(() -> ReplayCommand.serve(out, server))
                .isInstanceOf(ProgramException.class)
                .hasMessage(
                        "the replay server of graph.facebook.com has ended, so all are stopped; start replay again");
    }

    private static String address(BufferedReader lines, String host) throws IOException {
        String line = lines.readLine();
        assertThat(line).matches(host.replace(".", "\\.") + " -> http://localhost:\\d+");
        return line.substring(line.indexOf("http"));
    }
}

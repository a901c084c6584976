package io.github.iguser.example;

import static io.github.iguser.example.ReelServer.CREATE;
import static io.github.iguser.example.ReelServer.PUBLISH;
import static io.github.iguser.example.ReelServer.QUOTA;
import static io.github.iguser.example.ReelServer.READ;
import static io.github.iguser.example.ReelServer.UPLOAD;
import static io.github.iguser.example.ReelServer.brokenConnection;
import static io.github.iguser.example.ReelServer.error;
import static io.github.iguser.example.ReelServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.example.facebook.PublishReelFromFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run of the program continues with the container of an earlier run, and never publishes it twice. */
@Timeout(60)
@ResourceLock(Resources.SYSTEM_OUT)
class PublishReelFromFileTest {

    @TempDir
    private Path folder;

    private ReelServer server;
    private Path video;
    private Path state;

    @BeforeEach
    void start() throws IOException {
        server = new ReelServer();
        video = Files.write(folder.resolve("ride.mp4"), new byte[100_000]);
        state = folder.resolve("state");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private List<String> run() throws Exception {
        server.requests().clear();
        return ExamplePrograms.printed(
                server.address(), "facebook.PublishReelFromFile", "17", video.toString(), state.toString());
    }

    private void runUntilTheReelIsPublished() throws Exception {
        assertThat(run()).last().asString().startsWith("Published{mediaId=2");
        assertThat(state).doesNotExist();
    }

    @Test
    void uploadsNothingIfTheStateCannotBeSaved() {
        state = folder.resolve("missing").resolve("state");

        assertThatThrownBy(this::run).hasMessage("cannot write to the folder of the state file " + state);
        assertThat(server.requests()).isEmpty();
    }

    /** Runs the program in a process that is killed when a request arrives. */
    private void runUntilKilledAt(String request) throws Exception {
        CompletableFuture<Process> process = new CompletableFuture<>();
        server.atNext(request, () -> process.join().destroyForcibly());
        process.complete(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "-Diguser.address=" + server.address(),
                        "-Diguser.pause=1",
                        PublishReelFromFile.class.getName(),
                        "17",
                        video.toString(),
                        state.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start());
        try {
            assertThat(process.join().waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.join().destroyForcibly();
        }
        String output = Files.readString(folder.resolve("output"));
        assertThat(server.requests()).as(output).last().asString().startsWith(request);
    }

    private void saveState(String... lines) throws IOException {
        Files.write(state, List.of(lines));
    }

    @Test
    void deletesTheStateAfterPublishing() throws Exception {
        runUntilTheReelIsPublished();

        assertThat(server.requests()).containsExactly(QUOTA, CREATE, UPLOAD + " from 0", READ, PUBLISH);
    }

    @Test
    void continuesTheUploadAfterAKill() throws Exception {
        runUntilKilledAt(UPLOAD);
        server.on(READ, status("IN_PROGRESS", 40_000));

        runUntilTheReelIsPublished();

        assertThat(server.requests()).containsExactly(READ, UPLOAD + " from 40000", READ, PUBLISH);
    }

    @Test
    void continuesAnUploadThatWasGivenUp() throws Exception {
        server.on(UPLOAD, brokenConnection(), brokenConnection(), brokenConnection());
        server.on(READ, status("IN_PROGRESS", 0), status("IN_PROGRESS", 0), status("IN_PROGRESS", 0));
        assertThatThrownBy(this::run).hasMessageStartingWith("NotPublished{reason=UPLOAD_INCOMPLETE");
        server.on(READ, status("IN_PROGRESS", 40_000));

        runUntilTheReelIsPublished();

        assertThat(server.requests()).containsExactly(READ, UPLOAD + " from 40000", READ, PUBLISH);
    }

    @Test
    void onlyReadsTheContainerAfterAKillWhilePublishing() throws Exception {
        runUntilKilledAt(PUBLISH);
        server.on(READ, status("FINISHED", 0), status("FINISHED", 0), status("PUBLISHED", 0));

        assertThat(run()).last().asString().startsWith("PublishedWithoutId{");

        assertThat(server.requests()).containsExactly(READ, READ, READ);
        assertThat(state).doesNotExist();
    }

    @Test
    void onlyReadsTheContainerAfterAnUnknownOutcome() throws Exception {
        server.on(PUBLISH, brokenConnection());
        MockResponse refusedToken = error(401, 190, 463);
        server.on(READ, status("FINISHED", 0), refusedToken, refusedToken);

        assertThatThrownBy(this::run).hasMessageStartingWith("Unknown{containerId=1, publishSent=true");
        assertThat(server.requests()).contains(PUBLISH);
        assertThatThrownBy(this::run).hasMessageStartingWith("Unknown{containerId=1, publishSent=true");
        assertThat(server.requests()).containsExactly(READ);
        assertThat(state).exists();
    }

    @ParameterizedTest
    @CsvSource({"TOO_EARLY, 9007, 2207027", "PUBLISH_REFUSED, 9, 2207042"})
    void publishesLaterWhatTheApiRefuses(String reason, int code, int subcode) throws Exception {
        server.on(PUBLISH, error(400, code, subcode));
        assertThatThrownBy(this::run).hasMessageStartingWith("NotPublished{reason=" + reason);

        runUntilTheReelIsPublished();

        assertThat(server.requests()).containsExactly(READ, READ, PUBLISH);
    }

    @Test
    void startsOverAfterTheContainerFailed() throws Exception {
        saveState("container=1", "uploadUri=" + server.uploadUri(), "publishing=true");
        server.on(READ, status("ERROR", 0));

        assertThatThrownBy(this::run).hasMessageStartingWith("NotPublished{reason=CONTAINER_FAILED");

        runUntilTheReelIsPublished();
        assertThat(server.requests()).contains(CREATE);
    }

    @Test
    void doesNotPublishIfTheStateCannotBeSaved() throws Exception {
        saveState("container=1", "uploadUri=" + server.uploadUri());
        // The program writes to this path first, and a folder is in the way.
        Files.createDirectory(folder.resolve("state.new"));

        assertThatThrownBy(this::run).isInstanceOf(UncheckedIOException.class).hasMessageContaining("state.new");

        assertThat(server.requests()).containsExactly(READ, READ);
        assertThat(state).exists();
    }
}

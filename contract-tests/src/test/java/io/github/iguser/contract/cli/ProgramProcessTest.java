package io.github.iguser.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.recording.RawRequest;
import io.github.iguser.testing.internal.recording.RecordingFolder;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Failures of the environment, such as a full disk, seen from outside: exit code 2 and one line. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class ProgramProcessTest {
    private static final String USER = "graph.facebook.com/getIgUser/user";

    @TempDir
    Path folder;

    private Path recordings;

    @BeforeEach
    void record() {
        recordings = folder.resolve("recordings");
        new RecordingFolder(recordings).add(USER, "/v1.0/17", "", 200, "{\"id\": \"17\"}");
    }

    private void assertFails(Process process, String message) throws Exception {
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(ProgramProcess.stderr(folder).lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {">/dev/full", ">&-"})
    void failsOnFullOrClosedOutput(String redirection) throws Exception {
        assertFails(
                ProgramProcess.start(folder, redirection, List.of(), "--help"),
                "iguser: the standard output could not be written");
    }

    @Test
    void endsReplayWhenItsOutputIsClosed() throws Exception {
        assertFails(
                ProgramProcess.start(folder, ">/dev/full", List.of(), "replay"),
                "iguser: the standard output could not be written");
    }

    @Test
    void reportsExhaustedMemory() throws Exception {
        Files.write(recordings.resolve(USER + "/body.json"), new byte[15 << 20]);

        assertFails(
                ProgramProcess.start(
                        folder, ">out", List.of("-Xmx24m"), "check", "--recordings", recordings.toString()),
                "out of memory with a heap of 24 MiB; give more with java -Xmx1g");
    }

    @Test
    void leavesTheWorkingDirectoryAlone() throws Exception {
        Path root = Files.createDirectories(folder.resolve("src/test/resources"));
        Files.createDirectories(root.resolve("__files"));
        Files.writeString(root.resolve("__files/secret.txt"), "a secret");
        Files.createDirectories(root.resolve("mappings"));
        Files.writeString(
                root.resolve("mappings/open.json"),
                "{\"request\": {\"url\": \"/open\"}, \"response\": {\"bodyFileName\": \"secret.txt\"}}");
        Process process = ProgramProcess.start(folder, "", List.of(), "replay");
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            String address = line.substring(line.indexOf("http")).replaceAll("(?<=:\\d{1,5})/.*", "");
            String host = "\nHost: " + RawRequest.hostOf(address) + "\nContent-Length: 5";
            for (String request : List.of("GET /open", "GET /secret.txt", "PUT /__admin/files/written.txt")) {
                RawRequest.RawResponse answer = RawRequest.send(address, request + " HTTP/1.1" + host, "hello");
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.text()).doesNotContain("a secret");
            }
        } finally {
            process.destroy();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files).noneMatch(file -> file.endsWith("written.txt"));
        }
    }
}

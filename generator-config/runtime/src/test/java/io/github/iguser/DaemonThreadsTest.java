package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a program that does not close its client ends with its {@code main}, and does not wait for idle threads. */
class DaemonThreadsTest {
    private static final String PASSWORD = "of-a-test";

    private final MockWebServer server = PromptServer.create();

    @TempDir
    private Path folder;

    @AfterEach
    void shutDown() throws IOException {
        server.shutdown();
    }

    /**
     * Makes the server speak one protocol over TLS, and returns the file with the certificate that a JVM has to trust.
     */
    private Path speak(List<Protocol> protocols) throws Exception {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .addSubjectAlternativeName("127.0.0.1")
                .build();
        HandshakeCertificates own =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        server.useHttps(own.sslSocketFactory(), false);
        server.setProtocols(protocols);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", certificate.certificate());
        Path file = folder.resolve("trusted.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            trusted.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    private void endsByItself(List<Protocol> protocols) throws Exception {
        Path trusted = speak(protocols);
        server.enqueue(new MockResponse().setBody("{\"id\":\"1\"}"));
        server.enqueue(new MockResponse().setBody("{\"id\":\"1\"}"));
        File output = folder.resolve("output").toFile();
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djavax.net.ssl.trustStore=" + trusted,
                        "-Djavax.net.ssl.trustStorePassword=" + PASSWORD,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DaemonProgram.class.getName(),
                        server.url("/v1.0").toString())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        try {
            // Its threads would keep it running for a minute.
            boolean ended = program.waitFor(30, TimeUnit.SECONDS);
            assertThat(output).hasContent("read 1 and 1");
            assertThat(ended).as("the program has ended").isTrue();
        } finally {
            program.destroyForcibly();
        }
        assertThat(program.exitValue()).isZero();
    }

    @Test
    void endsAfterAsynchronousCallsOverHttp1() throws Exception {
        endsByItself(List.of(Protocol.HTTP_1_1));
    }

    @Test
    void endsAfterAsynchronousCallsOverHttp2() throws Exception {
        endsByItself(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1));
    }

    @Test
    void leavesTheThreadsOfTheCallersClientUnchanged() throws Exception {
        OkHttpClient given = new OkHttpClient();
        try (TestClient client = TestClient.of(server).okHttpClient(given).build()) {
            ExecutorService threads = given.dispatcher().executorService();

            assertThat(threads.submit(() -> Thread.currentThread().isDaemon()).get())
                    .as("daemons of " + client)
                    .isFalse();
            threads.shutdown();
        }
    }
}

package io.github.iguser.client;

import io.github.iguser.testing.StandIn;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * An HTTPS proxy behind which a stand-in serves both hosts. A JVM with {@link #options} reaches it instead of the API, so
 * an unchanged program with the URLs of the API runs against the stand-in.
 */
final class HostsProxy implements AutoCloseable {

    private static final String PASSWORD = "changeit";

    private final MockWebServer server = new MockWebServer();
    private final OkHttpClient http = new OkHttpClient();
    private final StandIn standIn;
    private final Path trustStore;

    HostsProxy(StandIn standIn, Path folder) throws IOException, GeneralSecurityException {
        this.standIn = standIn;
        this.trustStore = folder.resolve("trust.p12");
        HeldCertificate certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("graph.facebook.com")
                .addSubjectAlternativeName("graph.instagram.com")
                .build();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("hosts", certificate.certificate());
        try (OutputStream out = Files.newOutputStream(trustStore)) {
            store.store(out, PASSWORD.toCharArray());
        }
        server.useHttps(
                new HandshakeCertificates.Builder()
                        .heldCertificate(certificate)
                        .build()
                        .sslSocketFactory(),
                true);
        server.setProtocols(List.of(Protocol.HTTP_1_1));
        server.setDispatcher(new Forwarding());
        server.start();
    }

    /** Returns the options of a JVM that sends its HTTPS requests to this proxy and trusts it. */
    List<String> options() {
        return List.of(
                "-Dhttps.proxyHost=" + server.getHostName(),
                "-Dhttps.proxyPort=" + server.getPort(),
                "-Djavax.net.ssl.trustStore=" + trustStore,
                "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
    }

    @Override
    public void close() throws IOException {
        server.close();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private final class Forwarding extends Dispatcher {

        @Override
        public MockResponse peek() {
            return tunnel();
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            if ("CONNECT".equals(request.getMethod())) {
                return tunnel();
            }
            try (Response response = http.newCall(request(request)).execute()) {
                MockResponse forwarded = new MockResponse().setResponseCode(response.code());
                forwarded.setHeaders(response.headers());
                String body = response.body().string();
                // Links of the API have its URL, those of a stand-in its own.
                return forwarded.setBody(
                        body.replace("\\/", "/").replace(standIn.address() + "/graph.", "https://graph."));
            } catch (IOException e) {
                return new MockResponse().setResponseCode(502).setBody(e.toString());
            }
        }

        private Request request(RecordedRequest request) {
            HttpUrl url = HttpUrl.get(standIn.address() + "/" + request.getHeader("Host") + request.getPath());
            Headers headers = request.getHeaders()
                    .newBuilder()
                    .removeAll("Host")
                    .removeAll("Accept-Encoding")
                    .build();
            Request.Builder forwarded = new Request.Builder().url(url).headers(headers);
            boolean withBody = !"GET".equals(request.getMethod());
            return forwarded
                    .method(
                            String.valueOf(request.getMethod()),
                            withBody ? RequestBody.create(request.getBody().readByteArray()) : null)
                    .build();
        }

        private static MockResponse tunnel() {
            return new MockResponse().setSocketPolicy(SocketPolicy.UPGRADE_TO_SSL_AT_END);
        }
    }
}

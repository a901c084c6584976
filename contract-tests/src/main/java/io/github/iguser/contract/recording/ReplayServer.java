package io.github.iguser.contract.recording;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.iguser.contract.format.ApiPath;
import io.github.iguser.contract.format.FormText;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A local server for the hosts that responds with recordings, on a port for each host. A request is answered only when
 * it is a recorded one, parameter for parameter, with exactly one access token of any value. Nothing else can be
 * reached: no administration, no files, and nothing by a web page.
 */
public final class ReplayServer implements AutoCloseable {

    private static final int FIRST_ERROR_STATUS = 400;
    private static final int PATIENCE_MILLIS = 2_000;

    private final Map<String, HostServer> hosts = new LinkedHashMap<>();
    private final List<Recording> all;
    private final boolean ownLinks;
    private final Fallback fallback;

    private record HostServer(WireMockServer server, Map<String, Recording> recordings) {}

    private ReplayServer(Recordings recordings, boolean ownLinks, boolean journal, Fallback fallback) {
        this.all = recordings.all();
        this.ownLinks = ownLinks;
        this.fallback = fallback;
        for (Recording recording : all) {
            hosts.computeIfAbsent(recording.host(), host -> started(host, journal));
        }
        serve(all);
    }

    /** Starts the stand-ins; bodies are sent byte for byte as they were recorded. */
    public static ReplayServer start(Recordings recordings) {
        return new ReplayServer(recordings, false, true, Fallback.NONE);
    }

    /**
     * Starts stand-ins whose bodies link to themselves instead of the real hosts, so that a page's next can be
     * followed.
     */
    public static ReplayServer startWithOwnLinks(Recordings recordings) {
        return new ReplayServer(recordings, true, true, Fallback.NONE);
    }

    /**
     * Starts stand-ins for other programs: they link to themselves, and keep nothing of a request, such as its token.
     *
     * @param fallback answers what no recording has
     */
    public static ReplayServer startWithoutJournal(Recordings recordings, Fallback fallback) {
        return new ReplayServer(recordings, true, false, fallback);
    }

    private HostServer started(String host, boolean journal) {
        Map<String, Recording> recordings = new ConcurrentHashMap<>();
        WireMockConfiguration options = options()
                .dynamicPort()
                .bindAddress("localhost")
                .httpServerFactory(NoAdminHttpServer::new)
                .fileSource(new NoFiles())
                .http2PlainDisabled(true)
                .gzipDisabled(true)
                .stubRequestLoggingDisabled(true)
                .maxRequestJournalEntries(10_000)
                .extensions(
                        new ExactRequest(recordings), new NoRecording(host, recordings, fallback, this::withOwnLinks));
        WireMockServer server = new WireMockServer(journal ? options : options.disableRequestJournal());
        server.start();
        return new HostServer(server, recordings);
    }

    /** Returns the address of a host's server, without version: {@code http://localhost:12345}. */
    public String address(String host) {
        return "http://localhost:" + host(host).server().port();
    }

    /**
     * Serves only these recordings from now on, which have to be of the hosts that were started; forgets all requests.
     */
    public void only(List<Recording> recordings) {
        serve(recordings);
    }

    /** Forgets the requests and sets all scenarios back to their start. */
    public void reset() {
        serve(all);
    }

    private void serve(List<Recording> recordings) {
        hosts.values().forEach(host -> {
            host.server().resetAll();
            host.recordings().clear();
            host.server()
                    .stubFor(WireMock.any(WireMock.anyUrl())
                            .atPriority(Integer.MAX_VALUE)
                            .willReturn(WireMock.aResponse().withTransformers(NoRecording.NAME)));
        });
        // Of stubs that are equal the one added last answers: so the first by name does.
        List<Recording> reversed = new ArrayList<>(recordings);
        Collections.reverse(reversed);
        for (Recording recording : reversed) {
            HostServer host = host(recording.host());
            host.recordings().put(recording.name(), recording);
            host.server().addStubMapping(StubMapping.buildFrom(stub(recording).toString()));
        }
    }

    private ObjectNode stub(Recording recording) {
        ObjectNode stub = recording.mapping();
        // Where one request has several responses, the success goes before the error.
        stub.put("priority", recording.status() < FIRST_ERROR_STATUS ? 1 : 2);
        ((ObjectNode) stub.get("metadata")).put(ExactRequest.RECORDING, recording.name());
        ObjectNode request = (ObjectNode) stub.get("request");
        // The same request in another version is answered too.
        request.remove("urlPath");
        String version = ApiPath.withoutVersion(recording.path()) == null ? "" : "/v\\d+\\.\\d+";
        request.put("urlPathPattern", version + Pattern.quote(recording.pathWithoutVersion()));
        request.putObject("customMatcher")
                .put("name", ExactRequest.NAME)
                .putObject("parameters")
                .put(ExactRequest.RECORDING, recording.name());
        ObjectNode response = (ObjectNode) stub.get("response");
        response.remove("bodyFileName");
        response.put("base64Body", Base64.getEncoder().encodeToString(body(recording)));
        return stub;
    }

    private byte[] body(Recording recording) {
        if (!ownLinks) {
            return recording.body();
        }
        return withOwnLinks(recording.bodyText()).getBytes(StandardCharsets.UTF_8);
    }

    private String withOwnLinks(String body) {
        String text = body;
        for (String host : hosts.keySet()) {
            String address = address(host);
            text = text.replace("https://" + host, address).replace("https:\\/\\/" + host, address.replace("/", "\\/"));
        }
        // Links of graph.facebook.com ask for a response without line breaks; no recorded request has that parameter.
        return text.replace("?pretty=0&", "?");
    }

    /** Returns the requests that a host's server received, in their order. */
    public List<JournalEntry> journal(String host) {
        List<JournalEntry> entries = new ArrayList<>();
        for (ServeEvent event : host(host).server().getAllServeEvents()) {
            entries.add(entry(event));
        }
        Collections.reverse(entries);
        return List.copyOf(entries);
    }

    private static JournalEntry entry(ServeEvent event) {
        LoggedRequest request = event.getRequest();
        String[] url = request.getUrl().split("\\?", 2);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        request.getHeaders()
                .all()
                .forEach(header -> headers.put(header.key().toLowerCase(Locale.ROOT), header.values()));
        StubMapping stub = event.getStubMapping();
        Object recording = stub == null || stub.getMetadata() == null
                ? null
                : stub.getMetadata().get(ExactRequest.RECORDING);
        return new JournalEntry(
                request.getMethod().getName(),
                url[0],
                FormText.decode(url.length > 1 ? url[1] : ""),
                headers,
                request.getBodyAsString(),
                recording == null ? null : recording.toString());
    }

    /** Returns the first host whose replay server no longer takes connections, or null when all do. */
    public @Nullable String ended() {
        for (Map.Entry<String, HostServer> host : hosts.entrySet()) {
            WireMockServer server = host.getValue().server();
            if (!server.isRunning() || refusesConnections(server.port())) {
                return host.getKey();
            }
        }
        return null;
    }

    private static boolean refusesConnections(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), PATIENCE_MILLIS);
            return false;
        } catch (ConnectException e) {
            return true;
        } catch (IOException e) {
            // Busy, or out of file descriptors: the replay server may still recover.
            return false;
        }
    }

    /** Stops the replay server of one host. */
    void stop(String host) {
        host(host).server().stop();
    }

    private HostServer host(String name) {
        HostServer host = hosts.get(name);
        if (host == null) {
            throw new IllegalArgumentException("no recording of " + name + " is served; served are " + hosts.keySet());
        }
        return host;
    }

    @Override
    public void close() {
        hosts.values().forEach(host -> host.server().stop());
    }
}

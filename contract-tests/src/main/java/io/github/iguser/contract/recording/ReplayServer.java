package io.github.iguser.contract.recording;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.iguser.testing.internal.format.ApiPath;
import io.github.iguser.testing.internal.format.FormText;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
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

/**
 * A local server for the hosts that responds with recordings, on a port for each host. A request is answered only when
 * it is a recorded one, parameter for parameter, with exactly one access token of any value. Nothing else can be
 * reached: no administration, no files, and nothing by a web page.
 */
public final class ReplayServer implements AutoCloseable {

    private static final int FIRST_ERROR_STATUS = 400;

    private final Map<String, HostServer> hosts = new LinkedHashMap<>();
    private final List<Recording> all;
    private final boolean ownLinks;

    private record HostServer(WireMockServer server, Map<String, Recording> recordings) {}

    private ReplayServer(Recordings recordings, boolean ownLinks) {
        this.all = recordings.all();
        this.ownLinks = ownLinks;
        for (Recording recording : all) {
            hosts.computeIfAbsent(recording.host(), ReplayServer::started);
        }
        serve(all);
    }

    /** Starts the stand-ins; bodies are sent byte for byte as they were recorded. */
    public static ReplayServer start(Recordings recordings) {
        return new ReplayServer(recordings, false);
    }

    /**
     * Starts stand-ins whose bodies link to themselves instead of the real hosts, so that a page's next can be
     * followed.
     */
    public static ReplayServer startWithOwnLinks(Recordings recordings) {
        return new ReplayServer(recordings, true);
    }

    private static HostServer started(String host) {
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
                .extensions(new ExactRequest(recordings), new NoRecording(recordings));
        WireMockServer server = new WireMockServer(options);
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
    public void replaceRecordings(List<Recording> recordings) {
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
        // Among equal stubs the last one added responds: in reversed order, the first by name.
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
        // If several recordings have the same request, a success takes precedence over an error.
        stub.put("priority", recording.status() < FIRST_ERROR_STATUS ? 1 : 2);
        ((ObjectNode) stub.get("metadata")).put(ExactRequest.RECORDING, recording.name());
        ObjectNode request = (ObjectNode) stub.get("request");
        // The path matches any version.
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

package io.github.iguser.contract.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.GraphCall;
import io.github.iguser.TokenPlacement;
import io.github.iguser.contract.Project;
import io.github.iguser.contract.example.Examples;
import io.github.iguser.contract.recording.JournalEntry;
import io.github.iguser.internal.NeverSent;
import io.github.iguser.model.ApiVersion;
import io.github.iguser.testing.internal.format.FormText;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.Cache;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No request of any operation, host or version has a parameter, modifier or header that the API has retired. */
class NeverSentTest {
    private static final Pattern ALIAS = Pattern.compile("(?i)\\.as\\(");
    private static final SpecSet SPEC = SpecSet.embedded();

    private final Map<String, GeneratedClient> clients = new HashMap<>();
    private final List<ApiVersion> versions = ApiVersion.known();

    @Test
    void noExampleOfAnyOperationSendsIt(@TempDir File folder) throws IOException {
        Set<String> sent = new TreeSet<>();
        Set<String> usedVersions = new HashSet<>();
        // A cache that could send If-None-Match, since the responses have an ETag.
        try (StubServer server = StubServer.start();
                Cache cache = new Cache(folder, 1 << 24)) {
            OkHttpClient http = new OkHttpClient.Builder().cache(cache).build();
            int turn = 0;
            for (Recording example : Examples.of(SPEC)) {
                ApiVersion version = versions.get(turn++ % versions.size());
                for (JournalEntry request : requests(server, http, example, version)) {
                    assertThat(offences(request)).as(example.name()).isEmpty();
                    sent.add(example.host() + "/" + example.operationId());
                    if (SPEC.byId(example.host(), example.operationId())
                            .document()
                            .isVersioned()) {
                        usedVersions.add(request.path().split("/", -1)[1]);
                    }
                }
            }
            clients.values().forEach(GeneratedClient::close);
        }

        assertThat(sent)
                .containsExactlyInAnyOrderElementsOf(SPEC.operations().stream()
                        .map(operation -> operation.host() + "/" + operation.operationId())
                        .toList());
        assertThat(usedVersions)
                .containsExactlyInAnyOrderElementsOf(
                        versions.stream().map(ApiVersion::value).toList());
    }

    /** Makes the call of an example twice, so that the second one could be answered by a cache. */
    private List<JournalEntry> requests(StubServer server, OkHttpClient http, Recording example, ApiVersion version) {
        SpecOperation operation = SPEC.findById(example.host(), example.operationId());
        GeneratedClient client = clients.computeIfAbsent(
                operation.host() + version,
                key -> GeneratedClient.open(
                        operation.document(),
                        server.address() + "/" + version.value(),
                        TokenPlacement.HEADER,
                        "token",
                        http));
        GraphCall<?> call;
        try {
            call = client.call(client.operation(operation), operation, example, new SelectorBuilder(true));
        } catch (InexpressibleException | IllegalArgumentException e) {
            // An example of an error that the client refuses to cause.
            return List.of();
        }
        server.respondWith(example);
        CallOutcome.execute(call);
        CallOutcome.execute(call);
        return server.takeJournal();
    }

    private static List<String> offences(JournalEntry request) {
        Set<String> names = new TreeSet<>(request.query().keySet());
        names.addAll(FormText.decode(request.body()).keySet());
        names.addAll(request.headers().keySet());
        Stream<String> retired = names.stream()
                .filter(name -> NeverSent.names().contains(name.toLowerCase(Locale.ROOT))
                        || name.toLowerCase(Locale.ROOT).contains("method-override"));
        Stream<String> aliases = request.query().getOrDefault("fields", List.of()).stream()
                .filter(fields -> ALIAS.matcher(fields).find());
        return Stream.concat(retired, aliases).toList();
    }

    @Test
    void noGeneratedClassHasAMethodForIt() throws IOException {
        try (Stream<Path> files = Files.walk(Project.root().resolve("generated/src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(100);
            for (Path source : sources) {
                assertThat(Files.readString(source))
                        .as(source.toString())
                        .doesNotContain("retrofit2.http.Header", "\"as\"")
                        .doesNotContain(NeverSent.names().stream()
                                .map(name -> "\"" + name + "\"")
                                .toArray(String[]::new));
            }
        }
    }
}

package io.github.iguser.contract.pact.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.contract.Embedded;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.pact.cases.Pacts;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Writes the files that .ci/guards passes to the independent validators. */
class ValidatorInputsTest {

    private static final Path FOLDER = Path.of("target/validator-inputs");
    private static final CheckContext CONTEXT = Embedded.CONTEXT;

    @BeforeAll
    static void write() {
        ValidatorInputs.write(CONTEXT, FOLDER);
    }

    private JsonNode read(String name) throws IOException {
        return StrictJson.parse(Files.readString(FOLDER.resolve(name)));
    }

    private int sum(String suffix, String pointer) throws IOException {
        int sum = 0;
        for (SpecDocument document : CONTEXT.spec().documents()) {
            sum += read(document.host() + "-" + document.root() + suffix)
                    .at(pointer)
                    .size();
        }
        return sum;
    }

    @Test
    void writesEachInteractionOnce() throws Exception {
        assertThat(sum(".pact.json", "/interactions"))
                .isEqualTo(Pacts.of(CONTEXT).files().interactions().size());
    }

    @Test
    void writesEachRecordingOnce() throws Exception {
        assertThat(sum(".har", "/log/entries"))
                .isEqualTo(CONTEXT.recordings().all().size());
    }

    @Test
    void writesTheRequestWithoutToken() throws Exception {
        Recording recording = CONTEXT.recordings().byName("graph.facebook.com/getIgUser/documented-page-request");
        String version =
                CONTEXT.spec().document("graph.facebook.com", "ig-user").version();
        JsonNode archive = read("graph.facebook.com-ig-user.har");
        assertThat(archive.findValuesAsText("url"))
                .contains("https://graph.facebook.com/" + version + recording.pathWithoutVersion()
                        + "?fields=biography%2Cid%2Cusername%2Cwebsite");
        assertThat(archive.toString()).doesNotContain("access_token");
    }

    @Test
    void writesPlainReferences() throws Exception {
        JsonNode document = read("graph.facebook.com-ig-user.openapi.json");
        assertThat(document.findValues("allOf")).isEmpty();
        assertThat(document.at("/components/schemas/IgUser/properties/business_discovery")
                        .toString())
                .isEqualTo("{\"$ref\":\"#/components/schemas/IgUser.discovered\"}");
    }

    @Test
    void writesSchemasWithoutCycles() throws Exception {
        for (String host : CONTEXT.spec().accountHosts()) {
            JsonNode schemas = read(host + "-ig-user.openapi.json").at("/components/schemas");
            assertThat(schemas.path("IgMedia.discovered").path("properties").has("shares_count"))
                    .isFalse();
            schemas.fieldNames().forEachRemaining(name -> assertNoCycle(schemas, name, List.of()));
        }
    }

    private static void assertNoCycle(JsonNode schemas, String name, List<String> from) {
        assertThat(from).doesNotContain(name);
        List<String> way = new ArrayList<>(from);
        way.add(name);
        schemas.path(name)
                .findValuesAsText("$ref")
                .forEach(reference -> assertNoCycle(schemas, reference.replaceFirst(".*/", ""), way));
    }
}

package io.github.iguser.codegen.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.codegen.Fixture;
import io.github.iguser.codegen.spec.FormKind;
import io.github.iguser.codegen.spec.YamlNodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class BundlerTest {
    private static final String ALPHA = "alpha.example.com";
    private static final String BETA = "beta.example.com";
    private static final String UPLOADS = "uploads.example.com";

    private final Bundler bundler = Bundler.of(Fixture.PROJECT.resolve("spec"));

    private Map<String, Object> bundle(String root, String host) {
        return YamlNodes.map(new Yaml().load(bundler.bundle(root, host)));
    }

    private Map<String, Object> schema(String host, String name) {
        return YamlNodes.mapAt(bundle("ig-user", host), "components", "schemas", name);
    }

    @Test
    void listsRootsAndHosts() {
        assertThat(bundler.roots()).containsExactly("ig-user", "ig-container", "login", "upload");
        assertThat(bundler.hosts()).containsExactly(ALPHA, BETA, UPLOADS);
        assertThat(bundler.roots(BETA)).containsExactly("ig-user", "ig-container", "login");
        assertThat(bundler.roots(UPLOADS)).containsExactly("upload");
    }

    @Test
    void refersToNoOtherFile() {
        for (String root : bundler.roots(ALPHA)) {
            assertThat(bundler.bundle(root, ALPHA))
                    .doesNotContainPattern("\\$ref: '?[^'#]")
                    .doesNotContain("x-source");
        }
    }

    @Test
    void writesTheHostsServerWithTheVersion() {
        assertThat(YamlNodes.list(bundle("ig-user", BETA).get("servers")))
                .extracting(server -> YamlNodes.textAt(server, "url"))
                .containsExactly("https://beta.example.com/v1.0");
        assertThat(YamlNodes.list(bundle("ig-container", null).get("servers")))
                .extracting(server -> YamlNodes.textAt(server, "url"))
                .containsExactly("https://alpha.example.com/v1.0", "https://beta.example.com/v1.0");
    }

    @Test
    void leavesTheVersionOutOfAServerThatHasNone() {
        assertThat(YamlNodes.list(bundle("login", null).get("servers")))
                .extracting(server -> YamlNodes.textAt(server, "url"))
                .containsExactly("https://alpha.example.com/v1.0", "https://beta.example.com");
    }

    @Test
    void givesAPathOfTheMergedDocumentTheServersOfItsRoot() {
        Map<String, Object> paths = YamlNodes.mapAt(bundler.mergedTree(), "paths");

        assertThat(YamlNodes.list(YamlNodes.at(paths, "/refresh_token", "servers")))
                .extracting(server -> YamlNodes.textAt(server, "url"))
                .containsExactly("https://alpha.example.com/v1.0", "https://beta.example.com");
        assertThat(YamlNodes.mapAt(paths, "/me")).doesNotContainKey("servers");
        // Only the main root takes appsecret_proof.
        assertThat(YamlNodes.list(YamlNodes.at(paths, "/{ig-container-id}", "servers")))
                .extracting(server -> YamlNodes.textAt(server, "url"))
                .containsExactly("https://alpha.example.com/v1.0", "https://beta.example.com/v1.0");
    }

    @Test
    void givesAnOperationOfTheMergedDocumentTheSecurityOfItsRoot(@TempDir Path folder) throws IOException {
        Path spec = Fixture.changed(
                folder, "ig-container.yaml", "  - accessTokenHeader: []\ntags", "  - accessTokenQuery: []\ntags");
        String secured = Files.readString(spec.resolve("ig-container.yaml"))
                .replace(
                        "  securitySchemes:\n",
                        "  securitySchemes:\n    accessTokenQuery:\n      type: apiKey\n      in: query\n      name: access_token\n");
        Fixture.write(spec.resolve("ig-container.yaml"), secured);

        Map<String, Object> paths = YamlNodes.mapAt(Bundler.of(spec).mergedTree(), "paths");

        assertThat(YamlNodes.list(YamlNodes.at(paths, "/{ig-container-id}", "get", "security")))
                .containsExactly(Map.of("accessTokenQuery", List.of()));
        assertThat(YamlNodes.mapAt(paths, "/me", "get")).doesNotContainKey("security");
    }

    @Test
    void keepsTheHostOfUploadsApart() {
        Map<String, Object> item =
                YamlNodes.mapAt(bundler.mergedTree(), "paths", "/upload/{version}/{ig-container-id}");

        assertThat(YamlNodes.list(item.get("servers")))
                .extracting(server -> YamlNodes.textAt(server, "url"))
                .containsExactly("https://uploads.example.com");
        assertThat(YamlNodes.texts(YamlNodes.at(item, "post", "x-hosts"))).containsExactly(UPLOADS);
        assertThat(bundler.bundle("upload", UPLOADS))
                .contains("example: v1.0", "'#/components/schemas/UploadError'")
                .doesNotContain("x-hosts");
        assertThatThrownBy(() -> bundler.bundle("upload", ALPHA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("host alpha.example.com is unknown; the hosts are [uploads.example.com]");
    }

    @Test
    void fillsTheVersionIntoExamplesAndTheOtherRoot() {
        assertThat(YamlNodes.textAt(schema(ALPHA, "Paging"), "properties", "next", "example"))
                .isEqualTo("https://alpha.example.com/v1.0/next");
        assertThat(YamlNodes.textAt(bundle("ig-container", ALPHA), "info", "version"))
                .isEqualTo("v1.0");
    }

    @Test
    void removesPartsThatAHostDoesNotServe() {
        Map<String, Object> alpha = bundle("ig-user", ALPHA);
        Map<String, Object> beta = bundle("ig-user", BETA);

        assertThat(YamlNodes.mapAt(alpha, "paths")).doesNotContainKey("/me");
        assertThat(YamlNodes.mapAt(beta, "paths")).containsKey("/me");
        assertThat(YamlNodes.mapAt(schema(ALPHA, "IgUser"), "properties"))
                .containsKey("ig_id")
                .doesNotContainKey("account_type");
        assertThat(YamlNodes.mapAt(schema(BETA, "IgUser"), "properties"))
                .containsKey("account_type")
                .doesNotContainKeys("ig_id", "business_discovery", "secret_score");
        assertThat(YamlNodes.mapAt(beta, "components")).doesNotContainKey("headers");
        assertThat(bundler.bundle("ig-user", BETA)).doesNotContain("name: kinds", "share_to_feed", "x-hosts");
    }

    @Test
    void addsCommonHeadersAndErrorsToEachOperation() {
        Map<String, Object> alpha = bundle("ig-user", ALPHA);
        Map<String, Object> media = YamlNodes.mapAt(alpha, "paths", "/{ig-user-id}/media");

        assertThat(YamlNodes.mapAt(media, "get", "responses")).containsOnlyKeys("200", "default");
        assertThat(YamlNodes.mapAt(media, "get", "responses", "200", "headers"))
                .containsOnlyKeys("X-Usage", "ETag")
                .containsEntry("ETag", Map.of("$ref", "#/components/headers/ETag"));
        assertThat(YamlNodes.mapAt(media, "post", "responses", "200", "headers"))
                .containsOnlyKeys("X-Usage");
        assertThat(YamlNodes.textAt(media, "post", "responses", "default", "$ref"))
                .isEqualTo("#/components/responses/Failed");
        assertThat(YamlNodes.mapAt(alpha, "components", "responses", "Failed", "headers"))
                .containsOnlyKeys("X-Usage", "WWW-Authenticate");
        assertThat(alpha).doesNotContainKey("x-every-operation");
    }

    @Test
    void keepsThePartsOfTheVersionOfTheSpec() {
        assertThat(YamlNodes.mapAt(bundle("ig-user", ALPHA), "paths", "/{ig-user-id}/promotions"))
                .containsKey("get")
                .doesNotContainKey("post");
        assertThat(YamlNodes.mapAt(schema(ALPHA, "IgMedia"), "properties")).doesNotContainKey("mood");
        assertThat(YamlNodes.mapAt(schema(ALPHA, "NoteForm"), "properties")).containsKey("counts");
    }

    @Test
    void makesADocumentOfEachOtherVersionThatDiffers() {
        Map<String, String> others = bundler.bundlesOfOtherVersions("ig-user", ALPHA);

        assertThat(others).containsOnlyKeys("ig-user-v2.0.yaml");
        Map<String, Object> document = YamlNodes.map(new Yaml().load(others.get("ig-user-v2.0.yaml")));
        assertThat(YamlNodes.textAt(document, "info", "version")).isEqualTo("v2.0");
        assertThat(YamlNodes.list(document.get("servers")))
                .extracting(server -> YamlNodes.textAt(server, "url"))
                .containsExactly("https://alpha.example.com/v2.0");
        assertThat(YamlNodes.mapAt(document, "paths", "/{ig-user-id}/promotions"))
                .containsKey("post");
        Map<String, Object> schemas = YamlNodes.mapAt(document, "components", "schemas");
        assertThat(YamlNodes.mapAt(schemas, "IgMedia", "properties")).containsKey("mood");
        assertThat(YamlNodes.mapAt(schemas, "NoteForm", "properties")).doesNotContainKey("counts");
        assertThat(others.get("ig-user-v2.0.yaml"))
                .contains("- value: isInTitle", "https://alpha.example.com/v2.0/next", "Available since v2.0.")
                .doesNotContain("name: followers", "value: followers", "/v1.0");
        assertThat(bundler.bundlesOfOtherVersions("ig-container", ALPHA)).isEmpty();
    }

    @Test
    void addsAliasesToThePatternOfTheirHostOnly() {
        assertThat(YamlNodes.mapAt(bundle("ig-user", BETA), "components", "parameters", "IgUserId"))
                .containsKey("x-aliases")
                .extracting(parameter -> YamlNodes.textAt(parameter, "schema", "pattern"))
                .isEqualTo("^([0-9]+|me)$");
        assertThat(YamlNodes.mapAt(bundle("ig-user", ALPHA), "components", "parameters", "IgUserId"))
                .doesNotContainKey("x-aliases")
                .extracting(parameter -> YamlNodes.textAt(parameter, "schema", "pattern"))
                .isEqualTo("^[0-9]+$");
    }

    @Test
    void removesUnreachableViews() {
        assertThat(YamlNodes.mapAt(schema(ALPHA, "IgUser"), "x-views").keySet())
                .isEqualTo(Set.of("discovered", "reference"));
        assertThat(YamlNodes.mapAt(schema(BETA, "IgUser"), "x-views").keySet()).isEqualTo(Set.of("reference"));
    }

    @Test
    void removesUnreachableSchemas() {
        assertThat(YamlNodes.mapAt(bundle("ig-container", ALPHA), "components", "schemas")
                        .keySet())
                .isEqualTo(Set.of("GraphError", "IgContainer"));
    }

    @Test
    void keepsTheParametersOfAKindThatItsHostServes() {
        List<FormKind> alpha = FormKind.of(schema(ALPHA, "MediaForm"));
        List<FormKind> beta = FormKind.of(schema(BETA, "MediaForm"));

        assertThat(alpha)
                .extracting(FormKind::name)
                .containsExactly("ImageContainer", "VideoContainer", "AlbumContainer");
        assertThat(alpha.get(1).source()).containsExactly("video_url", "upload_type");
        assertThat(beta).extracting(FormKind::name).containsExactly("ImageContainer", "VideoContainer");
        assertThat(beta.get(1).source()).isEmpty();
        assertThat(beta.get(1).required()).containsExactly("video_url");
        assertThat(beta.get(1).parameters()).doesNotContain("share_to_feed", "upload_type");
    }

    @Test
    void appendsTheHostsNote() {
        assertThat(YamlNodes.textAt(schema(ALPHA, "IgUser"), "properties", "id", "description"))
                .startsWith("Id of the user. It begins with 17841.\n\n");
        assertThat(YamlNodes.textAt(schema(BETA, "IgUser"), "properties", "id", "description"))
                .startsWith("Id of the user. It is app-scoped.\n\n");
    }

    @Test
    void keepsThePermissionsOfTheHost() {
        assertThat(YamlNodes.mapAt(bundle("ig-user", BETA), "paths", "/{ig-user-id}", "get", "x-permissions")
                        .keySet())
                .isEqualTo(Set.of(BETA));
    }

    @Test
    void keepsHostsInTheDocumentOfAllHosts() {
        assertThat(bundler.bundle("ig-user", null)).contains("x-hosts", "x-host-notes", "/me");
    }

    @Test
    void mergedHasAllRootsAndNamesTheSources() {
        Map<String, Object> merged = YamlNodes.map(new Yaml().load(bundler.merged()));

        assertThat(YamlNodes.mapAt(merged, "paths").keySet())
                .containsExactly(
                        "/{ig-user-id}",
                        "/me",
                        "/{ig-user-id}/media",
                        "/{ig-user-id}/publish",
                        "/{ig-user-id}/notes",
                        "/{ig-user-id}/publishing_limit",
                        "/{ig-user-id}/promotions",
                        "/{ig-user-id}/insights",
                        "/{ig-container-id}",
                        "/exchange_token",
                        "/refresh_token",
                        "/upload/{version}/{ig-container-id}");
        assertThat(YamlNodes.textAt(merged, "components", "schemas", "IgUser", "x-source"))
                .isEqualTo("spec/nodes/IgUser.yaml");
        assertThat(YamlNodes.textAt(merged, "paths", "/{ig-user-id}", "get", "x-source"))
                .isEqualTo("spec/edges/ig-user.yaml");
    }

    @Test
    void quotesTextsThatLookLikeNumbersOrDates() {
        assertThat(bundler.bundle("ig-user", ALPHA))
                .contains("example: '1'", "example: '2026-03-07T16:05:12+0000'", "'200':");
    }

    @Test
    void refusesAnUnknownRootOrHost() {
        assertThatThrownBy(() -> bundler.bundle("ig-usr", ALPHA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("root ig-usr is unknown; the roots are [ig-user, ig-container, login, upload]");
        assertThatThrownBy(() -> bundler.bundle("ig-user", "gamma.example.com"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("host gamma.example.com is unknown; the hosts are [alpha.example.com, beta.example.com]");
    }
}

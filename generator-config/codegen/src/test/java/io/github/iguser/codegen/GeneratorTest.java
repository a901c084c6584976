package io.github.iguser.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.codegen.bundle.Bundler;
import io.github.iguser.codegen.java.ConfiguredNames;
import io.github.iguser.codegen.spec.SpecException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.codegen.CodegenConfigLoader;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** The generator as any user of OpenAPI Generator meets it: with the classes that its command line calls. */
class GeneratorTest {
    private static final Path REPOSITORY = Path.of("../..");
    private static final Path DOCUMENTS = REPOSITORY.resolve("generated/src/main/resources/io/github/iguser/openapi");

    @TempDir
    Path folder;

    @AfterEach
    void forgetSettings() {
        GlobalSettings.reset();
    }

    /** {@code openapi-generator generate -i document -o folder}, with the rest in the configurator. */
    private Map<String, String> generate(CodegenConfigurator configurator, Path document) {
        Path output = folder.resolve("out");
        new DefaultGenerator()
                .opts(configurator
                        .setInputSpec(document.toString())
                        .setOutputDir(output.toString())
                        .toClientOptInput())
                .generate();
        Map<String, String> files = new TreeMap<>(Fixture.files(output));
        files.keySet().removeIf(file -> file.startsWith(".openapi-generator"));
        return files;
    }

    /** A run without a file of settings. */
    private static CodegenConfigurator client(String name) {
        return new CodegenConfigurator()
                .setGeneratorName("java-retrofit-moshi")
                .addAdditionalProperty("client", name)
                .addAdditionalProperty(
                        "names",
                        Fixture.PROJECT.resolve("generator-config/names.yaml").toString());
    }

    @Test
    void isFoundByItsName() {
        assertThat(CodegenConfigLoader.forName("java-retrofit-moshi")).isInstanceOf(JavaRetrofitMoshiCodegen.class);
    }

    @Test
    void writesModelsAndClientInOneRun() throws Exception {
        Path document = folder.resolve("document.yaml");
        Files.writeString(document, Bundler.of(Fixture.PROJECT.resolve("spec")).bundle("ig-user", "beta.example.com"));

        Map<String, String> files = generate(client("BetaClient"), document);

        assertThat(files.keySet())
                .contains(
                        "io/github/iguser/api/BetaClient.java",
                        "io/github/iguser/api/IgUserFields.java",
                        "io/github/iguser/model/IgUser.java",
                        "io/github/iguser/model/MediaType.java")
                .noneMatch(file -> file.endsWith(".md"));
        assertThat(files.get("io/github/iguser/model/IgUser.java"))
                .startsWith("// Generated from #/components/schemas/IgUser by iguser-codegen");
    }

    @Test
    void refusesARunWithoutTheFileOfNames() {
        assertThatThrownBy(() -> ConfiguredNames.of("BetaClient", null))
                .hasMessage("the setting names is missing; write the path of the file with the Java names, such as"
                        + " generator-config/names.yaml");
        assertThatThrownBy(() -> ConfiguredNames.of(
                        "BetaClient", folder.resolve("gone.yaml").toString()))
                .hasMessage("the setting names points to " + folder.resolve("gone.yaml")
                        + ", which does not exist; correct the path, which starts at the current directory");
    }

    @Test
    void omitsAppendedParagraphsFromJavadoc() throws Exception {
        Path document = folder.resolve("document.yaml");
        Files.writeString(document, Bundler.of(Fixture.PROJECT.resolve("spec")).bundle("ig-user", "alpha.example.com"));

        Map<String, String> files = generate(client("AlphaClient"), document);

        assertThat(files.get("io/github/iguser/api/IgUserApi.java")).containsOnlyOnce("Permissions");
        assertThat(files.get("io/github/iguser/model/IgMedia.java")).doesNotContain("always, when requested");
    }

    @ParameterizedTest
    @CsvSource({"models,model", "facebook,facebook", "instagram,instagram"})
    void writesTheCommittedFilesFromTheMergedDocument(String settings, String javaPackage) {
        CodegenConfigurator configurator = CodegenConfigurator.fromFile(REPOSITORY
                        .resolve("generator-config/" + settings + ".yaml")
                        .toString())
                .addAdditionalProperty(
                        "names",
                        REPOSITORY.resolve("generator-config/names.yaml").toString());

        Map<String, String> files = generate(configurator, DOCUMENTS.resolve(Bundler.MERGED));

        Map<String, String> committed = new TreeMap<>();
        String path = "io/github/iguser/" + javaPackage + "/";
        Fixture.files(REPOSITORY.resolve("generated/src/main/java/" + path))
                .forEach((file, text) -> committed.put(path + file, text));
        assertThat(Fixture.difference(committed, files)).isNull();
    }

    @Test
    void publishesAfterTheQuotaHasLostItsOnlyParameter() throws Exception {
        String merged = Files.readString(DOCUMENTS.resolve(Bundler.MERGED));
        Path document = folder.resolve("document.yaml");
        String without = merged.replaceFirst(
                "(?s)(x-fields-of: ContentPublishingLimit\n        example: \\S+\n)      - name: since.*?(      responses:)",
                "$1$2");
        assertThat(without).hasSizeLessThan(merged.length());
        Files.writeString(document, without);

        Map<String, String> files = generate(
                CodegenConfigurator.fromFile(REPOSITORY
                                .resolve("generator-config/facebook.yaml")
                                .toString())
                        .addAdditionalProperty(
                                "names",
                                REPOSITORY
                                        .resolve("generator-config/names.yaml")
                                        .toString()),
                document);

        assertThat(files).doesNotContainKey("io/github/iguser/facebook/ContentPublishingLimitParams.java");
        assertThat(files.get("io/github/iguser/facebook/FacebookLoginClient.java"))
                .contains("contentPublishingLimit().get(igUserId, f -> f.quotaUsage().config())");
    }

    @Test
    void writesTheClientOfTheFirstServerByDefault() {
        Map<String, String> files = generate(
                client("AlphaClient"), Fixture.GOLDEN.resolve("resources/io/github/iguser/openapi/merged.yaml"));

        assertThat(files.keySet())
                .contains("io/github/iguser/api/AlphaClient.java", "io/github/iguser/api/PromotionsApi.java")
                .noneMatch(file -> file.contains("Beta"));
        assertThat(files.get("io/github/iguser/model/IgUser.java")).doesNotContain("accountType");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ig-user", "ig-container", "login"})
    void refusesASourceOfTheSpec(String root) {
        Path source = REPOSITORY.resolve("spec/" + root + ".yaml");

        assertThatThrownBy(() -> generate(client("AlphaClient"), source))
                .isInstanceOf(SpecException.class)
                .hasMessageMatching(
                        "the server https://graph\\.facebook\\.com does not end with /\\S+, so this is a source of"
                                + " the spec; generate from a bundled document instead, such as"
                                + " generated/src/main/resources/io/github/iguser/openapi/merged\\.yaml");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}

package io.github.iguser.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.codegen.bundle.Bundler;
import io.github.iguser.codegen.java.ConfiguredNames;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.CodegenConfigLoader;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** The generator as any user of OpenAPI Generator meets it. */
class GeneratorTest {
    @TempDir
    Path folder;

    @Test
    void isFoundByItsName() {
        assertThat(CodegenConfigLoader.forName("java-retrofit-moshi")).isInstanceOf(JavaRetrofitMoshiCodegen.class);
    }

    @Test
    void makesModelsAndClientOfABundledDocumentInOneRun() throws Exception {
        Path document = folder.resolve("document.yaml");
        Files.writeString(document, Bundler.of(Fixture.PROJECT.resolve("spec")).bundle("ig-user", "beta.example.com"));
        DefaultGenerator generator = new DefaultGenerator();
        generator.setGenerateMetadata(false);

        generator
                .opts(new CodegenConfigurator()
                        .setGeneratorName("java-retrofit-moshi")
                        .addAdditionalProperty("client", "BetaClient")
                        .addAdditionalProperty(
                                "names",
                                Fixture.PROJECT
                                        .resolve("generator-config/names.yaml")
                                        .toString())
                        .setInputSpec(document.toString())
                        .setOutputDir(folder.resolve("out").toString())
                        .toClientOptInput())
                .generate();

        assertThat(Fixture.files(folder.resolve("out")).keySet())
                .contains(
                        "io/github/iguser/api/BetaClient.java",
                        "io/github/iguser/api/IgUserFields.java",
                        "io/github/iguser/model/IgUser.java",
                        "io/github/iguser/model/MediaType.java")
                .noneMatch(file -> file.contains(".openapi-generator") || file.endsWith(".md"));
        assertThat(folder.resolve("out/io/github/iguser/model/IgUser.java"))
                .content()
                .startsWith("// Generated from #/components/schemas/IgUser by iguser-codegen");
    }

    @Test
    void refusesARunWithoutTheFileOfNames() {
        assertThatThrownBy(() -> ConfiguredNames.of("BetaClient", null))
                .hasMessage("the setting names is missing; write the path of the file with the Java names, such as"
                        + " generator-config/names.yaml");
        assertThatThrownBy(() -> ConfiguredNames.of(
                        "BetaClient", folder.resolve("gone.yaml").toString()))
                .hasMessage("the setting names leads to " + folder.resolve("gone.yaml")
                        + ", which does not exist; correct the path, which starts at the current directory");
    }
}

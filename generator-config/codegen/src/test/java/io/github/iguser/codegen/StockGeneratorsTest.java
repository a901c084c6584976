package io.github.iguser.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.codegen.bundle.Bundler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** Tests other generators, which know none of our extensions, on a published document. */
class StockGeneratorsTest {
    private static final String OPENAPI = "../../generated/src/main/resources/io/github/iguser/openapi/";

    /** The code of a typescript-fetch client that loses a value with none of the shapes it knows. */
    private static final String LOST = "return {} as any";

    @TempDir
    Path folder;

    private Map<String, String> generate(String generator, Path document) {
        Path output = folder.resolve(generator);
        try {
            new DefaultGenerator()
                    .opts(new CodegenConfigurator()
                            .setGeneratorName(generator)
                            .setInputSpec(document.toString())
                            .setOutputDir(output.toString())
                            .toClientOptInput())
                    .generate();
        } finally {
            GlobalSettings.reset();
        }
        return Fixture.files(output);
    }

    @Test
    void keepsMetricValuesWithTypescriptFetch() {
        Map<String, String> files = generate("typescript-fetch", Path.of(OPENAPI, Bundler.MERGED));

        assertThat(files)
                .containsKey("models/MetricValue.ts")
                .allSatisfy((file, text) -> assertThat(text).as(file).doesNotContain(LOST));
        assertThat(files.get("models/MetricValue.ts"))
                .contains(
                        "export function MetricValueFromJSONTyped(json: any, ignoreDiscriminator: boolean): MetricValue {\n"
                                + "    return json;\n");
    }

    @Test
    void losesAMapInOneOfWithTypescriptFetch() throws Exception {
        String document = Files.readString(Path.of(OPENAPI, Bundler.MERGED));
        Path other = Files.writeString(folder.resolve("other.yaml"), document.replace("anyOf:", "oneOf:"));

        assertThat(generate("typescript-fetch", other).get("models/MetricValue.ts"))
                .contains(LOST);
    }

    @Test
    void readsMetricValuesWithPython() {
        Map<String, String> files = generate("python", Path.of(OPENAPI, "graph.facebook.com/ig-user.yaml"));

        assertThat(files.get("openapi_client/models/metric_value.py"))
                .contains("METRICVALUE_ANY_OF_SCHEMAS = [\"Dict[str, float]\", \"float\"]");
    }

    @Test
    void showsPermissionsLimitsAndErrorsInAStockClient() {
        Map<String, String> files = generate("typescript-fetch", Path.of(OPENAPI, "graph.facebook.com/ig-user.yaml"));

        assertThat(files.get("apis/MediaApi.ts"))
                .contains("Permissions:", "`instagram_basic`", "Limits:", "`190`: The access token is wrong");
        assertThat(files.get("models/IgMedia.ts"))
                .contains("Known values, others are possible:", "Presence: always, when requested.");
    }
}

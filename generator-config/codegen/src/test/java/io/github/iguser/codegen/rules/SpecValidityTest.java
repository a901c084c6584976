package io.github.iguser.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.codegen.bundle.Bundler;
import io.github.iguser.codegen.spec.SourceFile;
import io.github.iguser.codegen.spec.YamlNodes;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openapitools.codegen.validation.Invalid;
import org.openapitools.codegen.validation.ValidationResult;
import org.openapitools.codegen.validations.oas.OpenApiEvaluator;
import org.openapitools.codegen.validations.oas.RuleConfiguration;
import org.yaml.snakeyaml.Yaml;

/** Tests that OpenAPI Generator's validator accepts the spec of this repository without errors and recommendations. */
class SpecValidityTest {
    private final Bundler bundler = Bundler.of(Path.of("../../spec"));

    private static List<String> complaints(String document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult parsed = new OpenAPIParser().readContents(document, null, options);
        List<String> complaints = new ArrayList<>(parsed.getMessages());
        RuleConfiguration rules = new RuleConfiguration();
        rules.setEnableRecommendations(true);
        // The documented headers of uploads have underscores.
        rules.setEnableApacheNginxUnderscoreRecommendation(false);
        ValidationResult result = new OpenApiEvaluator(rules).validate(parsed.getOpenAPI());
        List<Invalid> found = new ArrayList<>(result.getErrors());
        found.addAll(result.getWarnings());
        found.forEach(invalid -> complaints.add(invalid.getMessage() + ": " + invalid.getDetails()));
        return complaints;
    }

    @Test
    void acceptsEveryBundledDocument() {
        for (String root : bundler.roots()) {
            for (String host : bundler.hosts()) {
                if (!bundler.roots(host).contains(root)) {
                    continue;
                }
                assertThat(complaints(bundler.bundle(root, host)))
                        .as(host + " " + root)
                        .isEmpty();
            }
            assertThat(complaints(bundler.bundle(root, null)))
                    .as(root + ", all hosts")
                    .isEmpty();
        }
    }

    @Test
    void detectsErrorsAndWarnings() {
        String document = bundler.bundle("ig-container", null);

        assertThat(complaints(document.replace("#/components/schemas/IgContainer'", "#/components/schemas/Gone'")))
                .isNotEmpty();
        assertThat(complaints(document.replace("  schemas:\n", "  schemas:\n    Unused:\n      type: object\n")))
                .singleElement()
                .asString()
                .contains("Unused");
    }

    @Test
    void servesTheAccountReadOnly() {
        for (String host : List.of("graph.facebook.com", "graph.instagram.com")) {
            Map<String, Object> document = YamlNodes.map(new Yaml().load(bundler.bundle("ig-user", host)));

            assertThat(YamlNodes.mapAt(document, "paths", "/{ig-user-id}").keySet())
                    .as("creating, updating and deleting the node are not supported")
                    .doesNotContain("post", "put", "patch", "delete");
        }
    }

    @Test
    void documentsEveryExtensionInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("../../spec/README.md"));

        assertThat(SpecRules.EXTENSIONS)
                .filteredOn(extension -> !extension.equals(SourceFile.KEY))
                .allSatisfy(extension -> assertThat(readme).contains("`" + extension + "`"));
    }

    @Test
    void documentsNoRemovedExtension() throws IOException {
        Matcher names = Pattern.compile("`(x-[a-z-]+)`").matcher(Files.readString(Path.of("../../spec/README.md")));

        assertThat(names.results().map(name -> name.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(SpecRules.EXTENSIONS).contains(name));
    }

    @Test
    void namesNoJavaClassInTheSpec() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../spec"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file).content().doesNotContain("io.github.", "java.", "javadoc");
            }
        }
    }
}

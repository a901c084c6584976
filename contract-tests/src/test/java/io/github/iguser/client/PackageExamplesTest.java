package io.github.iguser.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples in the documentation of the packages compile; {@link ReadmeExamplesTest} runs those of the README. */
class PackageExamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"facebook", "instagram"})
    void compilesTheExampleOfEachPackage(String javaPackage) throws IOException {
        assertThat(SourceCompiler.errors(
                        "Example",
                        "import io.github.iguser." + javaPackage + ".*;\nimport io.github.iguser.model.*;\n"
                                + "class Example { void run(String accessToken) {"
                                + examples(javaPackage).get(0) + "} }"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"facebook", "instagram"})
    void compilesTheExampleForBothHosts(String javaPackage) throws IOException {
        String example = examples(javaPackage).get(1);

        assertThat(example).contains("FacebookLoginClient", "InstagramLoginClient", "ImageContainer;");
        assertThat(SourceCompiler.errors(
                        "Example",
                        ReadmeExamples.lines(example, true) + "class Example {" + ReadmeExamples.lines(example, false)
                                + "}"))
                .isEmpty();
    }

    private static List<String> examples(String javaPackage) throws IOException {
        String source = Files.readString(
                Path.of("../generated/src/main/java/io/github/iguser", javaPackage, "package-info.java"));
        return Pattern.compile("<pre>\\{@code(.*?)}</pre>", Pattern.DOTALL)
                .matcher(source)
                .results()
                .map(example -> example.group(1).replaceAll("(?m)^ \\* ?", ""))
                .toList();
    }
}

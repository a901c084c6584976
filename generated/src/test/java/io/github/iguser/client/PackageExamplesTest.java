package io.github.iguser.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example in the documentation of each package is code that compiles. */
class PackageExamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"facebook", "instagram"})
    void theExampleOfThePackageCompiles(String javaPackage) throws IOException {
        String source = Files.readString(Path.of("src/main/java/io/github/iguser", javaPackage, "package-info.java"));
        Matcher example =
                Pattern.compile("<pre>\\{@code(.*?)}</pre>", Pattern.DOTALL).matcher(source);
        assertThat(example.find()).isTrue();
        String code = example.group(1).replaceAll("(?m)^ \\* ?", "");

        assertThat(Compiled.errors(
                        "Example",
                        "import io.github.iguser." + javaPackage + ".*;\nimport io.github.iguser.model.*;\n"
                                + "class Example { void run(String accessToken) {" + code + "} }"))
                .isEmpty();
    }
}

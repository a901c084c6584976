package io.github.iguser.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The generated classes as users read them: Javadoc without repetition, and methods without nullable parameters. */
class GeneratedSourcesTest {
    private static final Path SOURCES = Path.of("../generated/src/main/java/io/github/iguser");

    private static final Pattern METHOD = Pattern.compile(
            "/\\*\\*[\\s*]+([^.]*\\.)(?:(?!\\*/).)*\\*/\\s+(?:@[^\\n]*\\n\\s+)*(?:public |default )?[\\w<>]+ (\\w+)\\(",
            Pattern.DOTALL);

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Returns the name and the first sentence of each method of a class. */
    private static List<String> firstSentences(String source) {
        return METHOD.matcher(source)
                .results()
                .map(method -> method.group(2) + ": " + method.group(1).replaceAll("\\s+\\*\\s+", " "))
                .toList();
    }

    @Test
    void describesOverloadsOnce() throws IOException {
        assertThat(firstSentences(Files.readString(SOURCES.resolve("facebook/IgUserFields.java"))))
                .contains("stories: Current stories of the account, those of the last 24 hours.")
                .hasSizeGreaterThan(40);
        for (Path file : files()) {
            for (String type : Files.readString(file).split("static final class ")) {
                assertThat(firstSentences(type)).as(file.toString()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void keepsEvidenceOutOfTheDocumentation() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain("<p>Inferred", "<p>Documented only", "<p>Known from");
        }
    }

    @Test
    void marksPublicFieldsInTheSelectors() throws IOException {
        String selector = Files.readString(SOURCES.resolve("facebook/IgUserFields.java"));
        String username = selector.substring(selector.indexOf("User name of the account"));

        assertThat(username.substring(0, username.indexOf("username()"))).contains("<p>Documented as public: ");
        assertThat(selector.substring(selector.indexOf("\"username\""), selector.indexOf("\"name\"")))
                .doesNotContain("<p>Documented as public: ");
    }

    @Test
    void declaresNoNullableParameters() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readString(file).lines())
                    .as(file.toString())
                    .filteredOn(line -> line.matches("\\s+(public|default) .*\\(.*") || line.contains("Call<"))
                    .filteredOn(line -> !line.contains("boolean equals(") && !line.contains("void toJson("))
                    .noneMatch(line -> line.substring(line.indexOf('(') + 1).contains("@Nullable"));
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("@(Query|Path)\\(.*@Nullable");
        }
    }
}

package io.github.iguser.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.iguser.contract.cli.Checkout.ProgramOutput;
import io.github.iguser.testing.internal.recording.RecordingFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be read end the program with exit code 2 and one line with their name and place. */
@Timeout(60)
class BrokenInputTest {
    private static final String USER = "graph.facebook.com/getIgUser/user";

    @TempDir
    Path folder;

    /** Returns nine lists, each of which refers to the one before several times: millions of texts when expanded. */
    private static String bomb() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            String alias = "*a" + (i - 1);
            yaml.append("a" + i + ": &a" + i + " [" + String.join(", ", List.of(alias, alias, alias, alias, alias)))
                    .append("]\n");
        }
        return yaml.toString();
    }

    static Stream<Arguments> specs() {
        return Stream.of(
                arguments("", ":1: the file is empty"),
                arguments("a: 1\nopenapi: [", ":2: not YAML: "),
                arguments("a: 1\n\tb: 2", ":2: not YAML: "),
                arguments("a: \u0001", ":1: not YAML: "),
                arguments("a: \u00ff", ": not UTF-8"),
                arguments("a: 1\n---\na: 2", ":2: not YAML: "),
                arguments("a: 1\na: 2", ":2: the key \"a\" occurs twice"),
                arguments("? [a]\n: b", ":1: a key is a map or a list"),
                arguments("a: &x [1]\nb: *x", ":2: an alias of the list in line 1"),
                arguments("a: &x\n  b: *x", ":2: an alias of the map in line"),
                arguments(bomb(), ":1: an alias of the list in line 1"),
                arguments("a: " + "[".repeat(100_000), ":1: not YAML: "),
                arguments("a: 1.0e+99999999999", ":1: a number that is too large"),
                arguments("# " + "x".repeat(4_000_000) + "\na: 1", ":1: not YAML: "),
                arguments("paths:\n  /x:\n    $ref: '#/paths/~1x'", ":2: $ref \"#/paths/~1x\" leads back to itself"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("specs")
    void namesFileAndLineOfABrokenSpec(String yaml, String message) throws IOException {
        Path spec = Files.createDirectories(folder.resolve("spec"));
        Files.writeString(spec.resolve("ig-user.yaml"), yaml, StandardCharsets.ISO_8859_1);
        Files.writeString(spec.resolve("ig-container.yaml"), "openapi: 3.0.3");

        assertOneLine(Checkout.run("check", "--spec", spec.toString()), "spec/ig-user.yaml" + message);
    }

    static Stream<Arguments> exceptions() {
        return Stream.of(
                arguments("[]\n- recording: [", ":2: not YAML: "),
                arguments("a: 1\na: 2", ":2: not YAML: Duplicate field"),
                arguments("a: 1", ":1: a list of exceptions is expected"),
                arguments("[]\n---\n[]", ":3: only one document is read"),
                arguments("\n- recording: x\n  pointer: /a", ":2: an exception has the keys"),
                arguments("- &x a\n- *x", ":2: the alias *x"),
                arguments("- \u00ff", ":1: not UTF-8"),
                arguments("[".repeat(100_000), ":1: not YAML: "));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("exceptions")
    void namesFileAndLineOfBrokenExceptions(String yaml, String message) throws IOException {
        new RecordingFolder(folder).add(USER, "/v1.0/17", "", 200, "{}");
        Files.writeString(folder.resolve("exceptions.yaml"), yaml, StandardCharsets.ISO_8859_1);

        assertOneLine(Checkout.run("check", "--recordings", folder.toString()), "exceptions.yaml" + message);
    }

    static Stream<Arguments> mappings() {
        return Stream.of(
                arguments("", "not JSON: "),
                arguments("{\n  \"a\": ", "(line 2, column "),
                arguments("{\"a\": 1, \"a\": 2}", "an object has the same field twice (line 1, column 13)"),
                arguments("{} {}", "(line 1, column "),
                arguments("[]", "is not a JSON object"),
                arguments("\n\u00ff", "mapping.json:2: not UTF-8"),
                arguments("[".repeat(100_000), "nesting depth"),
                arguments("{\"a\": " + "1".repeat(1_000_000) + "}", "Number value length"),
                arguments("{\"a\": 1e999999999}", "beyond 1e400"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mappings")
    void namesRecordingAndPlaceOfABrokenMapping(String json, String message) throws IOException {
        new RecordingFolder(folder).add(USER, "/v1.0/17", "", 200, "{}");
        Files.writeString(folder.resolve(USER + "/mapping.json"), json, StandardCharsets.ISO_8859_1);

        ProgramOutput said = Checkout.run("check", "--recordings", folder.toString());
        assertOneLine(said, "recording " + USER + ": mapping.json");
        assertThat(said.err()).contains(message);
    }

    @Test
    void namesTooDeeplyNestedParameter() {
        String fields = "media{".repeat(100_000) + "id" + "}".repeat(100_000);
        new RecordingFolder(folder).add(USER, "/v1.0/17", "\"fields\": {\"equalTo\": \"" + fields + "\"}", 200, "{}");

        assertOneLine(
                Checkout.run("check", "--recordings", folder.toString()),
                "recording " + USER + ": mapping.json#/request/queryParameters/fields has braces nested 100000 deep");
    }

    @Test
    void namesFileThatIsTooLarge() throws IOException {
        new RecordingFolder(folder).add(USER, "/v1.0/17", "", 200, "{}");
        Files.write(folder.resolve(USER + "/body.json"), new byte[17 << 20]);

        assertOneLine(
                Checkout.run("check", "--recordings", folder.toString()), USER + "/body.json has more than 16 MiB");
    }

    @Test
    void refusesFilesOutsideARecordingFolder() throws IOException {
        Files.write(folder.resolve("disk.img"), new byte[17 << 20]);

        assertOneLine(
                Checkout.run("check", "--recordings", folder.toString()),
                "disk.img is not at <host>/<operationId>/<case>");
    }

    @Test
    void reportsTooDeeplyNestedResponse() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        new RecordingFolder(folder).add(USER, "/v1.0/17", "", 200, "{\"data\": " + deep + "}");

        ProgramOutput said = Checkout.run("check", "--recordings", folder.toString(), "--operation", "getIgUser");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains(USER).contains("nesting depth");
    }

    @Test
    void reportsNumberBeyondTheSupportedRange() {
        new RecordingFolder(folder)
                .add(USER, "/v1.0/17", "", 200, "{\"id\": \"17\", \"followers_count\": 1e999999999}");

        ProgramOutput said = Checkout.run("check", "--recordings", folder.toString(), "--operation", "getIgUser");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains(USER).contains("beyond 1e400");
    }

    private static void assertOneLine(ProgramOutput said, String message) {
        assertThat(said.err()).contains(message);
        assertThat(said.err().lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(1_100));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
    }
}

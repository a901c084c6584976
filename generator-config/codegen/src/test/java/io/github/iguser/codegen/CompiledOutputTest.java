package io.github.iguser.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The expected output is Java that compiles against the runtime without a warning, and does what it says. */
class CompiledOutputTest {
    @TempDir
    static Path classes;

    @BeforeAll
    static void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(Fixture.GOLDEN.resolve("java"))) {
            List<Path> all = Stream.concat(
                            sources.filter(Files::isRegularFile), Stream.of(Path.of("src/test/resources/Uses.java")))
                    .toList();
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "--release",
                    "17",
                    "-Werror",
                    "-Xlint:all,-processing,-serial,-classfile",
                    "-proc:none",
                    "-cp",
                    System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(all))
                    .call();

            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    private static Object use(String name) throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Method method = loader.loadClass("Uses").getDeclaredMethod(name);
            return method.invoke(null);
        }
    }

    @Test
    void aFormSendsScalarsRawAndEverythingElseAsJson() throws Exception {
        assertThat(use("form"))
                .hasToString("{image_url=https://example.com/a.jpg, media_type=IMAGE, share_to_feed=false, volume=7,"
                        + " children=[\"1\",\"2\"], user_tags=[{\"username\":\"ada\",\"x\":0.5}]}");
    }

    @Test
    void aKindOfFormSetsWhatHasNoChoice() throws Exception {
        assertThat(use("reel")).hasToString("{media_type=REELS, strategy=MANUAL}");
    }

    @Test
    void aFormRefusesWhatTheDescriptionDoesNotAllow() throws Exception {
        assertThat(use("refusals"))
                .isEqualTo(List.of(
                        "volume > 100: 101",
                        "image_url is missing; set imageUrl(...) before build()",
                        "strategy: \"SOON\" is none of MANUAL, AUTOMATIC"));
    }

    @Test
    void aQuerySeparatesAListByCommas() throws Exception {
        assertThat(use("query")).hasToString("{fields=id,media_type, limit=5, since=1767225600, kinds=IMAGE,VIDEO}");
    }

    @Test
    void membersOfEachTypeAreReadAndWritten() throws Exception {
        assertThat(use("roundTrip"))
                .isEqualTo("{\"id\":\"1\",\"followers_count\":4294967297,\"ig_id\":\"5\",\"secret_score\":0.5,"
                        + "\"tags\":[\"red\"],\"counts\":{\"0\":1},\"extra\":{\"a\":[1.10]},\"class\":3,"
                        + "\"media\":{\"data\":[{\"id\":\"2\",\"media_type\":\"video\","
                        + "\"timestamp\":\"2026-03-07T16:05:12+0000\",\"owner\":{\"id\":\"1\"}}]}}");
    }
}

package io.github.iguser.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.testing.StandIn;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of the README run against the stand-in, unchanged: each is compiled as it is and started as a program with
 * a token in its environment. It sends its requests to the URLs of the API, which a proxy of its JVM answers.
 */
class ReadmeExamplesTest {

    private static final int TWO_MINUTES = 120;

    @TempDir
    Path folder;

    private StandIn standIn;
    private HostsProxy proxy;

    @BeforeEach
    void start() throws Exception {
        standIn = StandIn.start();
        proxy = new HostsProxy(standIn, folder);
    }

    @AfterEach
    void stop() throws Exception {
        proxy.close();
        standIn.close();
    }

    @Test
    void hasPrograms() {
        assertThat(ReadmeExamples.all()).hasSize(6);
    }

    @Test
    void readsAnAccountOfFacebookLogin() throws Exception {
        assertThat(run(0)).containsExactly("harbour.bicycles has 4821 followers");
    }

    @Test
    void listsTheMediaOfInstagramLogin() throws Exception {
        assertThat(run(1))
                .hasSize(8)
                .startsWith("2026-11-20T08:15Z Open again on Monday. The coffee is on us.")
                .contains("2026-11-02T13:37Z null");
    }

    @Test
    void publishes() throws Exception {
        assertThat(run(2)).last().asString().matches("Published\\{mediaId=\\d+, containerId=\\d+}");
    }

    @Test
    void refreshesAToken() throws Exception {
        assertThat(run(3)).containsExactly("mira.on.wheels");
    }

    @Test
    void meetsARateLimit() throws Exception {
        assertThat(run(4)).containsExactly("wait PT7M");
    }

    @Test
    void readsWhyTheStandInRefusesARequest() throws Exception {
        assertThat(run(5)).singleElement().asString().contains("17841499999999999");
    }

    /** Runs an example and returns the lines that it prints. */
    private List<String> run(int index) throws Exception {
        assertThat(SourceCompiler.compile(
                        "Example",
                        ReadmeExamples.program("Example", ReadmeExamples.all().get(index)),
                        folder))
                .isEmpty();
        Path output = folder.resolve("output.txt");
        ProcessBuilder program =
                new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(output.toFile());
        program.environment().put("FB_TOKEN", "any");
        program.environment().put("IG_TOKEN", "any");
        Process process = program.start();
        try {
            assertThat(process.waitFor(TWO_MINUTES, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        String printed = Files.readString(output);
        assertThat(process.exitValue()).as(printed).isZero();
        return printed.lines().toList();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(proxy.options());
        command.add("-cp");
        command.add(folder + File.pathSeparator + System.getProperty("java.class.path"));
        command.add("Example");
        return command;
    }
}

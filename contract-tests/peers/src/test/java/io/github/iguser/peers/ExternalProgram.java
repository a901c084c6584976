package io.github.iguser.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs of the machine. */
final class ExternalProgram {

    private static final String REQUIRED = "peers.required";

    private static final int ONE_MINUTE = 60;

    private ExternalProgram() {}

    /**
     * Skips a test where a program is not installed; the arguments make it do nothing. With {@code
     * -Dpeers.required=true}, as in CI, the test fails instead.
     */
    static void assumeInstalled(String name, String... arguments) throws InterruptedException {
        checkInstalled(Boolean.getBoolean(REQUIRED), name, arguments);
    }

    static void checkInstalled(boolean required, String name, String... arguments) throws InterruptedException {
        boolean installed = runs(name, arguments);
        if (required) {
            assertThat(installed)
                    .as(name + " is not installed, but " + REQUIRED + " is set; install " + name + " or omit -D"
                            + REQUIRED)
                    .isTrue();
        }
        assumeTrue(installed, name + " is not installed, so this test is skipped; install " + name + " to run it");
    }

    private static boolean runs(String name, String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(name));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(ONE_MINUTE, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs a program that has to succeed and returns what it prints. */
    static String run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(ONE_MINUTE, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(printed).isZero();
            return printed;
        } finally {
            process.destroyForcibly();
        }
    }
}

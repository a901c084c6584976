package io.github.iguser.contract.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final String BLANK = "\r" + " ".repeat(78);

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final AtomicLong nanoTime = new AtomicLong();
    private final ProgressLine progress =
            new ProgressLine("check", new PrintStream(terminal, true, StandardCharsets.US_ASCII), nanoTime::get);

    private String written() {
        return terminal.toString(StandardCharsets.US_ASCII);
    }

    @Test
    void rewritesItsLineInPlaceAndClearsItAtTheEnd() {
        progress.onProgress("client <-> examples", 4, 10);
        nanoTime.addAndGet(1_000_000_000);
        progress.onProgress("coverage", 9, 10);
        progress.close();

        assertThat(written().split("(?=\r)"))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).doesNotContain("\n"))
                .satisfies(lines -> assertThat(lines[0]).startsWith("\rcheck: client <-> examples, 4 of 10"))
                .satisfies(lines -> assertThat(lines[1]).hasSize(79).startsWith("\rcheck: coverage, 9 of 10  "))
                .endsWith(BLANK, "\r");
    }

    @Test
    void writesAtMostTenTimesASecond() {
        for (int i = 0; i < 1000; i++) {
            progress.onProgress("coverage", i, 1000);
            nanoTime.addAndGet(1_000_000);
        }

        assertThat(written().chars().filter(c -> c == '\r')).hasSize(10);
    }

    @Test
    void cutsALineThatATerminalWouldWrap() {
        progress.onProgress("x".repeat(200), 1, 2);

        assertThat(written()).hasSize(79);
    }

    @Test
    void writesNothingWithoutATerminal() {
        try (ProgressLine silent = new ProgressLine("check", null, nanoTime::get)) {
            silent.onProgress("coverage", 1, 2);
        }
        progress.close();

        assertThat(written()).isEmpty();
    }

    @Test
    void isWantedOnAnInteractiveTerminalOnly() {
        assertThat(ProgressLine.isWanted(true, Map.of("TERM", "xterm"))).isTrue();
        assertThat(ProgressLine.isWanted(false, Map.of("TERM", "xterm"))).isFalse();
        assertThat(ProgressLine.isWanted(true, Map.of("CI", "true"))).isFalse();
        assertThat(ProgressLine.isWanted(true, Map.of("TERM", "dumb"))).isFalse();
    }
}

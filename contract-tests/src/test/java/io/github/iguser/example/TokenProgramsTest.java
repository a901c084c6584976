package io.github.iguser.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.testing.StandIn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The example programs that keep a token fresh, against the stand-in. */
@ResourceLock(Resources.SYSTEM_OUT)
class TokenProgramsTest {

    @TempDir
    Path temp;

    private static StandIn standIn;

    @BeforeAll
    static void start() {
        standIn = StandIn.start();
    }

    @AfterAll
    static void stop() {
        standIn.close();
    }

    @Test
    void keepsTheRefreshedTokenForTheNextStart() throws Exception {
        String address = standIn.address() + "/graph.instagram.com";
        Path file = temp.resolve("token");

        List<String> first = ExamplePrograms.printed(address, "instagram.KeepTokenFresh", file.toString(), "1");
        List<String> second = ExamplePrograms.printed(address, "instagram.KeepTokenFresh", file.toString(), "1");

        assertThat(first).hasSize(2);
        assertThat(first.get(0)).startsWith("refreshed; the token expires at ");
        assertThat(first.get(1)).matches("[a-z.]+ has \\d+ followers");
        assertThat(second).containsExactly(first.get(1));
        assertThat(Instant.parse(Files.readAllLines(file).get(2)))
                .isAfter(Instant.now().plus(Duration.ofDays(59)));
    }

    @Test
    void namesTheFileOfARefusedToken() throws Exception {
        Path file = Files.write(temp.resolve("token"), List.of("expired", "", ""));

        assertThat(ExamplePrograms.printed(
                        standIn.address() + "/graph.instagram.com", "instagram.KeepTokenFresh", file.toString(), "1"))
                .last()
                .asString()
                .startsWith("let the user log in again, and delete " + file + ": ");
    }

    @Test
    void asksForTheEndOfAToken() throws Exception {
        String address = standIn.address() + "/graph.facebook.com";

        List<String> printed =
                ExamplePrograms.printed(address, "facebook.KeepTokenFresh", "17841400000000001", "310000000000001");

        assertThat(printed).hasSize(2);
        assertThat(Instant.parse(printed.get(0).replaceFirst("^the token expires at ", "")))
                .isAfter(Instant.now().plus(Duration.ofDays(59)));
        assertThat(printed.get(1)).matches("[a-z.]+");
    }
}

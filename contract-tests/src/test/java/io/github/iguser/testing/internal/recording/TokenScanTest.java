package io.github.iguser.testing.internal.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenScanTest {

    @TempDir
    Path temp;

    @Test
    void repositoryHoldsNoToken() throws IOException {
        assertThat(TokenScan.scan(Project.root())).isEmpty();
    }

    // The planted values are put together here, so that this file passes the scan itself.
    @ParameterizedTest
    @CsvSource({
        "EA, A, a token EAA...",
        "IGA, A, a token IGAA...",
        "IGQ, V, a token IGQV...",
        "access_, token=, access_token=...",
        "access_, token%3D, access_token=...",
        "appsecret_, proof=, appsecret_proof=...",
        "fb_exchange_, token=, fb_exchange_token=...",
        "input_, token%3D, input_token=...",
        "client_, secret=, client_secret=...",
        "client_, 'secret\": {\"equalTo\": \"', client_secret=...",
    })
    void plantedTokenIsFoundWithItsLineInAnyFile(String first, String second, String kind) throws IOException {
        Path file = temp.resolve("some/folder/notes.bin");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "one\ntwo " + first + second + "0a1b".repeat(8) + " three\n");

        assertThat(TokenScan.scan(temp)).containsOnlyKeys(Path.of("some/folder/notes.bin"));
        assertThat(TokenScan.scan(temp).values())
                .singleElement()
                .asString()
                .isEqualTo("[" + kind + " in line 2]")
                .doesNotContain("0a1b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "access_token=<ACCESS_TOKEN>",
                "access_token=...",
                "?access_token=secret",
                "EAACwX...",
                "client_secret=secret-of-nobody",
                "input_token=token-of-nobody",
                "TEAAM",
                "the words EAA, IGAA and IGQV",
            })
    void ignoresPlaceholdersOfTheDocumentation(String text) {
        assertThat(TokenScan.scan(text)).isEmpty();
    }

    @Test
    void skipsBuildOutput() throws IOException {
        Files.createDirectories(temp.resolve("module/target"));
        Files.writeString(temp.resolve("module/target/x"), "EA" + "A0a1b".repeat(8));

        assertThat(TokenScan.scan(temp)).isEmpty();
    }
}

package io.github.iguser.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scan finds what was planted. */
class ScanTest {
    @TempDir
    private Path folder;

    @Test
    void findsEachFormOfEachSecret() throws IOException {
        for (String secret : Canaries.ALL) {
            for (String form : Canaries.forms(secret)) {
                Path file = Files.createDirectories(folder.resolve("a/b")).resolve("planted.bin");
                Files.write(file, ("\u0000" + form + "<").getBytes(StandardCharsets.UTF_8));

                Scan scan = Scan.of(folder, Canaries.ALL);

                assertThat(scan.found()).containsOnlyKeys(Path.of("a/b/planted.bin"));
                assertThat(scan.found().get(Path.of("a/b/planted.bin"))).contains(form);
            }
        }
    }

    @Test
    void findsThemInTheQueryOfAUrl() throws IOException {
        HttpUrl url = HttpUrl.get("https://graph.facebook.com/")
                .newBuilder()
                .addQueryParameter("access_token", Canaries.TOKEN)
                .build();
        Files.writeString(folder.resolve("planted.txt"), url.toString());

        assertThat(Scan.of(folder, List.of(Canaries.TOKEN)).names()).containsExactly("planted.txt");
        assertThat(Scan.of(folder, List.of(Canaries.SECRET)).found()).isEmpty();
    }

    @Test
    void findsNothingInCleanFiles() throws IOException {
        Files.writeString(folder.resolve("clean.txt"), "EAAcanary is the first part of a token only");

        assertThat(Scan.of(folder, Canaries.ALL)).isEqualTo(new Scan(Map.of(), 1));
    }
}

package io.github.iguser.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.IgUserFields;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program loads the classes of what it does, not of all that it could do. The start of a program depends on it. */
class LoadedClassesTest {
    private static final Pattern LOADED = Pattern.compile(" (io\\.github\\.iguser\\.[\\w.$]+) source:");

    @TempDir
    Path folder;

    /** Reads a media with a few fields. */
    static final class ReadsAMedia {
        public static void main(String[] args) throws IOException {
            IgMedia media = new Moshi.Builder()
                    .build()
                    .adapter(IgMedia.class)
                    .fromJson("{\"id\":\"17900000000000001\",\"media_type\":\"IMAGE\",\"like_count\":3}");
            System.out.println(media);
        }
    }

    /** Makes a client, a selection and a call, which is not executed. */
    static final class MakesACall {
        public static void main(String[] args) {
            try (FacebookLoginClient client = FacebookLoginClient.create("any")) {
                System.out.println(client.igUser()
                        .get(
                                "17841400000000001",
                                IgUserFields.of(f -> f.username().followersCount())));
            }
        }
    }

    @Test
    void loadsOnlyTheAdaptersThatAResponseNeeds() throws Exception {
        assertThat(loadedBy(ReadsAMedia.class))
                .filteredOn(name -> name.endsWith("JsonAdapter"))
                .containsExactlyInAnyOrder(
                        "io.github.iguser.model.IgMediaJsonAdapter", "io.github.iguser.model.MediaTypeJsonAdapter");
    }

    @Test
    void loadsOnlyTheAdaptersInterfacesAndSelectorsThatACallNeeds() throws Exception {
        Set<String> loaded = loadedBy(MakesACall.class);

        assertThat(loaded)
                .filteredOn(name -> name.endsWith("JsonAdapter"))
                .containsExactly("io.github.iguser.model.IgUserJsonAdapter");
        assertThat(loaded)
                .filteredOn(name -> name.startsWith("io.github.iguser.facebook."))
                .filteredOn(name -> !name.contains("FacebookLoginClient"))
                .containsExactlyInAnyOrder(
                        "io.github.iguser.facebook.IgUserApi",
                        "io.github.iguser.facebook.IgUserApiCalls",
                        "io.github.iguser.facebook.IgUserFields");
        assertThat(loaded).doesNotContain("io.github.iguser.ErrorCode");
    }

    @Test
    void makesAnInterfaceOnce() {
        try (FacebookLoginClient client = FacebookLoginClient.create("any")) {
            assertThat(client.igUser()).isSameAs(client.igUser());
        }
    }

    private Set<String> loadedBy(Class<?> program) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:file=" + log + "::filecount=0",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        program.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return LOADED.matcher(Files.readString(log))
                .results()
                .map(MatchResult::group)
                .map(line -> line.strip().replaceFirst(" source:$", ""))
                .collect(Collectors.toSet());
    }
}

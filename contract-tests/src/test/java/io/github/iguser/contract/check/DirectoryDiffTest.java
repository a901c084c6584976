package io.github.iguser.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryDiffTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeEqualFiles() throws IOException {
        write("committed/a/A.java", "one\ntwo\n");
        write("fresh/a/A.java", "one\ntwo\n");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private List<String> differences() {
        return DirectoryDiff.between(folder.resolve("committed"), folder.resolve("fresh")).differences().stream()
                .map(place -> place.file() + " " + place.pointer() + ": " + place.message())
                .toList();
    }

    @Test
    void acceptsEqualFiles() {
        assertThat(differences()).isEmpty();
        assertThat(DirectoryDiff.between(folder.resolve("committed"), folder.resolve("fresh"))
                        .size())
                .isEqualTo(1);
    }

    @Test
    void showsFirstDifferingLineOfBothSides() throws IOException {
        write("committed/a/A.java", "one\ntvo\nthree\n");
        assertThat(differences()).containsExactly("a/A.java line 2: is committed as\n  tvo\nand generated as\n  two");
    }

    @Test
    void findsMissingNewlineAndCarriageReturn() throws IOException {
        write("committed/a/A.java", "one\ntwo");
        assertThat(differences())
                .containsExactly("a/A.java line 2: is committed as\n  two (no newline)\nand generated as\n  two");
        write("committed/a/A.java", "one\r\ntwo\n");
        assertThat(differences())
                .containsExactly("a/A.java line 1: is committed as\n  one\\r\nand generated as\n  one");
    }

    @Test
    void namesFilesOfOneSideOnly() throws IOException {
        write("committed/b/Old.java", "");
        write("fresh/c/New.java", "");
        assertThat(differences())
                .containsExactly(
                        "b/Old.java : is committed but no longer generated",
                        "c/New.java : is generated and not committed");
    }
}

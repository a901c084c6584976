package io.github.iguser.secrets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A search for secrets in all files of a folder.
 *
 * @param found the files that hold one, with the forms that it has there
 * @param files how many files were searched
 */
record Scan(Map<Path, List<String>> found, int files) {
    static Scan of(Path folder, List<String> secrets) throws IOException {
        List<String> forms = secrets.stream()
                .flatMap(secret -> Canaries.forms(secret).stream())
                .toList();
        Map<Path, List<String>> found = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            // Byte for byte: the forms are ASCII, and classes are no text.
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            List<String> here = forms.stream().filter(text::contains).toList();
            if (!here.isEmpty()) {
                found.put(folder.relativize(file), here);
            }
        }
        return new Scan(found, files.size());
    }

    /** The files by their last name. */
    List<String> names() {
        return found.keySet().stream()
                .map(file -> Objects.requireNonNull(file.getFileName()).toString())
                .toList();
    }
}

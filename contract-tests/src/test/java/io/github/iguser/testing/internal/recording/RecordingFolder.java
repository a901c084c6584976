package io.github.iguser.testing.internal.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small recordings into a folder of a test. */
public final class RecordingFolder {

    private final Path folder;

    public RecordingFolder(Path folder) {
        this.folder = folder;
    }

    public Path path() {
        return folder;
    }

    public Recordings load() {
        return Recordings.of(folder);
    }

    /** Adds a recorded response to a GET. */
    public RecordingFolder add(String name, String path, String query, int status, String body) {
        return file(name + "/mapping.json", mapping(name, path, query, status)).file(name + "/body.json", body);
    }

    public RecordingFolder file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mapping without anything optional; the query is the inside of a JSON object. */
    public static String mapping(String name, String path, String query, int status) {
        return """
                {
                  "metadata": {"operationId": "%s", "origin": "constructed", "source": "a test", "date": "2026-11-24",
                    "versionAsked": "v1.0"},
                  "request": {"method": "GET", "urlPath": "%s", "queryParameters": {%s}},
                  "response": {"status": %d, "headers": {"Content-Type": "application/json; charset=UTF-8"},
                    "bodyFileName": "%s/body.json"}
                }
                """.formatted(name.split("/", -1)[1], path, query, status, name);
    }
}

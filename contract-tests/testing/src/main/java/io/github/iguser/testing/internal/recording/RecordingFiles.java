package io.github.iguser.testing.internal.recording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Reads the files of recordings from a folder, a jar, or a jar inside the executable jar. Files are identified by their
 * path below the folder of recordings.
 */
final class RecordingFiles {

    /** The files that are allowed in the folder besides recordings. */
    static final Set<String> OTHER_FILES = Set.of("README.md", AllowedDifference.FILE, RecordingManifest.FILE);

    /** The maximum size of a file in bytes, larger than any response that the client reads. */
    static final int MAX_FILE_BYTES = 16 << 20;

    private static final int MAX_FILES = 100_000;
    private static final long MAX_BYTES = 512L << 20;
    private static final String FOLDER = "recordings/";

    private RecordingFiles() {}

    static SortedMap<String, byte[]> ofFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new RecordingException(folder + " is not a folder; name a folder with recordings");
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        long bytes = 0;
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                byte[] content = content(folder, file);
                files.put(relativePath(folder, file), content);
                bytes += content.length;
                if (files.size() > MAX_FILES || bytes > MAX_BYTES) {
                    throw new RecordingException("recordings " + folder + ": more than " + MAX_FILES + " files or "
                            + (MAX_BYTES >> 20) + " MiB; name the folder of recordings itself");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("recordings " + folder + ": cannot be read", e);
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("recordings " + folder + ": cannot be read", e.getCause());
        }
        return files;
    }

    /** Returns the bytes of a file of recordings. An unexpected file is not read; its name is reported later. */
    private static byte[] content(Path folder, Path file) throws IOException {
        String path = relativePath(folder, file);
        if (!Recordings.FILE.matcher(path).matches() && !OTHER_FILES.contains(path)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MAX_FILE_BYTES + 1);
            if (content.length > MAX_FILE_BYTES) {
                throw new RecordingException(
                        "recordings " + folder + ": " + path + " has more than " + (MAX_FILE_BYTES >> 20) + " MiB");
            }
            return content;
        }
    }

    private static String relativePath(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Returns the UTF-8 text of a file. The exception for invalid bytes names their line. */
    static String text(String name, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (end.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new RecordingException(name + ":" + line + ": not UTF-8; save the file in UTF-8");
        }
        return out.flip().toString();
    }

    /** Returns the embedded recordings, which are in the same folder or jar as this class. */
    static SortedMap<String, byte[]> embedded() {
        String self = RecordingFiles.class.getName().replace('.', '/') + ".class";
        URL url = RecordingFiles.class.getClassLoader().getResource(self);
        if (url == null) {
            throw new IllegalStateException("class loader does not know the resource " + self);
        }
        return beside(url, self);
    }

    /**
     * Returns the recordings in the same folder or jar as a class file.
     *
     * @param self the path of the class file from the root
     */
    static SortedMap<String, byte[]> beside(URL url, String self) {
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                return ofJar(jar);
            }
            Path root = Path.of(url.toURI());
            for (int i = 0; i < self.split("/", -1).length; i++) {
                root = root.getParent();
            }
            return ofFolder(root.resolve(FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot find the recordings next to " + url, e);
        }
    }

    private static SortedMap<String, byte[]> ofJar(JarURLConnection connection) throws IOException {
        // Without caching, the jar file is not shared with the class loader, so it can be closed.
        connection.setUseCaches(false);
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            List<JarEntry> entries = Collections.list(jar.entries());
            for (JarEntry entry : entries) {
                if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(FOLDER.length()), in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    /** Returns the files of one case, by their names in its folder. */
    static SortedMap<String, byte[]> in(Map<String, byte[]> files, String folder) {
        SortedMap<String, byte[]> inside = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(folder + "/")) {
                inside.put(path.substring(folder.length() + 1), bytes);
            }
        });
        return inside;
    }
}

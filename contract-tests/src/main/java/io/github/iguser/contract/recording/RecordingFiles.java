package io.github.iguser.contract.recording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files of recordings by their path below the folder, wherever they are: in a folder, in a jar, in a jar inside the
 * executable jar.
 */
final class RecordingFiles {

    private static final String FOLDER = "recordings/";

    private RecordingFiles() {}

    static SortedMap<String, byte[]> ofFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new RecordingException("no folder " + folder + " with recordings");
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** A jar has no folders to list, so its entries are gone through; where the class is, the recordings are. */
    static SortedMap<String, byte[]> embedded() {
        String self = RecordingFiles.class.getName().replace('.', '/') + ".class";
        URL url = RecordingFiles.class.getClassLoader().getResource(self);
        if (url == null) {
            throw new IllegalStateException("class loader does not know the resource " + self);
        }
        return beside(url, self);
    }

    /** Returns the recordings at the root of what holds a class file, given its path from there. */
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
            throw new IllegalStateException("cannot list the recordings beside " + url, e);
        }
    }

    private static SortedMap<String, byte[]> ofJar(JarURLConnection connection) throws IOException {
        // Not closed unless it is ours alone: with caches on, the class loader reads from the same file.
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

    /** Returns the files of one case, by their name in its folder. */
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

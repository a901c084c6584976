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
 * The files of recordings by their path below the folder, wherever they are: in a folder, in a jar, in a jar inside the
 * executable jar.
 */
final class RecordingFiles {

    /** Files that may stand beside the recordings. */
    static final Set<String> BESIDE = Set.of("README.md", AllowedDifference.FILE, RecordingManifest.FILE);

    /** The largest file, beyond each response that the client reads. */
    static final int LARGEST = 16 << 20;

    private static final int MOST_FILES = 100_000;
    private static final long MOST_BYTES = 512L << 20;
    private static final String FOLDER = "recordings/";

    private RecordingFiles() {}

    static SortedMap<String, byte[]> ofFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new RecordingException("no folder " + folder + " with recordings");
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        long bytes = 0;
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                byte[] content = content(folder, file);
                files.put(shown(folder, file), content);
                bytes += content.length;
                if (files.size() > MOST_FILES || bytes > MOST_BYTES) {
                    throw new RecordingException("recordings " + folder + ": more than " + MOST_FILES + " files or "
                            + (MOST_BYTES >> 20) + " MiB; name the folder of recordings itself");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("recordings " + folder + ": cannot be read", e);
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("recordings " + folder + ": cannot be read", e.getCause());
        }
        return files;
    }

    /** Returns the bytes of a file of recordings; any other file is named in a fault and not read. */
    private static byte[] content(Path folder, Path file) throws IOException {
        String path = shown(folder, file);
        if (!Recordings.FILE.matcher(path).matches() && !BESIDE.contains(path)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new RecordingException(
                        "recordings " + folder + ": " + path + " has more than " + (LARGEST >> 20) + " MiB");
            }
            return content;
        }
    }

    private static String shown(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Returns the text of a file in UTF-8; other bytes are refused with their line. */
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

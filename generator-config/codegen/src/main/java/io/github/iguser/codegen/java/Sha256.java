package io.github.iguser.codegen.java;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** SHA-256 digests as hexadecimal text. */
final class Sha256 {
    private static final String TEMPLATES = "/java-retrofit-moshi";

    private Sha256() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Returns the digest of all templates: of the name of each, a line break and its bytes, in the order of the names. */
    static String ofTemplates() {
        try {
            URL folder = Objects.requireNonNull(Sha256.class.getResource(TEMPLATES), "no templates");
            if (!(folder.openConnection() instanceof JarURLConnection connection)) {
                return ofFolder(Path.of(folder.toURI()));
            }
            // By path: a file system that is opened by URI exists once in a program, so another thread could not.
            Path file = Path.of(connection.getJarFileURL().toURI());
            try (FileSystem jar = FileSystems.newFileSystem(file, Map.of())) {
                return ofFolder(jar.getPath(TEMPLATES));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the templates", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ofFolder(Path folder) throws IOException {
        Map<String, byte[]> templates = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                templates.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        MessageDigest digest = digest();
        templates.forEach((name, bytes) -> {
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
        }
    }
}

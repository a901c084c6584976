package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes of the model package, found in its folder or jar, so that there is no list to maintain. */
final class ModelClasses {
    private ModelClasses() {}

    /** Returns every class with a generated adapter for Moshi. */
    static List<Class<?>> withAdapters() {
        return all().filter(type -> type.isAnnotationPresent(JsonClass.class)).toList();
    }

    /** Returns every model that is a JSON object. */
    static List<Class<?>> objects() {
        return withAdapters().stream()
                .filter(type -> !io.github.iguser.OpenValue.class.isAssignableFrom(type))
                .toList();
    }

    /** Returns every top-level class. */
    static Stream<Class<?>> all() {
        try {
            Path home = Path.of(IgUser.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                return in(home);
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return in(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> in(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("io/github/iguser/model"))) {
            List<Class<?>> types = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                    .sorted()
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .toList();
            return types.stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName("io.github.iguser.model." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

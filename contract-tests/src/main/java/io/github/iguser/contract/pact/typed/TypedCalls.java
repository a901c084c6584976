package io.github.iguser.contract.pact.typed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The calls that are written as a user writes them, one class per edge or node, each run on every host that serves it.
 * Classes of this package are found by their names, which end in {@code Cases}, so a new one needs no registration.
 */
public final class TypedCalls {

    private static final String ENDING = "Cases.class";

    private static final String FOLDER = TypedCalls.class.getPackageName().replace('.', '/') + "/";

    private TypedCalls() {}

    /** Returns the calls by the exchange whose request they send. */
    public static Map<String, TypedCall> all() {
        Map<String, TypedCall> byExchange = new LinkedHashMap<>();
        for (String file : classFiles()) {
            for (TypedCall call : calls(file)) {
                if (byExchange.put(call.exchange(), call) != null) {
                    throw new IllegalStateException("two typed calls name " + call.exchange());
                }
            }
        }
        return byExchange;
    }

    private static List<TypedCall> calls(String file) {
        String name = TypedCalls.class.getPackageName() + "." + file.substring(0, file.length() - ".class".length());
        try {
            Object calls = Class.forName(name).getDeclaredMethod("all").invoke(null);
            return ((List<?>) calls).stream().map(TypedCall.class::cast).toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    name + " has no method static List<TypedCall> all() that returns its calls", e);
        }
    }

    /** Returns the names of the class files, from the folder or the jar that this class was loaded from. */
    private static List<String> classFiles() {
        try {
            Path place = Path.of(TypedCalls.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.list(place.resolve(FOLDER))) {
                    return caseFiles(files.map(file -> file.getFileName().toString()));
                }
            }
            try (JarFile jar = new JarFile(place.toFile())) {
                return caseFiles(jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(FOLDER))
                        .map(name -> name.substring(FOLDER.length())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the classes of " + FOLDER + " cannot be listed", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the classes of " + FOLDER + " cannot be listed", e);
        }
    }

    private static List<String> caseFiles(Stream<String> files) {
        return files.filter(file -> file.endsWith(ENDING)).sorted().toList();
    }
}

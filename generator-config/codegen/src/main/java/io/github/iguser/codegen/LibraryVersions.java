package io.github.iguser.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Compares the versions of the libraries that the generator runs with to those of the build. Another version of a
 * parser or an engine may write other bytes, so the generator must run with the same versions as its tests.
 */
final class LibraryVersions {
    private static final String EXPECTED = "io/github/iguser/codegen/libraries.properties";

    private LibraryVersions() {}

    /**
     * Checks the libraries of a class path.
     *
     * @throws IllegalStateException if the version of a library differs from that of the build; the message names each
     *     such library
     */
    static void check(ClassLoader classPath) {
        Properties expected = read(LibraryVersions.class.getClassLoader(), EXPECTED);
        List<String> differences = new ArrayList<>();
        for (String library : expected.stringPropertyNames().stream().sorted().toList()) {
            String version = read(classPath, "META-INF/maven/" + library + "/pom.properties")
                    .getProperty("version", "missing");
            if (!version.equals(expected.getProperty(library))) {
                differences.add(
                        library.replace('/', ':') + " is " + version + " instead of " + expected.getProperty(library));
            }
        }
        if (!differences.isEmpty()) {
            throw new IllegalStateException("the generator runs with other libraries than its tests: "
                    + String.join(", ", differences) + "; run mvn -Pregenerate compile from the root, which takes those"
                    + " of iguser-codegen, and keep versions in the root pom");
        }
    }

    private static Properties read(ClassLoader classPath, String name) {
        Properties properties = new Properties();
        try (InputStream in = classPath.getResourceAsStream(name)) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return properties;
    }
}

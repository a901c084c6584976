package io.github.iguser.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The templates are in a jar when the generator is a dependency, as in the program {@code iguser}. */
class TemplatesInJarTest {
    private static final String FOLDER = "java-retrofit-moshi/";

    @Test
    void areReadByManyThreadsAtOnce(@TempDir Path folder) throws Exception {
        String digest = Sha256.ofTemplates();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar(folder).toUri().toURL()}, null)) {
            Method ofTemplates = loader.loadClass(Sha256.class.getName()).getDeclaredMethod("ofTemplates");
            ofTemplates.setAccessible(true);
            Callable<Object> task = () -> ofTemplates.invoke(null);

            for (Future<Object> read :
                    threads.invokeAll(Stream.generate(() -> task).limit(80).toList())) {
                assertThat(read.get()).isEqualTo(digest);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns a jar with the class and the templates. */
    private static Path jar(Path folder) throws Exception {
        Path jar = folder.resolve("codegen.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, Sha256.class.getName().replace('.', '/') + ".class");
            zip.putNextEntry(new ZipEntry(FOLDER));
            zip.closeEntry();
            for (Path template : templates()) {
                add(zip, FOLDER + template.getFileName());
            }
        }
        return jar;
    }

    private static List<Path> templates() throws Exception {
        try (Stream<Path> files =
                Files.list(Path.of(Sha256.class.getResource("/" + FOLDER).toURI()))) {
            return files.toList();
        }
    }

    private static void add(ZipOutputStream zip, String name) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream in = Sha256.class.getResourceAsStream("/" + name)) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }
}

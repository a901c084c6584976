package io.github.iguser.codegen;

import io.github.iguser.codegen.bundle.Bundler;
import io.github.iguser.codegen.java.ConfiguredNameRules;
import io.github.iguser.codegen.java.Provenance;
import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/**
 * Writes all generated files: the bundled documents and the Java code of each settings file. No other code writes to
 * that folder.
 */
public final class Regenerate {
    private static final List<String> SETTINGS = List.of("models.yaml", "facebook.yaml", "instagram.yaml");

    private static final String DOCUMENTS = "resources/io/github/iguser/openapi";

    private Regenerate() {}

    /**
     * Regenerates from the command line.
     *
     * @param args the folder of the project, and the output folder, which is replaced
     * @throws IllegalStateException if the class path has other versions of libraries than the build
     */
    public static void main(String[] args) {
        if (args.length != 2) {
            throw new IllegalArgumentException(
                    "expected the project's folder and the output folder, got " + args.length + " arguments");
        }
        LibraryVersions.check(Regenerate.class.getClassLoader());
        run(Path.of(args[0]), Path.of(args[1]));
    }

    /**
     * Replaces the content of the output folder: code in {@code java}, documents in {@code resources}, and the manifest of
     * the jar in {@code manifest}.
     *
     * @param project the folder that holds {@code spec} and {@code generator-config}
     * @throws SpecException if the spec violates a rule, or drops a version that the project uses; the output folder is
     *     then unchanged
     */
    public static void run(Path project, Path output) {
        Bundler bundler = Bundler.of(project.resolve("spec"));
        List<Settings> settings = SETTINGS.stream()
                .map(file ->
                        Settings.of(project, project.resolve("generator-config").resolve(file)))
                .toList();
        settings.stream()
                .map(Settings::names)
                .distinct()
                .forEach(names -> ConfiguredNameRules.check(names, bundler.mergedTree()));
        try {
            new RemovedVersions(project, output).check(output.resolve(DOCUMENTS), Bundler.MERGED, bundler.mergedTree());
            // Written to another folder first, so that a fault does not leave half of the code.
            Path fresh = Files.createTempDirectory("iguser");
            try {
                write(bundler, settings, fresh);
                delete(output);
                copy(fresh, output);
            } finally {
                delete(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + output, e);
        }
    }

    private static void write(Bundler bundler, List<Settings> settings, Path output) throws IOException {
        Path documents = output.resolve(DOCUMENTS);
        for (String host : bundler.hosts()) {
            Path folder = documents.resolve(host);
            Files.createDirectories(folder);
            for (String root : bundler.roots(host)) {
                Files.writeString(folder.resolve(root + ".yaml"), bundler.bundle(root, host));
                for (Map.Entry<String, String> other :
                        bundler.bundlesOfOtherVersions(root, host).entrySet()) {
                    Files.writeString(folder.resolve(other.getKey()), other.getValue());
                }
            }
        }
        Path merged = Files.writeString(documents.resolve(Bundler.MERGED), bundler.merged());
        Path manifest = output.resolve("manifest/MANIFEST.MF");
        Files.createDirectories(manifest.getParent());
        Files.writeString(
                manifest, Provenance.of(bundler.version(), merged.toString()).manifest());
        for (Settings run : settings) {
            generate(run, merged, output.resolve("java"));
        }
    }

    private static void generate(Settings settings, Path document, Path java) {
        CodegenConfigurator configurator =
                CodegenConfigurator.fromFile(settings.file().toString());
        if (configurator == null) {
            throw new SpecException(settings.file() + " cannot be read as settings of OpenAPI Generator");
        }
        try {
            // The bundler's rules and a test of each bundled document validate instead.
            ClientOptInput options = configurator
                    .addAdditionalProperty("names", settings.names().toString())
                    .setInputSpec(document.toString())
                    .setOutputDir(java.toString())
                    .setValidateSpec(false)
                    .toClientOptInput();
            DefaultGenerator generator = new DefaultGenerator();
            generator.setGenerateMetadata(false);
            generator.opts(options).generate();
        } finally {
            GlobalSettings.reset();
        }
    }

    /**
     * The settings of a run.
     *
     * @param names the file with the Java names
     */
    private record Settings(Path file, Path names) {
        static Settings of(Path project, Path file) {
            SpecFolder folder = new SpecFolder(file.toAbsolutePath().getParent());
            Object properties = YamlNodes.mapAt(folder.tree(file.getFileName().toString()), "additionalProperties");
            // Paths in settings are relative to the root of the project, from which the command line runs the
            // generator.
            String names = String.valueOf(YamlNodes.at(properties, "names"));
            return new Settings(file, project.resolve(names));
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : filesIn(folder, Comparator.reverseOrder())) {
            Files.delete(file);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : filesIn(from, Comparator.naturalOrder())) {
            Path target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target);
            }
        }
    }

    private static List<Path> filesIn(Path folder, Comparator<Path> order) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(order).toList();
        }
    }
}

package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The Java names that do not follow from the spec by a rule; they are the content of {@code names.yaml}.
 *
 * @param client the class name of the client
 * @param names the tree of the file
 */
public record ConfiguredNames(String client, Map<String, Object> names) {
    private static final String EMBEDDED = "/io/github/iguser/codegen/names.yaml";
    static final String RUNTIME_TYPES = "runtime-types";
    static final String KIND_BASES = "kind-bases";
    static final String SELECTORS = "selectors";
    static final String NUMBERS = "numbers-in-text";
    static final String PUBLISHING = "publishing";

    /**
     * Reads the names from the settings of a run.
     *
     * @param client the setting {@code client}, null in a run that generates none
     * @param file the setting {@code names}, the path of a file
     * @throws SpecException if the file is not given or does not exist
     */
    public static ConfiguredNames of(String client, String file) {
        if (file == null) {
            throw new SpecException("the setting names is missing; write the path of the file with the Java names, such"
                    + " as generator-config/names.yaml");
        }
        Path path = Path.of(file).toAbsolutePath();
        SpecFolder folder = new SpecFolder(path.getParent());
        String name = path.getFileName().toString();
        if (!folder.has(name)) {
            throw new SpecException("the setting names points to " + path + ", which does not exist; correct the path,"
                    + " which starts at the current directory");
        }
        return new ConfiguredNames(client, YamlNodes.map(folder.tree(name)));
    }

    /** Returns the names that this version of the generator was built with, for texts about the generated clients. */
    public static ConfiguredNames embedded() {
        try (InputStream file = ConfiguredNames.class.getResourceAsStream(EMBEDDED)) {
            Objects.requireNonNull(file, EMBEDDED);
            return new ConfiguredNames(
                    null, YamlNodes.map(new Yaml(new SafeConstructor(new LoaderOptions())).load(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the class of the client. */
    String clientName() {
        if (client == null) {
            throw new SpecException("the setting client is missing; write the name of the client's class");
        }
        return client;
    }

    /** Returns the hand-written class of a schema with its package, or null if the class is generated. */
    public String runtimeType(String schema) {
        return YamlNodes.textAt(names, RUNTIME_TYPES, schema);
    }

    /** Returns the class that the kinds of a form extend, or null if none is named. */
    public String kindBase(String form) {
        return YamlNodes.textAt(names, KIND_BASES, form);
    }

    /** Returns the class that selects fields of a view. */
    public String selector(String node, String view) {
        String configured = YamlNodes.textAt(names, SELECTORS, node + "." + view);
        return (configured == null ? Names.type(view) + node : configured) + "Fields";
    }

    /** Returns name and description of the accessor for a number in a text; empty if there is none. */
    Map<String, Object> numberInText(String node, String property) {
        return YamlNodes.mapAt(names, NUMBERS, node + "." + property);
    }

    /** Returns the step of publishing that an operation is, or null if it is none. */
    String publishingStep(String operationId) {
        return YamlNodes.mapAt(names, PUBLISHING).entrySet().stream()
                .filter(step -> step.getValue().equals(operationId))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}

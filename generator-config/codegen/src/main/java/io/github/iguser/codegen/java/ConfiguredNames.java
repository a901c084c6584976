package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.nio.file.Path;
import java.util.Map;

/**
 * The Java names that do not follow from the spec by a rule; they are the content of {@code names.yaml}.
 *
 * @param client the class name of the client
 * @param names the tree of the file
 */
public record ConfiguredNames(String client, Map<String, Object> names) {
    static final String RUNTIME_TYPES = "runtime-types";
    static final String KIND_BASES = "kind-bases";
    static final String SELECTORS = "selectors";
    static final String NUMBERS = "numbers-in-text";

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
            throw new SpecException("the setting names leads to " + path + ", which does not exist; correct the path,"
                    + " which starts at the current directory");
        }
        return new ConfiguredNames(client, YamlNodes.map(folder.tree(name)));
    }

    /** Returns the class of the client. */
    String clientName() {
        if (client == null) {
            throw new SpecException("the setting client is missing; write the name of the client's class");
        }
        return client;
    }

    /** Returns the hand-written class of a schema with its package, or null if the class is generated. */
    String runtimeType(String schema) {
        return YamlNodes.textAt(names, RUNTIME_TYPES, schema);
    }

    /** Returns the class that the kinds of a form extend, or null if none is named. */
    String kindBase(String form) {
        return YamlNodes.textAt(names, KIND_BASES, form);
    }

    /** Returns the class that selects fields of a view. */
    String selector(String node, String view) {
        String configured = YamlNodes.textAt(names, SELECTORS, node + "." + view);
        return (configured == null ? Names.type(view) + node : configured) + "Fields";
    }

    /** Returns name and description of the accessor for a number in a text; empty if there is none. */
    Map<String, Object> numberInText(String node, String property) {
        return YamlNodes.mapAt(names, NUMBERS, node + "." + property);
    }
}

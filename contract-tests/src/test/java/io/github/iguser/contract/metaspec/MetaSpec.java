package io.github.iguser.contract.metaspec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.format.StrictJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Meta's machine-readable spec, one file per node. It is read in place and never copied.
 *
 * @param extension the end of the name of each file
 */
record MetaSpec(Path folder, String extension) {

    /** The names of nodes of graph.instagram.com that have their own files in this spec. */
    private static final String INSTAGRAM = "ForIGOnlyAPI";

    /** Names of nodes on graph.instagram.com whose file has another name. */
    private static final Map<String, String> SAME =
            Map.of("Media", "IGMedia", "InsightsResult", "InstagramInsightsResult", "Comment", "IGComment");

    MetaSpec(Path folder) {
        this(folder, ".json");
    }

    /** A node: its fields, and its edges by method and name; an operation of the node itself has no name. */
    record Node(String name, Map<String, String> fields, Map<String, MetaOperation> apis) {}

    /** An operation: its parameters, and the node that it returns. */
    record MetaOperation(String returned, Map<String, Parameter> parameters) {}

    record Parameter(String type, boolean required) {}

    /** Returns a node of a host, or null if the folder has no file for it. */
    @Nullable
    Node node(String host, String type) {
        String name = SAME.getOrDefault(type, type);
        Path own = folder.resolve(name + INSTAGRAM + extension);
        Path file = host.equals("graph.instagram.com") && Files.exists(own) ? own : folder.resolve(name + extension);
        return Files.exists(file) ? read(file) : null;
    }

    private Node read(Path file) {
        JsonNode tree;
        try {
            tree = StrictJson.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        tree.path("fields")
                .forEach(field -> fields.put(
                        field.path("name").asText(), field.path("type").asText()));
        Map<String, MetaOperation> apis = new LinkedHashMap<>();
        tree.path("apis").forEach(api -> {
            Map<String, Parameter> parameters = new LinkedHashMap<>();
            api.path("params")
                    .forEach(parameter -> parameters.put(
                            parameter.path("name").asText(),
                            new Parameter(
                                    parameter.path("type").asText(),
                                    parameter.path("required").asBoolean())));
            String key = api.path("method").asText() + " "
                    + api.path("endpoint").asText().replaceFirst("^/", "");
            apis.put(key.strip(), new MetaOperation(api.path("return").asText(), parameters));
        });
        return new Node(file.getFileName().toString().replace(extension, ""), fields, apis);
    }
}

package io.github.iguser.testing.internal.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * A YAML document with the line of each member. Duplicate keys, further documents and aliases are refused; a few lines
 * of aliases could expand to gigabytes.
 *
 * @param lines the line of each member, counted from 1, by its JSON pointer
 */
public record StrictYaml(JsonNode tree, Map<String, Integer> lines) {

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(StrictJson.MAX_DEPTH)
                    .build())
            .build();

    /**
     * Parses a document.
     *
     * @param name the name of the file in error messages
     * @throws IllegalArgumentException if the text is not such a document; the message names the file and line
     */
    public static StrictYaml parse(String name, String text) {
        Map<String, Integer> lines = new HashMap<>();
        try (YAMLParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new IllegalArgumentException(name + ":1: the document is empty");
            }
            JsonNode tree = read(name, parser, "", lines);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException(name + ":" + line(parser) + ": only one document is read");
            }
            return new StrictYaml(tree, Map.copyOf(lines));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            String problem = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
            throw new IllegalArgumentException(name + ":" + line + ": not YAML: " + problem, e);
        } catch (IOException | NumberFormatException e) {
            throw new IllegalArgumentException(name + ":1: not YAML: " + e.getMessage(), e);
        }
    }

    /** Returns the line of a member, or else that of its nearest ancestor. */
    public int line(String pointer) {
        String ancestor = pointer;
        while (!lines.containsKey(ancestor) && !ancestor.isEmpty()) {
            ancestor = ancestor.substring(0, ancestor.lastIndexOf('/'));
        }
        return lines.getOrDefault(ancestor, 1);
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private static JsonNode read(String name, YAMLParser parser, String pointer, Map<String, Integer> lines)
            throws IOException {
        lines.putIfAbsent(pointer, line(parser));
        if (parser.isCurrentAlias()) {
            throw new IllegalArgumentException(
                    name + ":" + line(parser) + ": the alias *" + parser.getText() + "; write out its value");
        }
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(name, parser, pointer, lines);
            case START_ARRAY -> array(name, parser, pointer, lines);
            case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            default -> nodes.textNode(parser.getText());
        };
    }

    private static ObjectNode object(String name, YAMLParser parser, String pointer, Map<String, Integer> lines)
            throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String member = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            lines.put(member, line(parser));
            parser.nextToken();
            object.set(key, read(name, parser, member, lines));
        }
        return object;
    }

    private static ArrayNode array(String name, YAMLParser parser, String pointer, Map<String, Integer> lines)
            throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(name, parser, pointer + "/" + array.size(), lines));
        }
        return array;
    }
}

package io.github.iguser.codegen.spec;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The YAML files of the spec. Each is read once. Scalars keep their text: a time stays text, a number keeps its digits.
 * Each map and list keeps its file and line for messages.
 */
public final class SpecFolder {
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+\\.[0-9]+([eE][-+]?[0-9]+)?");

    private record SourcePlace(String file, int line) {}

    /** The maximum number of digits. Numbers of the spec have ten; reading very long ones takes seconds. */
    private static final int MOST_DIGITS = 100;

    private final Path folder;
    private final Map<String, Object> files = new HashMap<>();
    private final IdentityHashMap<Object, SourcePlace> places = new IdentityHashMap<>();

    public SpecFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Returns true if the folder has this file. */
    public boolean has(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    /** Returns the names of the root documents, which are the YAML files directly in the folder, in alphabetical order. */
    public List<String> roots() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** Returns the tree of a file. */
    public Object tree(String file) {
        if (!files.containsKey(file)) {
            files.put(file, read(file));
        }
        return files.get(file);
    }

    /** Returns the name of a file for messages and generated files, such as {@code spec/nodes/IgUser.yaml}. */
    public String displayPath(String file) {
        return folder.getFileName() + "/" + file;
    }

    /** Returns file and line of a map or list, such as {@code spec/nodes/IgUser.yaml:12}. */
    public String where(Object node) {
        SourcePlace place = places.get(node);
        return place == null ? folder.getFileName().toString() : displayPath(place.file()) + ":" + place.line();
    }

    /** Returns the file of a map or list, as in messages. */
    String fileOf(Object node) {
        SourcePlace place = places.get(node);
        return place == null ? folder.getFileName().toString() : displayPath(place.file());
    }

    /** Gives a copy the file and line of its original. */
    <T> T samePlace(Object original, T copy) {
        SourcePlace place = places.get(original);
        if (place != null) {
            places.put(copy, place);
        }
        return copy;
    }

    private Object read(String file) {
        try (Reader reader = Files.newBufferedReader(folder.resolve(file))) {
            Node root = new Yaml(new LoaderOptions()).compose(reader);
            if (root == null) {
                throw new SpecException(
                        displayPath(file) + ":1: the file is empty; write its content or remove the file");
            }
            return value(root, file, 1, Collections.newSetFromMap(new IdentityHashMap<>()));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new SpecException(displayPath(file) + ":" + line + ": not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new SpecException(displayPath(file) + ": not UTF-8; save the file in UTF-8");
            }
            throw new SpecException(
                    displayPath(file) + ":1: not YAML: " + e.getMessage().replaceAll("\\s+", " "));
        } catch (IOException e) {
            throw new UncheckedIOException(displayPath(file) + " cannot be read", e);
        }
    }

    /**
     * @param seen the maps and lists so far; a repeated one comes from an alias
     */
    private Object value(Node node, String file, int line, Set<Node> seen) {
        if (!(node instanceof ScalarNode) && !seen.add(node)) {
            throw new SpecException(displayPath(file) + ":" + line
                    + ": an alias of the " + (node instanceof MappingNode ? "map" : "list") + " in line "
                    + (node.getStartMark().getLine() + 1) + "; use $ref, or write it out");
        }
        if (node instanceof MappingNode mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            places.put(map, new SourcePlace(file, line));
            for (NodeTuple entry : mapping.getValue()) {
                int keyLine = entry.getKeyNode().getStartMark().getLine() + 1;
                if (!(entry.getKeyNode() instanceof ScalarNode name)) {
                    throw new SpecException(
                            displayPath(file) + ":" + keyLine + ": a key is a map or a list; write a text");
                }
                String key = name.getValue();
                if (map.containsKey(key)) {
                    throw new SpecException(displayPath(file) + ":" + keyLine + ": the key \"" + key
                            + "\" occurs twice; remove one of them");
                }
                map.put(key, value(entry.getValueNode(), file, keyLine, seen));
            }
            return map;
        }
        if (node instanceof SequenceNode sequence) {
            List<Object> list = new ArrayList<>();
            places.put(list, new SourcePlace(file, line));
            for (Node element : sequence.getValue()) {
                list.add(value(element, file, element.getStartMark().getLine() + 1, seen));
            }
            return list;
        }
        try {
            return scalar((ScalarNode) node);
        } catch (NumberFormatException e) {
            throw new SpecException(displayPath(file) + ":" + line
                    + ": a number that is too large; shorten it, or quote it" + " if it is a text");
        }
    }

    // YAML 1.1 has many plain forms (yes, 12:30, 2017-08-31). Here only the forms that JSON has, too, are numbers or
    // booleans; all others are text.
    private static Object scalar(ScalarNode node) {
        String text = node.getValue();
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return null;
        }
        if (tag.equals(Tag.BOOL) && (text.equals("true") || text.equals("false"))) {
            return Boolean.valueOf(text);
        }
        boolean number = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
        if (number && text.length() > MOST_DIGITS) {
            throw new NumberFormatException("more than " + MOST_DIGITS + " digits");
        }
        if (tag.equals(Tag.INT) && INTEGER.matcher(text).matches()) {
            return new BigInteger(text);
        }
        if (tag.equals(Tag.FLOAT) && DECIMAL.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        return text;
    }
}

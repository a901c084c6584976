package io.github.iguser.codegen.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Assembles one document from a root file and everything that it refers to. Parts that can be OpenAPI components become
 * components, named after their file or the last word of the fragment. All other parts are written in place of the
 * reference. Schemas and operations name their file in {@code x-source}.
 */
public final class Assembler {

    private static final List<String> SECTIONS =
            List.of("schemas", "parameters", "headers", "responses", "requestBodies", "examples", "securitySchemes");

    private record ReferenceTarget(String file, String fragment) {
        @Override
        public String toString() {
            return fragment.isEmpty() ? file : file + "#" + fragment;
        }

        public String name() {
            String path = fragment.isEmpty() ? file.replaceFirst("\\.ya?ml$", "") : fragment;
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** The maximum length of a chain of references. The spec has at most four. */
    private static final int MOST_HOPS = 50;

    private final SpecFolder folder;
    private int hops;
    private final Map<String, Map<String, Object>> components = new LinkedHashMap<>();
    private final Map<String, ReferenceTarget> targets = new LinkedHashMap<>();

    private Assembler(SpecFolder folder) {
        this.folder = folder;
        SECTIONS.forEach(section -> components.put(section, new TreeMap<>()));
    }

    /** Returns the document of a root file as a new tree, whose maps keep file and line of their originals. */
    public static Map<String, Object> assemble(SpecFolder folder, String rootFile) {
        return new Assembler(folder).document(rootFile);
    }

    private Map<String, Object> document(String file) {
        Map<String, Object> root = YamlNodes.map(folder.tree(file));
        Map<String, Object> document = folder.samePlace(root, new LinkedHashMap<>());
        root.forEach((key, value) -> {
            if (key.equals("components")) {
                addRootComponents(YamlNodes.map(value), file);
            } else {
                document.put(key, copy(value, file, DocumentPosition.DOCUMENT.child(key)));
            }
        });
        document.put("components", kept());
        return document;
    }

    private void addRootComponents(Map<String, Object> sections, String file) {
        sections.forEach((section, entries) -> YamlNodes.map(entries).keySet().forEach(name -> {
            DocumentPosition part = DocumentPosition.COMPONENTS.child(section).child(name);
            ReferenceTarget target = new ReferenceTarget(file, "/components/" + section + "/" + name);
            if (part.section() == null) {
                Object scheme = YamlNodes.map(entries).get(name);
                components
                        .computeIfAbsent(section, s -> new TreeMap<>())
                        .put(name, copy(scheme, file, DocumentPosition.DATA));
            } else {
                addComponent(canonical(target, entries), part, entries);
            }
        }));
    }

    private Map<String, Object> kept() {
        Map<String, Object> kept = new LinkedHashMap<>();
        components.forEach((section, entries) -> {
            if (!entries.isEmpty()) {
                kept.put(section, new LinkedHashMap<>(entries));
            }
        });
        return kept;
    }

    private Object copy(Object node, String file, DocumentPosition part) {
        if (node instanceof Map) {
            Map<String, Object> map = YamlNodes.map(node);
            return map.get("$ref") instanceof String ref ? reference(map, ref, file, part) : copyMap(map, file, part);
        }
        if (node instanceof List) {
            List<Object> list = folder.samePlace(node, new ArrayList<>());
            YamlNodes.list(node).forEach(element -> list.add(copy(element, file, part.child("0"))));
            return list;
        }
        return node;
    }

    private Map<String, Object> copyMap(Map<String, Object> map, String file, DocumentPosition part) {
        Map<String, Object> copy = folder.samePlace(map, new LinkedHashMap<>());
        map.forEach((key, value) -> copy.put(key, copy(value, file, part.child(key))));
        if (part == DocumentPosition.OPERATION) {
            copy.put(SourceFile.KEY, folder.displayPath(file));
        }
        return copy;
    }

    private Object reference(Map<String, Object> map, String ref, String file, DocumentPosition part) {
        if (map.size() > 1) {
            throw new SpecException(
                    folder.where(map) + ": keys beside $ref are ignored by OpenAPI; write allOf: [{$ref: " + ref
                            + "}] to give it siblings");
        }
        ReferenceTarget target = canonical(target(ref, file, map), map);
        if (part.section() == null) {
            countHop(ref, map);
            Object copy = copy(find(target, map), target.file(), part);
            hops--;
            return copy;
        }
        addComponent(target, part, map);
        Map<String, Object> copy = folder.samePlace(map, new LinkedHashMap<>());
        copy.put("$ref", "#/components/" + part.section() + "/" + target.name());
        return copy;
    }

    private void addComponent(ReferenceTarget target, DocumentPosition part, Object from) {
        Map<String, Object> section = components.get(part.section());
        String key = part.section() + "/" + target.name();
        ReferenceTarget known = targets.putIfAbsent(key, target);
        if (known == null) {
            Object found = find(target, from);
            Object copy = copy(found, target.file(), part);
            if (part == DocumentPosition.SCHEMA) {
                YamlNodes.map(copy).put(SourceFile.KEY, folder.displayPath(target.file()));
            }
            section.put(target.name(), copy);
        } else if (!known.equals(target)) {
            throw new SpecException(folder.where(from) + ": " + folder.displayPath(target.toString()) + " and "
                    + folder.displayPath(known.toString()) + " would both be #/components/" + key
                    + "; rename one of them");
        }
    }

    /** Follows references to references, so that one component has one name. */
    private ReferenceTarget canonical(ReferenceTarget target, Object from) {
        Object found = find(target, from);
        if (!(YamlNodes.at(found, "$ref") instanceof String ref)) {
            return target;
        }
        countHop(ref, found);
        ReferenceTarget last = canonical(target(ref, target.file(), found), found);
        hops--;
        return last;
    }

    private void countHop(String ref, Object from) {
        hops++;
        if (hops > MOST_HOPS) {
            throw new SpecException(
                    folder.where(from) + ": $ref \"" + ref + "\" leads back to itself; break the cycle");
        }
    }

    private ReferenceTarget target(String ref, String file, Object from) {
        int hash = ref.indexOf('#');
        String path = hash < 0 ? ref : ref.substring(0, hash);
        String fragment = hash < 0 ? "" : ref.substring(hash + 1);
        String found = path.isEmpty() ? file : normalized(file, path);
        if (!folder.has(found)) {
            throw new SpecException(folder.where(from) + ": $ref \"" + ref + "\" leads nowhere: "
                    + folder.displayPath(found) + " does not exist; correct the path");
        }
        return new ReferenceTarget(found, fragment);
    }

    private Object find(ReferenceTarget target, Object from) {
        Object found = folder.tree(target.file());
        for (String key : target.fragment().split("/", -1)) {
            if (!key.isEmpty()) {
                found = YamlNodes.map(found).get(key.replace("~1", "/").replace("~0", "~"));
            }
        }
        if (found == null) {
            throw new SpecException(folder.where(from) + ": $ref to " + folder.displayPath(target.toString())
                    + " leads nowhere: the file has no " + target.fragment() + "; correct the name");
        }
        return found;
    }

    private static String normalized(String file, String path) {
        int slash = file.lastIndexOf('/');
        String folder = slash < 0 ? "" : file.substring(0, slash + 1);
        // Not Path.normalize, whose output depends on the operating system.
        List<String> names = new ArrayList<>();
        for (String name : (folder + path).split("/", -1)) {
            if (name.equals("..") && !names.isEmpty()) {
                names.remove(names.size() - 1);
            } else if (!name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }
}

package io.github.iguser.codegen.rules;

import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of permissions: each name in {@code x-permissions} is a known permission of that host in the root's
 * {@code x-known-permissions}, and each known permission is required somewhere.
 */
final class PermissionRules {
    private static final List<String> KEYS = List.of("name", "x-hosts", "meaning", "evidence");

    private final SpecFolder folder;
    private final Map<String, Map<String, Object>> documents;
    private final Set<String> hosts;
    private final Set<String> faults;

    /** The known permissions of each host. */
    private final Map<String, Set<String>> known = new LinkedHashMap<>();

    private final Map<String, Set<String>> used = new HashMap<>();

    PermissionRules(
            SpecFolder folder, Map<String, Map<String, Object>> documents, Set<String> hosts, Set<String> faults) {
        this.folder = folder;
        this.documents = documents;
        this.hosts = hosts;
        this.faults = faults;
    }

    void check() {
        List<Object> entries =
                YamlNodes.list(documents.values().iterator().next().get("x-known-permissions"));
        hosts.forEach(host -> {
            known.put(host, new LinkedHashSet<>());
            used.put(host, new LinkedHashSet<>());
        });
        entries.forEach(this::checkEntry);
        documents
                .values()
                .forEach(document -> YamlNodes.eachMap(
                        document,
                        (key, map) -> YamlNodes.mapAt(map, "x-permissions").forEach(this::checkListed)));
        entries.forEach(this::checkUsed);
    }

    private void checkEntry(Object entry) {
        String name = YamlNodes.textAt(entry, "name");
        if (name == null || YamlNodes.textAt(entry, "meaning") == null) {
            addFault(entry, "a known permission needs a name and a meaning");
            return;
        }
        YamlNodes.map(entry).keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> addFault(
                        entry,
                        "the permission " + name + " has the unknown key \"" + key + "\"; the keys are "
                                + String.join(", ", KEYS)));
        for (String host : hostsOf(entry)) {
            if (known.containsKey(host) && !known.get(host).add(name)) {
                addFault(entry, "the permission " + name + " occurs twice for " + host + "; remove one of them");
            }
        }
    }

    private Set<String> hostsOf(Object entry) {
        List<String> named = YamlNodes.texts(YamlNodes.at(entry, "x-hosts"));
        return named.isEmpty() ? hosts : new LinkedHashSet<>(named);
    }

    private void checkListed(String host, Object permissions) {
        if (!known.containsKey(host)) {
            // SpecRules refuses the host.
            return;
        }
        for (Object entry : YamlNodes.list(permissions)) {
            for (String name : names(permissions, entry)) {
                used.get(host).add(name);
                if (!known.get(host).contains(name)) {
                    addFault(
                            permissions,
                            "x-permissions names " + name + ", which is not a known permission of " + host
                                    + "; correct it, or add it to x-known-permissions");
                }
            }
        }
    }

    private List<String> names(Object place, Object entry) {
        if (entry instanceof String name) {
            return List.of(name);
        }
        Map<String, Object> choice = YamlNodes.map(entry);
        List<String> names = new ArrayList<>(YamlNodes.texts(choice.get("any-of")));
        names.addAll(YamlNodes.texts(choice.get("all-of")));
        boolean one = choice.containsKey("any-of") != choice.containsKey("all-of");
        if (!one || names.isEmpty() || !Set.of("any-of", "all-of", "when").containsAll(choice.keySet())) {
            addFault(
                    place,
                    "an entry of x-permissions is a name, or a list of names in any-of or in all-of, with the"
                            + " condition in when; found " + entry);
        }
        return names;
    }

    private void checkUsed(Object entry) {
        String name = YamlNodes.textAt(entry, "name");
        for (String host : hostsOf(entry)) {
            if (name != null && used.containsKey(host) && !used.get(host).contains(name)) {
                addFault(entry, "nothing on " + host + " needs the known permission " + name + "; remove it");
            }
        }
    }

    private void addFault(Object place, String text) {
        faults.add(folder.where(place) + ": " + text);
    }
}

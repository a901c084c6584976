package io.github.iguser.codegen.rules;

import io.github.iguser.codegen.spec.KnownVersion;
import io.github.iguser.codegen.spec.SpecEvidence;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.VersionBounds;
import io.github.iguser.codegen.spec.YamlNodes;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of versions: {@code info.x-versions} lists them, and {@code x-since} and {@code x-until} name listed ones. */
final class VersionRules {
    private final SpecFolder folder;
    private final Map<String, Object> main;
    private final Set<String> faults;
    private final List<String> known = new ArrayList<>();

    VersionRules(SpecFolder folder, Map<String, Object> main, Set<String> faults) {
        this.folder = folder;
        this.main = main;
        this.faults = faults;
    }

    /** Checks the list in the main root. */
    void checkList() {
        Map<String, Object> info = YamlNodes.mapAt(main, "info");
        List<Object> entries = YamlNodes.list(info.get(KnownVersion.KEY));
        entries.forEach(entry -> checkEntry(YamlNodes.map(entry)));
        String version = YamlNodes.textAt(info, "version");
        if (!known.contains(version)) {
            addFault(
                    info,
                    "info." + KnownVersion.KEY + " does not list info.version, " + version
                            + "; add an entry with version, released, usable-until and evidence");
        }
    }

    private void checkEntry(Map<String, Object> entry) {
        for (String key : entry.keySet()) {
            if (!KnownVersion.KEYS.contains(key)) {
                addFault(
                        entry,
                        KnownVersion.KEY + " has the unknown key " + key + "; use one of "
                                + String.join(", ", KnownVersion.KEYS));
            }
        }
        String version = String.valueOf(entry.get("version"));
        if (!KnownVersion.FORM.matcher(version).matches()) {
            addFault(entry, KnownVersion.KEY + " names the version " + version + "; write it in the form v1.0");
            return;
        }
        String place = KnownVersion.KEY + " " + version;
        if (!known.isEmpty() && KnownVersion.compare(version, known.get(known.size() - 1)) <= 0) {
            addFault(entry, place + " follows " + known.get(known.size() - 1) + "; list each once, the oldest first");
        }
        known.add(version);
        LocalDate released = day(entry, place, "released");
        boolean open = KnownVersion.UNDOCUMENTED.equals(entry.get("usable-until"));
        LocalDate until = open ? null : day(entry, place, "usable-until");
        if (released != null && until != null && !until.isAfter(released)) {
            addFault(
                    entry, place + " is usable until " + until + ", but came on " + released + "; correct one of them");
        }
        if (entry.containsKey("unproven")
                && String.valueOf(entry.get("unproven")).isBlank()) {
            addFault(entry, "unproven of " + place + " is empty; write a sentence on what is missing, or remove it");
        }
        if (!entry.containsKey(SpecEvidence.ENTRY_KEY)) {
            addFault(entry, place + " has no evidence; write a confidence, and a source or note");
        }
    }

    private LocalDate day(Map<String, Object> entry, String place, String key) {
        Object value = entry.get(key);
        try {
            if (value instanceof String text) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // As another type: not a day.
        }
        addFault(
                entry,
                key + " of " + place + " is " + (value == null ? "missing" : value)
                        + "; write a day in quotes, such as '2026-01-31'"
                        + (key.equals("released") ? "" : ", or " + KnownVersion.UNDOCUMENTED));
        return null;
    }

    /** Checks the bounds in a document; the list of versions has to be checked first. */
    void checkBounds(Map<String, Object> document) {
        BoundPlaces places = BoundPlaces.of(document);
        YamlNodes.eachMap(document, (key, map) -> {
            if (VersionBounds.isBound(map)) {
                String refusal = places.refusal(map);
                if (refusal != null) {
                    addFault(map, refusal);
                }
                bounds(map);
            }
        });
    }

    private void bounds(Map<String, Object> node) {
        boolean since = isBound(node, VersionBounds.SINCE);
        boolean until = isBound(node, VersionBounds.UNTIL);
        String first = YamlNodes.textAt(node, VersionBounds.SINCE);
        String last = YamlNodes.textAt(node, VersionBounds.UNTIL);
        if (since && until && KnownVersion.compare(first, last) > 0) {
            addFault(node, "x-since is " + first + ", which is after x-until, " + last + "; correct one of them");
        }
        if (since && first.equals(known.get(0))) {
            addFault(node, "x-since is " + first + ", the oldest version that is listed; remove it");
        }
    }

    private boolean isBound(Map<String, Object> node, String key) {
        Object version = node.get(key);
        if (version != null && !known.contains(version)) {
            addFault(
                    node,
                    key + " is " + version + ", which info." + KnownVersion.KEY + " does not list; write one of "
                            + String.join(", ", known) + ", or remove "
                            + (key.equals(VersionBounds.UNTIL) ? "what has it" : key) + " if " + version
                            + " was dropped");
        }
        return version != null && known.contains(version);
    }

    private void addFault(Object place, String text) {
        faults.add(folder.where(place) + ": " + text);
    }
}

package io.github.iguser.compatibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of the changelog that announce incompatible changes: those marked <b>Changed (breaking)</b> under
 * Unreleased. An entry names a class or a member in backticks; {@code *} matches any part of a name.
 */
final class BreakingEntries {
    private static final String MARK = "- **Changed (breaking):**";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_*][\\w*]*(?:\\.[A-Za-z_*][\\w*]*)*");

    private final List<Set<String>> entries;

    private BreakingEntries(List<Set<String>> entries) {
        this.entries = entries;
    }

    /** Reads the section Unreleased of a changelog. */
    static BreakingEntries of(String changelog) {
        List<Set<String>> entries = new ArrayList<>();
        boolean unreleased = false;
        Set<String> entry = null;
        for (String line : changelog.lines().toList()) {
            if (line.startsWith("## ")) {
                unreleased = line.equals("## Unreleased");
                entry = null;
            } else if (!line.startsWith(" ")) {
                entry = unreleased && line.startsWith(MARK) ? new LinkedHashSet<>() : null;
                if (entry != null) {
                    entries.add(entry);
                }
            }
            if (entry != null) {
                entry.addAll(names(line));
            }
        }
        return new BreakingEntries(entries);
    }

    private static Set<String> names(String line) {
        Set<String> names = new LinkedHashSet<>();
        Matcher code = CODE.matcher(line);
        while (code.find()) {
            Matcher name = NAME.matcher(code.group(1));
            while (name.find()) {
                names.add(name.group());
            }
        }
        return names;
    }

    /** Returns whether an entry names a change: the class, or the class and the member, together or apart. */
    boolean name(IncompatibleChange change) {
        return entries.stream().anyMatch(names -> names(names, change));
    }

    private static boolean names(Set<String> names, IncompatibleChange change) {
        String outer = change.owner().replaceFirst("\\..*", "");
        boolean owner = has(names, change.owner()) || has(names, outer);
        if (change.member().isEmpty()) {
            return has(names, change.owner());
        }
        return has(names, change.name())
                || has(names, outer + "." + change.member())
                || (owner && has(names, change.member()));
    }

    private static boolean has(Set<String> names, String wanted) {
        return names.stream()
                .anyMatch(name -> name.equals(wanted)
                        || (name.contains("*")
                                && !name.equals("*")
                                && wanted.matches(name.replace(".", "\\.").replace("*", "\\w*"))));
    }
}

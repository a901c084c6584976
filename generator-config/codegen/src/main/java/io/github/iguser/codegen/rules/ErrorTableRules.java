package io.github.iguser.codegen.rules;

import io.github.iguser.codegen.spec.ErrorTable;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The rules of the table of error codes: no entry hides another, and each code has a fallback. */
final class ErrorTableRules {
    private static final List<String> KEYS =
            List.of("code", "to", "subcode", "messages", "meaning", "category", "repeat", "advice", "evidence");

    private final SpecFolder folder;
    private final List<Object> table;
    private final Set<String> faults;

    ErrorTableRules(SpecFolder folder, List<Object> table, Set<String> faults) {
        this.folder = folder;
        this.table = table;
        this.faults = faults;
    }

    void check() {
        for (int i = 0; i < table.size(); i++) {
            Object entry = table.get(i);
            checkKeys(entry);
            checkMessages(entry);
            checkFallback(entry);
            for (Object other : table.subList(0, i)) {
                checkRepeated(entry, other);
            }
        }
    }

    private void addFault(Object place, String text) {
        faults.add(folder.where(place) + ": " + text);
    }

    private void checkKeys(Object entry) {
        Set<String> unknown = new LinkedHashSet<>(YamlNodes.map(entry).keySet());
        KEYS.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            addFault(
                    entry,
                    name(entry) + " has the unknown key " + unknown.iterator().next() + "; use one of "
                            + String.join(", ", KEYS));
        }
    }

    private void checkMessages(Object entry) {
        if (YamlNodes.map(entry).containsKey("messages")) {
            List<String> messages = ErrorTable.messagesOf(entry);
            if (messages.isEmpty() || messages.stream().anyMatch(ErrorTableRules::saysNothing)) {
                addFault(
                        entry,
                        name(entry) + " has messages that match any text, or none; give the documented texts, with"
                                + " * for what changes in them");
            }
        }
    }

    private static boolean saysNothing(String message) {
        return message.replace("*", "").isBlank();
    }

    /** Checks that a code has a fallback entry for its unknown subcodes and texts. */
    private void checkFallback(Object entry) {
        boolean isFallback = !YamlNodes.map(entry).containsKey("subcode")
                && ErrorTable.messagesOf(entry).isEmpty();
        // A range of codes is identified by its subcode only.
        boolean isOneCode = !YamlNodes.map(entry).containsKey("to");
        if (!isFallback && isOneCode && table.stream().noneMatch(other -> isFallbackOf(other, entry))) {
            addFault(
                    entry,
                    name(entry) + " has no fallback; add an entry of the code alone, without subcode and messages,"
                            + " for its other subcodes and texts");
        }
    }

    private static boolean isFallbackOf(Object other, Object entry) {
        return ErrorTable.messagesOf(other).isEmpty()
                && !YamlNodes.map(other).containsKey("subcode")
                && ErrorTable.coversCode(other, ErrorTable.number(entry, "code"));
    }

    private void checkRepeated(Object entry, Object other) {
        boolean sameCodes = sameNumber(entry, other, "code")
                && sameNumber(entry, other, "subcode")
                && Objects.equals(to(entry), to(other));
        List<String> messages = ErrorTable.messagesOf(entry);
        boolean sameTexts = messages.isEmpty()
                ? ErrorTable.messagesOf(other).isEmpty()
                : !Collections.disjoint(messages, ErrorTable.messagesOf(other));
        if (sameCodes && sameTexts) {
            addFault(
                    entry,
                    name(entry) + " is in the table twice, first at " + folder.where(other)
                            + "; merge them, or distinguish them by their messages");
        }
    }

    private static boolean sameNumber(Object entry, Object other, String key) {
        return Objects.equals(ErrorTable.number(entry, key), ErrorTable.number(other, key));
    }

    private static BigInteger to(Object entry) {
        BigInteger to = ErrorTable.number(entry, "to");
        return to == null ? ErrorTable.number(entry, "code") : to;
    }

    private static String name(Object entry) {
        String subcode = YamlNodes.textAt(entry, "subcode");
        return "the error code " + YamlNodes.textAt(entry, "code") + (subcode == null ? "" : "/" + subcode);
    }
}

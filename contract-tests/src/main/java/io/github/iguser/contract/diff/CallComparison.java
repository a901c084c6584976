package io.github.iguser.contract.diff;

import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares the methods that call an operation. The number of its parameters, and whether one is required, decide
 * whether a method takes a selection, a class of parameters, a single value or nothing.
 */
final class CallComparison {
    private final HostPair hosts;
    private final SpecOperation before;
    private final CallSignatures old;
    private final CallSignatures now;
    private final Map<String, String> gone;
    private final Map<String, String> added;

    CallComparison(HostPair hosts, SpecOperation before, SpecOperation after) {
        this.hosts = hosts;
        this.before = before;
        this.old = new CallSignatures(hosts.java(), before);
        this.now = new CallSignatures(hosts.java(), after);
        this.gone = minus(old.methods(), now.methods());
        this.added = minus(now.methods(), old.methods());
    }

    private static Map<String, String> minus(Map<String, String> from, Map<String, String> others) {
        Map<String, String> rest = new LinkedHashMap<>(from);
        rest.keySet().removeAll(others.keySet());
        return rest;
    }

    /** Reports the methods that are gone or new, apart from those that the report on a parameter names. */
    void compare() {
        if (old.argument() != null && now.parameterNames().stream().noneMatch(old.argument()::equals)) {
            gone.remove(old.argumentKey());
        }
        if (now.argument() != null && old.parameterNames().stream().noneMatch(now.argument()::equals)) {
            added.remove(now.argumentKey());
        }
        if (!gone.isEmpty() || !added.isEmpty()) {
            hosts.add(
                    gone.isEmpty() ? Impact.HARMLESS : Impact.BREAKING,
                    SpecPart.PARAMETER,
                    before.operationId(),
                    "takes " + now.parameters() + "; took " + old.parameters(),
                    effect());
        }
    }

    /** Returns what the change of the methods does to callers. */
    String effect() {
        List<String> sentences = new ArrayList<>();
        if (!gone.isEmpty()) {
            sentences.add(
                    subject(gone, old.parametersClass(), now.parametersClass()) + " gone: callers do not compile.");
        }
        if (!added.isEmpty()) {
            sentences.add(subject(added, now.parametersClass(), old.parametersClass()) + " new.");
        }
        return String.join(" ", sentences);
    }

    /** Returns the methods, and their class if the other side has none, with the verb. */
    private static String subject(Map<String, String> methods, @Nullable String own, @Nullable String other) {
        List<String> names = new ArrayList<>(methods.values());
        if (own != null && !own.equals(other)) {
            names.add("the class " + QuotedJavaNames.code(own));
        }
        if (names.size() == 1) {
            return names.get(0) + " is";
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last) + " are";
    }
}

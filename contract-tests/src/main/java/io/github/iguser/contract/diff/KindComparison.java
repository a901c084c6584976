package io.github.iguser.contract.diff;

import io.github.iguser.testing.internal.spec.SpecForm;
import io.github.iguser.testing.internal.spec.SpecFormKind;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Compares one kind of a form: the role that each parameter has in it, and the rules for members of lists. */
final class KindComparison {

    /** The role of a parameter in a kind. */
    private enum Role {
        NONE,
        OPTIONAL,
        SOURCE,
        REQUIRED,
        FIXED
    }

    private final HostPair hosts;
    private final SpecOperation operation;
    private final SpecForm oldForm;
    private final SpecForm newForm;

    KindComparison(HostPair hosts, SpecOperation operation, SpecForm oldForm, SpecForm newForm) {
        this.hosts = hosts;
        this.operation = operation;
        this.oldForm = oldForm;
        this.newForm = newForm;
    }

    void compare(SpecFormKind before, SpecFormKind after) {
        Set<String> names = new TreeSet<>(before.names());
        names.addAll(after.names());
        for (String name : names) {
            Role was = role(oldForm, before, name);
            Role is = role(newForm, after, name);
            if (was == Role.FIXED && is == Role.FIXED) {
                compareFixed(before, after, name);
            } else if (was != is) {
                compareRole(before, after, name, was, is);
            }
        }
        compareItems(after, "each element needs", before.itemRequired(), after.itemRequired(), true);
        compareItems(after, "no element may have", before.itemExcluded(), after.itemExcluded(), true);
        compareItems(after, "the list has to hold", before.itemAll(), after.itemAll(), true);
        compareItems(after, "the list has to hold exactly one of", before.itemOneOf(), after.itemOneOf(), false);
    }

    private static Role role(SpecForm form, SpecFormKind kind, String name) {
        if (kind.fixed().containsKey(name)) {
            return Role.FIXED;
        }
        if (kind.required().contains(name)
                || (form.required().contains(name) && kind.names().contains(name))) {
            return Role.REQUIRED;
        }
        return kind.source().contains(name) ? Role.SOURCE : kind.optional().contains(name) ? Role.OPTIONAL : Role.NONE;
    }

    private void compareRole(SpecFormKind before, SpecFormKind after, String name, Role was, Role is) {
        String setter = hosts.java().formSetter(operation, after.name(), name);
        String build = "`" + after.name() + ".Builder.build()`";
        boolean formHadIt = oldForm.names().contains(name);
        switch (is) {
            case NONE -> {
                if (was == Role.FIXED) {
                    add(Impact.RISKY, after, name, "is no longer sent with a fixed value", "Requests lack it.");
                } else if (newForm.names().contains(name)) {
                    add(
                            Impact.BREAKING,
                            after,
                            name,
                            "the kind no longer takes it",
                            setter + " is gone: callers do not compile.");
                }
            }
            case OPTIONAL -> {
                if (was == Role.FIXED) {
                    add(Impact.RISKY, after, name, "is optional, was fixed", "Requests lack it unless callers set it.");
                } else if (was == Role.NONE && formHadIt) {
                    add(Impact.HARMLESS, after, name, "the kind takes it, too", setter + " is new.");
                } else if (was != Role.NONE) {
                    add(Impact.HARMLESS, after, name, "is optional", build + " accepts a form without it, too.");
                }
            }
            case SOURCE -> {
                boolean another = (was == Role.NONE && !before.source().isEmpty()) || was == Role.REQUIRED;
                add(
                        another ? Impact.HARMLESS : Impact.BREAKING,
                        after,
                        name,
                        "is one of several parameters, exactly one of which is required",
                        another
                                ? "Callers may choose among more."
                                : build + " refuses forms with none or several of them.");
            }
            case REQUIRED ->
                add(Impact.BREAKING, after, name, "is required", build + " refuses a form without " + setter + ".");
            case FIXED -> {
                boolean setterGone = was != Role.NONE;
                add(
                        setterGone ? Impact.BREAKING : Impact.RISKY,
                        after,
                        name,
                        "is always " + after.fixed().get(name),
                        setterGone ? setter + " is gone: callers do not compile." : "Each request sends it.");
            }
        }
    }

    private void compareFixed(SpecFormKind before, SpecFormKind after, String name) {
        String old = Objects.requireNonNull(before.fixed().get(name));
        String now = Objects.requireNonNull(after.fixed().get(name));
        if (!old.equals(now)) {
            add(Impact.RISKY, after, name, "is always " + now + ", was " + old, "Each request sends the other value.");
        }
    }

    /** @param each true if every entry is required, false if one of them is enough */
    private void compareItems(
            SpecFormKind kind,
            String rule,
            Map<String, Set<String>> before,
            Map<String, Set<String>> after,
            boolean each) {
        Set<String> parameters = new TreeSet<>(before.keySet());
        parameters.addAll(after.keySet());
        for (String parameter : parameters) {
            Set<String> old = before.getOrDefault(parameter, Set.of());
            Set<String> now = after.getOrDefault(parameter, Set.of());
            if (old.equals(now) || !newForm.names().contains(parameter)) {
                continue;
            }
            boolean looser = now.isEmpty() || (each ? old.containsAll(now) : !old.isEmpty() && now.containsAll(old));
            add(
                    looser ? Impact.HARMLESS : Impact.RISKY,
                    kind,
                    parameter,
                    rule + " " + new TreeSet<>(now) + ", was " + new TreeSet<>(old),
                    "`" + kind.name() + ".Builder.build()` "
                            + (looser ? "accepts more lists than before." : "may refuse lists that it accepted."));
        }
    }

    private void add(Impact impact, SpecFormKind kind, String parameter, String what, String effect) {
        hosts.add(impact, SpecPart.FORM_KIND, kind.name() + "." + parameter, what, effect);
    }
}

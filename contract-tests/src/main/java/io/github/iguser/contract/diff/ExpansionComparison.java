package io.github.iguser.contract.diff;

import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecExpansion.SpecModifier;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the expansion of a field: its node, its arguments and its modifiers. */
final class ExpansionComparison {
    private final HostPair hosts;
    private final String place;
    private final String select;

    /** @param select the method that selects the field, in backticks */
    ExpansionComparison(HostPair hosts, String place, String select) {
        this.hosts = hosts;
        this.place = place;
        this.select = select;
    }

    void compare(@Nullable SpecExpansion before, @Nullable SpecExpansion after) {
        if (before == null || after == null) {
            if (before != after) {
                reportBreaking(
                        after == null ? "is no longer an expansion" : "is an expansion now", "takes other arguments");
            }
            return;
        }
        if (before.list() != after.list()) {
            reportBreaking(
                    after.list() ? "leads to a list, was one node" : "leads to one node, was a list",
                    "takes other arguments");
        }
        String old = hosts.java().selector(before.node(), before.view());
        String now = hosts.java().selector(after.node(), after.view());
        if (!old.equals(now)) {
            reportBreaking("leads to `" + now + "`, was `" + old + "`", "takes a function of another selector");
        }
        if (!before.paging().equals(after.paging())) {
            hosts.risky(
                    SpecPart.PAGING,
                    place,
                    "paging of the expansion is " + after.paging() + ", was " + before.paging(),
                    "`Page.hasMore` of a page read by " + select + " needs the other `PagingKind`.");
        }
        compareArguments(before.arguments(), after.arguments());
        compareModifiers(before.modifiers(), after.modifiers());
    }

    /** All arguments are parameters of one method, so any difference changes its signature. */
    private void compareArguments(Map<String, SpecModifier> before, Map<String, SpecModifier> after) {
        if (!before.keySet().equals(after.keySet())) {
            reportBreaking(
                    "takes the arguments " + after.keySet() + ", was " + before.keySet(), "takes other arguments");
            return;
        }
        after.forEach((name, now) -> {
            SpecModifier old = Objects.requireNonNull(before.get(name));
            compareType("argument " + name, old, now);
            comparePattern("argument " + name, old, now);
        });
    }

    private void compareModifiers(Map<String, SpecModifier> before, Map<String, SpecModifier> after) {
        before.forEach((name, old) -> {
            if (!after.containsKey(name)) {
                reportBreaking("the modifier " + name + " is gone", "no longer has a method for `" + name + "`");
            }
        });
        after.forEach((name, now) -> {
            SpecModifier old = before.get(name);
            if (old == null && !now.required()) {
                hosts.harmless(
                        SpecPart.EXPANSION,
                        place,
                        "the modifier " + name + " is new",
                        "The expansion of " + select + " has a method for it.");
            } else if (now.required() && (old == null || !old.required())) {
                hosts.breaking(
                        SpecPart.EXPANSION,
                        place,
                        "the modifier " + name + " is required",
                        select + " is refused before anything is sent unless it is given.");
            } else if (old != null && old.required() && !now.required()) {
                hosts.harmless(
                        SpecPart.EXPANSION,
                        place,
                        "the modifier " + name + " is optional",
                        select + " works without it, too.");
            }
            if (old != null) {
                compareType("modifier " + name, old, now);
                comparePattern("modifier " + name, old, now);
            }
        });
    }

    private void compareType(String what, SpecModifier before, SpecModifier after) {
        if (!type(before).equals(type(after))) {
            reportBreaking("the " + what + " is " + type(after) + ", was " + type(before), "takes another type");
        }
    }

    private static String type(SpecModifier modifier) {
        return modifier.csvOf() != null
                ? "list of " + modifier.csvOf()
                : modifier.valueOf() != null ? modifier.valueOf() : modifier.type();
    }

    private void comparePattern(String what, SpecModifier before, SpecModifier after) {
        if (Objects.equals(before.pattern(), after.pattern())) {
            return;
        }
        if (after.pattern() == null) {
            hosts.harmless(
                    SpecPart.LIMIT, place, "the pattern of the " + what + " is gone", select + " accepts any text.");
        } else {
            hosts.risky(
                    SpecPart.LIMIT,
                    place,
                    "the pattern of the " + what + " is " + after.pattern(),
                    select
                            + " may refuse texts that it accepted: an IllegalArgumentException before anything is sent.");
        }
    }

    private void reportBreaking(String what, String does) {
        hosts.breaking(SpecPart.EXPANSION, place, what, select + " " + does + ": callers do not compile.");
    }
}

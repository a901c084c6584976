package io.github.iguser.contract.diff;

import io.github.iguser.testing.internal.spec.SpecNodeView.SpecProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the fields that can be selected of a node: of the node itself and of its views, with their expansions. */
final class ViewComparison {
    private final HostPair hosts;
    private final String node;

    ViewComparison(HostPair hosts, String node) {
        this.hosts = hosts;
        this.node = node;
    }

    void compare() {
        compareFields(null);
        Set<String> old = hosts.before().views(node);
        Set<String> now = hosts.after().views(node);
        List<String> all = new ArrayList<>(new TreeSet<>(old));
        now.stream().filter(view -> !old.contains(view)).forEach(all::add);
        for (String view : all) {
            String selector = QuotedJavaNames.code(hosts.java().selector(node, view));
            if (!now.contains(view)) {
                hosts.breaking(
                        SpecPart.VIEW, place(view), "the view is gone", selector + " is gone: callers do not compile.");
            } else if (!old.contains(view)) {
                hosts.harmless(SpecPart.VIEW, place(view), "the view is new", selector + " is new.");
            } else {
                compareFields(view);
            }
        }
    }

    private void compareFields(@Nullable String view) {
        Set<String> old = hosts.before().selectable(node, view);
        Set<String> now = hosts.after().selectable(node, view);
        for (String field : new TreeSet<>(old)) {
            if (now.contains(field)) {
                SpecProperty before = hosts.before().selected(node, view, field);
                SpecProperty after = hosts.after().selected(node, view, field);
                new ExpansionComparison(
                                hosts, place(view) + "." + field, hosts.java().select(node, view, field))
                        .compare(before == null ? null : before.expansion(), after == null ? null : after.expansion());
            } else if (hosts.after().property(node, field).isObject()) {
                hosts.breaking(
                        SpecPart.VIEW,
                        place(view) + "." + field,
                        "the field can no longer be selected here",
                        hosts.java().select(node, view, field) + " is gone: callers do not compile.");
            }
        }
        for (String field : new TreeSet<>(now)) {
            if (!old.contains(field) && hosts.before().property(node, field).isObject()) {
                hosts.harmless(
                        SpecPart.VIEW,
                        place(view) + "." + field,
                        "the field can be selected here, too",
                        hosts.java().select(node, view, field) + " is new.");
            }
        }
    }

    private String place(@Nullable String view) {
        return view == null ? node : node + " (view " + view + ")";
    }
}

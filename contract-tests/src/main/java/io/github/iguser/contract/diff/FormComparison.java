package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecForm;
import io.github.iguser.testing.internal.spec.SpecFormKind;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares the form that an operation sends: its parameters, and its kinds. */
final class FormComparison {
    private final HostPair hosts;
    private final SpecOperation before;
    private final SpecOperation after;

    FormComparison(HostPair hosts, SpecOperation before, SpecOperation after) {
        this.hosts = hosts;
        this.before = before;
        this.after = after;
    }

    void compare() {
        SpecForm old = before.form();
        SpecForm now = after.form();
        if (old != null && now != null) {
            compare(old, now);
        } else if (old != now) {
            hosts.breaking(
                    SpecPart.PARAMETER,
                    before.operationId(),
                    now == null ? "no longer sends a form" : "sends a form now",
                    hosts.takesUploads()
                            ? hosts.java().call(before) + " takes other arguments: callers do not compile."
                            : new CallComparison(hosts, before, after).effect());
        }
    }

    private void compare(SpecForm old, SpecForm now) {
        for (String name : new TreeSet<>(old.names())) {
            if (!now.names().contains(name)) {
                hosts.breaking(
                        SpecPart.PARAMETER,
                        place(name),
                        "the parameter is gone",
                        setters(old, name) + " is gone: callers do not compile.");
            } else {
                compare(name, old, now);
            }
        }
        for (String name : new TreeSet<>(now.names())) {
            if (!old.names().contains(name) && kinds(now).values().stream().allMatch(kind -> optional(kind, name))) {
                hosts.harmless(
                        SpecPart.PARAMETER, place(name), "the parameter is new", setters(now, name) + " is new.");
            }
        }
        compareKinds(old, now);
    }

    private static boolean optional(SpecFormKind kind, String name) {
        return !kind.names().contains(name) || kind.optional().contains(name);
    }

    private void compare(String name, SpecForm old, SpecForm now) {
        JsonNode was = definition(old, name, before);
        JsonNode is = definition(now, name, after);
        String setter = setters(now, name);
        String wasType = TypeText.of(was);
        String isType = TypeText.of(is);
        if (!wasType.equals(isType)) {
            hosts.breaking(
                    SpecPart.PARAMETER,
                    place(name),
                    "the type is " + isType + ", was " + wasType,
                    setter + " takes another type: callers do not compile.");
        }
        if (old.isJson(name) != now.isJson(name)) {
            hosts.risky(
                    SpecPart.PARAMETER,
                    place(name),
                    now.isJson(name) ? "is sent as JSON text" : "is no longer sent as JSON text",
                    "Requests of callers who use " + setter + " look different on the wire.");
        }
        new LimitComparison(hosts, place(name), setter).compare(was, is);
        new ValueComparison(hosts).compareListed(place(name), name, was, is);
        DeprecationComparison.compare(hosts, place(name), setter, was, is);
        PermissionComparison.compare(hosts, place(name), "A request with " + setter, was, is);
        OtherMembers.compare(hosts, place(name), was, is, handled());
    }

    private static Set<String> handled() {
        Set<String> handled = new HashSet<>(LimitComparison.MEMBERS);
        handled.addAll(Set.of("type", "format", "$ref", "allOf", "items", "additionalProperties", "enum"));
        handled.addAll(Set.of("x-numeric-id", "deprecated", "x-replaced-by", "x-hosts", PermissionComparison.MEMBER));
        return handled;
    }

    private static JsonNode definition(SpecForm form, String name, SpecOperation operation) {
        return operation.document().at(form.parameterPointer(name));
    }

    private void compareKinds(SpecForm old, SpecForm now) {
        Map<String, SpecFormKind> were = kinds(old);
        Map<String, SpecFormKind> are = kinds(now);
        for (String name : new TreeSet<>(were.keySet())) {
            SpecFormKind kind = are.get(name);
            SpecFormKind was = were.get(name);
            if (kind == null) {
                hosts.breaking(
                        SpecPart.FORM_KIND,
                        name,
                        "the kind is gone",
                        QuotedJavaNames.code(name) + " is gone: callers do not compile.");
            } else if (was != null) {
                new KindComparison(hosts, before, old, now).compare(was, kind);
            }
        }
        for (String name : new TreeSet<>(are.keySet())) {
            if (!were.containsKey(name)) {
                hosts.harmless(SpecPart.FORM_KIND, name, "the kind is new", QuotedJavaNames.code(name) + " is new.");
            }
        }
    }

    /** Returns the kinds by the class that callers build; a form without kinds is one. */
    private Map<String, SpecFormKind> kinds(SpecForm form) {
        List<SpecFormKind> kinds = form.kinds();
        Map<String, SpecFormKind> byClass = new LinkedHashMap<>();
        if (kinds.isEmpty()) {
            String name = hosts.java().form(before, form);
            byClass.put(name, SpecFormKind.ofWholeForm(name, form.required(), form.names()));
        }
        kinds.forEach(kind -> byClass.put(kind.name(), kind));
        return byClass;
    }

    /** Returns the setter, or those of all kinds that have one, as the subject of a sentence in the singular. */
    private String setters(SpecForm form, String name) {
        if (form.kinds().isEmpty()) {
            return hosts.java().formSetter(before, null, name);
        }
        String kinds = form.kinds().stream()
                .filter(kind -> kind.names().contains(name) && !kind.fixed().containsKey(name))
                .map(kind -> QuotedJavaNames.code(kind.name()))
                .collect(Collectors.joining(", "));
        String setter = hosts.java().formSetter(before, "", name);
        return kinds.isEmpty() ? setter : setter + " of " + kinds;
    }

    private String place(String parameter) {
        return before.operationId() + "." + parameter;
    }
}

package io.github.iguser.testing.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of a form, from {@code x-kinds}: a set of parameters that are valid together.
 *
 * @param fixed the parameters with fixed values that identify the kind
 * @param source alternative parameters, exactly one of them required; empty if there are none
 * @param itemRequired the members that each object in a list must have, by the name of the list parameter
 * @param itemExcluded the members that no object in a list may have, by the name of the list parameter
 * @param itemAll the values that a list must contain, by the name of the list parameter
 * @param itemOneOf alternative values, exactly one of them required in a list, by the name of the list parameter
 */
public record SpecFormKind(
        String name,
        Map<String, String> fixed,
        Set<String> required,
        Set<String> source,
        Set<String> optional,
        Map<String, Set<String>> itemRequired,
        Map<String, Set<String>> itemExcluded,
        Map<String, Set<String>> itemAll,
        Map<String, Set<String>> itemOneOf) {

    /** Reads a kind, without the parameters that the host does not serve. */
    static SpecFormKind of(JsonNode kind, Set<String> served) {
        Map<String, String> fixed = new LinkedHashMap<>();
        kind.path("fixed")
                .properties()
                .forEach(entry -> fixed.put(entry.getKey(), entry.getValue().asText()));
        fixed.keySet().retainAll(served);
        return new SpecFormKind(
                kind.path("name").asText(),
                fixed,
                names(kind.path("required"), served),
                names(kind.path("source"), served),
                names(kind.path("optional"), served),
                members(kind.path("item-required"), ""),
                members(kind.path("item-excluded"), ""),
                members(kind.path("item-values"), "/all"),
                members(kind.path("item-values"), "/one-of"));
    }

    /** Returns a form without kinds as a single kind with all its parameters. */
    public static SpecFormKind ofWholeForm(String name, Set<String> required, Set<String> names) {
        Set<String> optional = new LinkedHashSet<>(names);
        optional.removeAll(required);
        return new SpecFormKind(name, Map.of(), required, Set.of(), optional, Map.of(), Map.of(), Map.of(), Map.of());
    }

    private static Set<String> names(JsonNode list, Set<String> served) {
        Set<String> names = new LinkedHashSet<>();
        list.forEach(name -> names.add(name.asText()));
        names.retainAll(served);
        return names;
    }

    private static Map<String, Set<String>> members(JsonNode byParameter, String place) {
        Map<String, Set<String>> members = new LinkedHashMap<>();
        byParameter.properties().forEach(entry -> {
            Set<String> names = new LinkedHashSet<>();
            entry.getValue().at(place).forEach(name -> names.add(name.asText()));
            members.put(entry.getKey(), names);
        });
        return members;
    }

    /** Returns all parameters of this kind. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(fixed.keySet());
        names.addAll(required);
        names.addAll(source);
        names.addAll(optional);
        return names;
    }

    /** Returns whether the parameters of a form are valid for this kind. Only fixed values are checked. */
    public boolean isOf(Map<String, String> form) {
        return complaints(form).isEmpty();
    }

    /**
     * Returns the distance of a form from this kind. Fixed parameters have the largest weight, since they identify the
     * kind.
     */
    int distance(Map<String, String> form) {
        int mismatches = (int) fixed.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(form.get(entry.getKey())))
                .count();
        return complaints(form).size() + 10 * mismatches;
    }

    /** Returns a message for each parameter of a form that is missing or not valid in this kind. */
    public List<String> complaints(Map<String, String> form) {
        List<String> complaints = new ArrayList<>();
        fixed.forEach((parameter, value) -> {
            if (!value.equals(form.get(parameter))) {
                complaints.add(parameter + " has to be " + value);
            }
        });
        required.forEach(parameter -> {
            if (!form.containsKey(parameter)) {
                complaints.add("it needs " + parameter);
            }
        });
        long sources = source.stream().filter(form::containsKey).count();
        if (!source.isEmpty() && sources != 1) {
            complaints.add("it needs exactly one of " + source + ", and has " + sources);
        }
        Set<String> surplus = new LinkedHashSet<>(form.keySet());
        surplus.removeAll(names());
        surplus.forEach(parameter -> complaints.add("it does not take " + parameter));
        return complaints;
    }

    /** Returns a message for each member or value of a list that violates this kind. */
    public List<String> itemComplaints(String parameter, JsonNode list) {
        List<String> complaints = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode item = list.get(i);
            for (String member : itemRequired.getOrDefault(parameter, Set.of())) {
                if (!item.has(member)) {
                    complaints.add("element " + i + " needs " + member + " in a " + name);
                }
            }
            for (String member : itemExcluded.getOrDefault(parameter, Set.of())) {
                if (item.has(member)) {
                    complaints.add("element " + i + " may not have " + member + " in a " + name);
                }
            }
        }
        List<String> values = new ArrayList<>();
        list.forEach(item -> values.add(item.asText()));
        for (String value : itemAll.getOrDefault(parameter, Set.of())) {
            if (!values.contains(value)) {
                complaints.add("has to hold " + value + " in a " + name);
            }
        }
        Set<String> oneOf = itemOneOf.getOrDefault(parameter, Set.of());
        values.retainAll(oneOf);
        if (!oneOf.isEmpty() && values.size() != 1) {
            complaints.add("has to hold exactly one of " + oneOf + " in a " + name + ", and has " + values);
        }
        return complaints;
    }

    @Override
    public String toString() {
        return name;
    }
}

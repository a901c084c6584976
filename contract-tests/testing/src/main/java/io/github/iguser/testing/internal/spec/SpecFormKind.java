package io.github.iguser.testing.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One kind of a form, as {@code x-kinds} lists it: the parameters that are valid together.
 *
 * @param fixed parameters that make the kind what it is, with their texts
 * @param source parameters of which it needs exactly one; empty when it needs none
 * @param itemRequired members that each object of a list needs, by the parameter that is the list
 * @param itemExcluded members that no object of a list may have, by the parameter that is the list
 * @param itemAll values that a list has to hold, by the parameter that is the list
 * @param itemOneOf values of which a list has to hold exactly one, by the parameter that is the list
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

    /** Reads a kind; parameters that the host does not serve are none of it. */
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

    /** Returns a form without kinds as the one kind that takes each of its parameters. */
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

    /** Returns all the parameters that a form of this kind can have. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(fixed.keySet());
        names.addAll(required);
        names.addAll(source);
        names.addAll(optional);
        return names;
    }

    /** Returns whether the parameters of a form are those of this kind; their values are another matter. */
    public boolean isOf(Map<String, String> form) {
        return complaints(form).isEmpty();
    }

    /** Returns how far a form is from this kind. Fixed parameters count most, since they select the kind. */
    int distance(Map<String, String> form) {
        int others = (int) fixed.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(form.get(entry.getKey())))
                .count();
        return complaints(form).size() + 10 * others;
    }

    /** Returns the parameters of a form that are not valid together in this kind. */
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

    /** Returns the members or values of a list that this kind requires or refuses. */
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

package io.github.iguser.testing.internal.spec.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A parsed {@code fields} parameter: its items in their written order. */
public record FieldsExpression(List<Item> items) {

    public FieldsExpression {
        items = List.copyOf(items);
    }

    /**
     * A field, or an edge or expansion with modifiers and with the fields asked of it.
     *
     * @param nested what is in braces; null when there are none
     */
    public record Item(
            String name, List<Modifier> modifiers, @Nullable FieldsExpression nested) {

        public Item {
            modifiers = List.copyOf(modifiers);
        }

        /** Returns the arguments by the name of their modifier. */
        public Map<String, String> arguments() {
            Map<String, String> arguments = new LinkedHashMap<>();
            modifiers.forEach(modifier -> arguments.put(modifier.name(), modifier.argument()));
            return arguments;
        }

        @Override
        public String toString() {
            return name
                    + modifiers.stream().map(Modifier::toString).collect(Collectors.joining())
                    + (nested == null ? "" : "{" + nested + "}");
        }
    }

    /** A modifier with its argument: {@code .limit(5)}. */
    public record Modifier(String name, String argument) {

        @Override
        public String toString() {
            return "." + name + "(" + argument + ")";
        }
    }

    /** Returns the first item of that name, or null when it is not requested. */
    public @Nullable Item item(String name) {
        for (Item item : items) {
            if (item.name().equals(name)) {
                return item;
            }
        }
        return null;
    }

    /** Returns the names asked for on this level. */
    public List<String> names() {
        return items.stream().map(Item::name).toList();
    }

    /** Returns the text as it goes over the wire, without blanks. */
    @Override
    public String toString() {
        return items.stream().map(Item::toString).collect(Collectors.joining(","));
    }
}

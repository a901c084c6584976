package io.github.iguser.testing.internal.spec.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A parsed {@code fields} parameter: its items in their order. */
public record FieldsExpression(List<Item> items) {

    public FieldsExpression {
        items = List.copyOf(items);
    }

    /**
     * A field, or an expansion with its modifiers and nested fields.
     *
     * @param nested the fields in braces; null if there are no braces
     */
    public record Item(
            String name, List<Modifier> modifiers, @Nullable FieldsExpression nested) {

        public Item {
            modifiers = List.copyOf(modifiers);
        }

        /** Returns the arguments by the names of their modifiers. */
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

    /** Returns the first item with the given name, or null if there is none. */
    public @Nullable Item item(String name) {
        for (Item item : items) {
            if (item.name().equals(name)) {
                return item;
            }
        }
        return null;
    }

    /** Returns the names of the items, without nested ones. */
    public List<String> names() {
        return items.stream().map(Item::name).toList();
    }

    /** Returns the text of the parameter, without spaces. */
    @Override
    public String toString() {
        return items.stream().map(Item::toString).collect(Collectors.joining(","));
    }
}

package io.github.iguser;

import io.github.iguser.internal.Availability;
import io.github.iguser.internal.NeverSent;
import io.github.iguser.internal.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A selection of fields for the parameter {@code fields}: field names, and expansions that select fields of other
 * nodes. The generated subclasses have a method for each field that can be read in their place.
 *
 * @param <S> the subclass
 */
public abstract class FieldSelector<S extends FieldSelector<S>> {
    /** The text that is sent for each selected field, by field name. For a plain field both are the same. */
    private final Map<String, String> items = new LinkedHashMap<>();

    private final List<Availability> availabilities = new ArrayList<>();

    /** Creates an empty selection. */
    protected FieldSelector() {}

    /**
     * Selects a field that has no method here, such as one that was added to the API after this version. The value is
     * in the additional JSON of the model. Selecting a field twice has no further effect.
     *
     * @throws IllegalArgumentException if the name has characters other than letters, digits, {@code _} and single
     *     {@code .} between them, or if the API has retired it, such as {@code debug}, {@code ids} or a field alias
     *     ({@code caption.as})
     */
    public final S field(String name) {
        NeverSent.checkField(checkedName(name));
        return add(name);
    }

    /** Selects a plain field. Selecting it twice has no further effect. */
    protected final S add(String name) {
        put(checkedName(name), name, true);
        return self();
    }

    /** Records which versions of the API have a selected field. */
    protected final void available(Availability availability) {
        availabilities.add(availability);
    }

    /** Returns the availability of the selected fields that not all versions of the API have. */
    final List<Availability> availabilities() {
        return List.copyOf(availabilities);
    }

    /**
     * Selects an expansion with its default fields.
     *
     * @param name the field that is expanded
     * @param arguments the text after the name, such as {@code .username(x)}; each argument was checked by
     *     {@link #argument}
     * @throws IllegalArgumentException if the expansion is selected already
     */
    protected final S expand(String name, String arguments) {
        return expanded(name, arguments);
    }

    /**
     * Selects an expansion with some of its fields.
     *
     * @param arguments the text between name and braces, or an empty text
     * @throws IllegalArgumentException if the expansion is selected already, or selects no field
     */
    protected final S expand(String name, String arguments, FieldSelector<?> nested) {
        availabilities.addAll(nested.availabilities());
        return expanded(name, arguments + "{" + notEmpty(name, nested.toString()) + "}");
    }

    /**
     * Selects a list with its modifiers and fields.
     *
     * @param arguments the text between name and modifiers, or an empty text
     * @throws IllegalArgumentException if the expansion is selected already
     */
    protected final S expand(String name, String arguments, ListExpansion<?> expansion) {
        availabilities.addAll(expansion.availabilities());
        return expanded(name, arguments + expansion);
    }

    /**
     * Returns a nested selection as it is. Without it, Java would load the classes of all nested selections, also of
     * those that are not used, to verify the class that expands them.
     */
    protected static <N> N asNested(N selection) {
        return selection;
    }

    private S expanded(String name, String behind) {
        put(checkedName(name), name + behind, false);
        return self();
    }

    /**
     * Returns the selection as it is sent, such as {@code id,media.limit(5){caption}}; empty if nothing is selected.
     */
    @Override
    public final String toString() {
        return String.join(",", items.values());
    }

    /**
     * Checks an argument in parentheses.
     *
     * @param where the name of the argument, for the message
     * @return the value
     * @throws IllegalArgumentException if the value is empty or could break out of its parentheses
     */
    protected static String argument(String where, String value) {
        Objects.requireNonNull(value, () -> where + " == null");
        if (value.isEmpty()) {
            throw new IllegalArgumentException(where + " is empty; give a value");
        }
        value.codePoints().filter(FieldSelector::breaksOut).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(where + ": " + SafeText.of(value) + " contains " + described(c)
                    + ", which an argument cannot contain");
        });
        return value;
    }

    static String notEmpty(String where, String selection) {
        if (selection.isEmpty()) {
            throw new IllegalArgumentException(
                    where + ": the selection is empty; select at least one field, or leave the selection out");
        }
        return selection;
    }

    static String checkedName(String name) {
        Objects.requireNonNull(name, "name == null");
        if (!isName(name) || name.contains("..") || name.endsWith(".")) {
            throw new IllegalArgumentException(
                    SafeText.of(name) + " is not a field name; a name has letters, digits, '_'"
                            + " and single '.' between them, such as followers_count");
        }
        return name;
    }

    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            if (!letter && (i == 0 || c != '.' && (c < '0' || c > '9'))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private void put(String name, String text, boolean plain) {
        String before = items.putIfAbsent(name, text);
        if (before != null && !(plain && before.equals(text))) {
            throw new IllegalArgumentException(SafeText.beginning(name, 200) + " is selected already, as "
                    + SafeText.beginning(before, 200) + "; select it once");
        }
    }

    @SuppressWarnings("unchecked") // S is the subclass by its bound.
    private S self() {
        return (S) this;
    }

    private static boolean breaksOut(int c) {
        return "(){},".indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c) || type == Character.FORMAT || type == Character.SURROGATE;
    }

    private static String described(int c) {
        return isInvisible(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)
                ? c == ' ' ? "a space" : String.format("the character U+%04X", c)
                : "'" + Character.toString(c) + "'";
    }
}

package io.github.iguser;

import io.github.iguser.internal.Availability;
import io.github.iguser.internal.NeverSent;
import io.github.iguser.internal.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A selection of fields, as the parameter {@code fields} takes it: names, and expansions that choose fields of what a
 * field leads to. The generated subclasses have a method for each field that can be read where they are used.
 *
 * @param <S> the subclass
 */
public abstract class FieldSelector<S extends FieldSelector<S>> {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");

    /** What was asked for, by name: the text that goes onto the wire. For a plain field both are the same. */
    private final Map<String, String> items = new LinkedHashMap<>();

    private final List<Availability> availabilities = new ArrayList<>();

    /** Creates an empty selection. */
    protected FieldSelector() {}

    /**
     * Asks for a field that has no method here, such as one that the API has gained since this version was made. The
     * answer is found among the additional JSON of the model. Asking twice is asking once.
     *
     * @throws IllegalArgumentException if the name has other characters than letters, digits, {@code _} and single
     *     {@code .} between them, or is of a general feature that the API has retired, such as {@code debug}, {@code
     *     ids} or another name for a field ({@code caption.as})
     */
    public final S field(String name) {
        NeverSent.checkField(checkedName(name));
        return add(name);
    }

    /** Asks for a plain field. Asking twice is asking once. */
    protected final S add(String name) {
        put(checkedName(name), name, true);
        return self();
    }

    /** Says which versions of the API have a field that is asked for. */
    protected final void available(Availability availability) {
        availabilities.add(availability);
    }

    /** What of the selection not all versions of the API have. */
    final List<Availability> availabilities() {
        return List.copyOf(availabilities);
    }

    /**
     * Asks for an expansion with its default fields.
     *
     * @param name the field that is expanded
     * @param arguments what stands behind the name, such as {@code .username(x)}; each argument checked by
     *     {@link #argument}
     * @throws IllegalArgumentException if the expansion is asked for already
     */
    protected final S expand(String name, String arguments) {
        return expanded(name, arguments);
    }

    /**
     * Asks for an expansion with fields of it.
     *
     * @param arguments what stands between name and braces, or an empty text
     * @throws IllegalArgumentException if the expansion is asked for already, or chooses no field
     */
    protected final S expand(String name, String arguments, FieldSelector<?> nested) {
        availabilities.addAll(nested.availabilities());
        return expanded(name, arguments + "{" + notEmpty(name, nested.toString()) + "}");
    }

    /**
     * Asks for a list with its modifiers and fields.
     *
     * @param arguments what stands between name and modifiers, or an empty text
     * @throws IllegalArgumentException if the expansion is asked for already
     */
    protected final S expand(String name, String arguments, ListExpansion<?> expansion) {
        availabilities.addAll(expansion.availabilities());
        return expanded(name, arguments + expansion);
    }

    private S expanded(String name, String behind) {
        put(checkedName(name), name + behind, false);
        return self();
    }

    /** The selection as it goes onto the wire, such as {@code id,media.limit(5){caption}}; empty if nothing is chosen. */
    @Override
    public final String toString() {
        return String.join(",", items.values());
    }

    /**
     * Checks an argument that stands in parentheses.
     *
     * @param where what the argument is for, named in the message
     * @return the value
     * @throws IllegalArgumentException if the value is empty or could break out of its parentheses
     */
    protected static String argument(String where, String value) {
        Objects.requireNonNull(value, () -> where + " == null");
        if (value.isEmpty()) {
            throw new IllegalArgumentException(where + " is empty; give a value");
        }
        value.codePoints().filter(FieldSelector::breaksOut).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(
                    where + ": " + SafeText.of(value) + " holds " + described(c) + ", which an argument cannot hold");
        });
        return value;
    }

    static String notEmpty(String where, String selection) {
        if (selection.isEmpty()) {
            throw new IllegalArgumentException(
                    where + ": the selection is empty; choose at least one field, or leave the selection out");
        }
        return selection;
    }

    static String checkedName(String name) {
        Objects.requireNonNull(name, "name == null");
        if (!NAME.matcher(name).matches() || name.contains("..") || name.endsWith(".")) {
            throw new IllegalArgumentException(
                    SafeText.of(name) + " is not a field name; a name has letters, digits, '_'"
                            + " and single '.' between them, such as followers_count");
        }
        return name;
    }

    private void put(String name, String text, boolean plain) {
        String before = items.putIfAbsent(name, text);
        if (before != null && !(plain && before.equals(text))) {
            throw new IllegalArgumentException(SafeText.beginning(name, 200) + " is asked for already, as "
                    + SafeText.beginning(before, 200) + "; ask for it once");
        }
    }

    @SuppressWarnings("unchecked") // S is the subclass, as its bound says.
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

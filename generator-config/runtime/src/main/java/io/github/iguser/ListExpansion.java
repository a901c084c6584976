package io.github.iguser;

import io.github.iguser.internal.Limits;
import io.github.iguser.internal.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a list inside a field selection is read: its modifiers, such as {@code limit}, and the fields of its elements.
 *
 * @param <S> the subclass
 */
public abstract class ListExpansion<S extends ListExpansion<S>> {
    private final Map<String, String> modifiers = new LinkedHashMap<>();
    private @Nullable String fields;

    /** Creates an expansion without modifiers and fields. */
    protected ListExpansion() {}

    /**
     * Sets a modifier; a later value replaces an earlier one. So do the cursors {@code after} and {@code before} each
     * other, since a page lies on one side of one of them.
     *
     * @throws IllegalArgumentException if the value could break out of its parentheses
     */
    protected final S modifier(String name, String value) {
        modifiers.put(FieldSelector.checkedName(name), FieldSelector.argument(name, value));
        if (name.equals("after")) {
            modifiers.remove("before");
        } else if (name.equals("before")) {
            modifiers.remove("after");
        }
        return self();
    }

    /**
     * Sets a modifier that takes several values.
     *
     * @throws IllegalArgumentException if there is no value, or one could break out of the parentheses or is none by
     *     itself
     */
    protected final S modifier(String name, List<? extends OpenValue> values) {
        // Checked one by one: of all arguments only these may have commas, and only those between the values.
        values.forEach(value -> FieldSelector.argument(name, value.value()));
        modifiers.put(FieldSelector.checkedName(name), Limits.commas(name, values));
        return self();
    }

    /**
     * Sets the fields of the elements.
     *
     * @throws IllegalArgumentException if they are set already, or none is chosen
     */
    protected final S nested(FieldSelector<?> selector) {
        String chosen = FieldSelector.notEmpty("fields", selector.toString());
        if (fields != null) {
            throw new IllegalArgumentException(
                    "fields are chosen already, as " + Shown.beginning(fields, 200) + "; choose them in one call");
        }
        fields = chosen;
        return self();
    }

    /** What follows the name of the list, such as {@code .limit(5).after(x){caption}}. */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder();
        modifiers.forEach((name, value) ->
                text.append('.').append(name).append('(').append(value).append(')'));
        return fields == null
                ? text.toString()
                : text.append('{').append(fields).append('}').toString();
    }

    @SuppressWarnings("unchecked") // S is the subclass, as its bound says.
    private S self() {
        return (S) this;
    }
}

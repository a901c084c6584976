package io.github.iguser;

import io.github.iguser.internal.Availability;
import io.github.iguser.internal.Limits;
import io.github.iguser.internal.NeverSent;
import io.github.iguser.internal.ParameterNameCheck;
import io.github.iguser.internal.SafeText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The options of a list inside a field selection: its modifiers, such as {@code limit}, and the fields of its elements.
 *
 * @param <S> the subclass
 */
public abstract class ListExpansion<S extends ListExpansion<S>> {
    private final Map<String, String> modifiers = new LinkedHashMap<>();
    private final ParameterNameCheck names;
    private final Map<String, List<Availability>> availabilities = new HashMap<>();
    private @Nullable String fields;

    /**
     * Creates an expansion without modifiers and fields.
     *
     * @param namesAndRemedies the modifiers of the subclass, each followed by the remedy for setting it by name, such
     *     as {@code use limit(...)}
     */
    protected ListExpansion(String... namesAndRemedies) {
        names = new ParameterNameCheck(namesAndRemedies);
    }

    /**
     * <b>Escape hatch:</b> sets a modifier that this class has no method for, such as one that was added to the API
     * after this version. The value is sent unchanged. If a modifier is set twice, the last value wins.
     *
     * @param name the name in the API, of letters, digits and {@code _}
     * @throws IllegalArgumentException if the class has a method for it, if the API has retired it (such as
     *     {@code as}), or if the value could break out of its parentheses
     */
    public final S otherModifier(String name, String value) {
        NeverSent.checkModifier(name);
        names.check(name);
        return modifier(name, value);
    }

    /**
     * Sets a modifier. If it is set twice, the last value wins. The cursors {@code after} and {@code before} replace
     * each other as well, since a page has only one of them.
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
     * Sets a modifier with several values.
     *
     * @throws IllegalArgumentException if there is no value, or one has a comma or could break out of the parentheses
     */
    protected final S modifier(String name, List<? extends OpenValue> values) {
        // Checked one by one: commas are allowed between the values only.
        values.forEach(value -> FieldSelector.argument(name, value.value()));
        modifiers.put(FieldSelector.checkedName(name), Limits.commas(name, values));
        availabilities.put(
                name,
                values.stream()
                        .flatMap(value -> value.availabilities().stream())
                        .toList());
        return self();
    }

    /**
     * Sets a modifier that takes one value.
     *
     * @throws IllegalArgumentException if the value could break out of the parentheses
     */
    protected final S modifier(String name, OpenValue value) {
        modifier(name, value.value());
        availabilities.put(name, value.availabilities());
        return self();
    }

    /**
     * Sets the fields of the elements.
     *
     * @throws IllegalArgumentException if they are set already, or none is selected
     */
    protected final S nested(FieldSelector<?> selector) {
        String chosen = FieldSelector.notEmpty("fields", selector.toString());
        if (fields != null) {
            throw new IllegalArgumentException(
                    "fields are selected already, as " + SafeText.beginning(fields, 200) + "; select them in one call");
        }
        fields = chosen;
        availabilities.put("fields", selector.availabilities());
        return self();
    }

    List<Availability> availabilities() {
        return availabilities.values().stream().flatMap(List::stream).toList();
    }

    /** Returns the text after the name of the list, such as {@code .limit(5).after(x){caption}}. */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder();
        modifiers.forEach((name, value) ->
                text.append('.').append(name).append('(').append(value).append(')'));
        return fields == null
                ? text.toString()
                : text.append('{').append(fields).append('}').toString();
    }

    @SuppressWarnings("unchecked") // S is the subclass by its bound.
    private S self() {
        return (S) this;
    }
}

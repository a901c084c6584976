package io.github.iguser;

import io.github.iguser.internal.SafeText;
import io.github.iguser.internal.SecretNames;
import io.github.iguser.internal.WholeText;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parameters of an operation, as the map of names and values that goes onto the wire. Immutable; built by
 * the builder of the generated class.
 */
public abstract class Parameters extends AbstractMap<String, String> {
    private final Map<String, String> values;

    /**
     * Takes a copy of the parameters.
     *
     * @throws NullPointerException if a name or value is null: what is not given is left out
     * @throws IllegalArgumentException if {@code fields} is there and empty, or a value has half of a character
     */
    protected Parameters(Map<String, String> values) {
        Map<String, String> copy = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            Objects.requireNonNull(name, "a parameter's name is null");
            Objects.requireNonNull(value, () -> name + " == null; leave the parameter out instead");
            String whole = WholeText.checked(name, value);
            copy.put(name, name.equals("fields") ? FieldSelector.notEmpty(name, whole) : whole);
        });
        this.values = Collections.unmodifiableMap(copy);
    }

    /** The names and values, where one that is a secret by its name, or looks like an access token, is not shown. */
    @Override
    public final String toString() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + shown(entry))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String shown(Entry<String, String> entry) {
        return SecretNames.contain(entry.getKey()) ? "***" : SafeText.secretsHidden(entry.getValue());
    }

    @Override
    public final Set<Entry<String, String>> entrySet() {
        return values.entrySet();
    }
}

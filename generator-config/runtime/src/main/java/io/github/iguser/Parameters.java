package io.github.iguser;

import io.github.iguser.internal.Availability;
import io.github.iguser.internal.SafeText;
import io.github.iguser.internal.SecretNames;
import io.github.iguser.internal.WholeText;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parameters of an operation as a map of the names and values that are sent. It is immutable; the builder of the
 * generated class creates it.
 */
public abstract class Parameters extends AbstractMap<String, String> {
    private final Map<String, String> values;
    private final List<Availability> availabilities;

    /**
     * Creates a copy of the parameters.
     *
     * @throws NullPointerException if a name or value is null; leave the parameter out instead
     * @throws IllegalArgumentException if {@code fields} is present and empty, or a value has a lone surrogate
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
        this.availabilities = values instanceof CollectedParameters collected ? collected.availabilities() : List.of();
    }

    List<Availability> availabilities() {
        return availabilities;
    }

    /** Returns the names and values. A value that has the name of a secret or looks like an access token is not shown. */
    @Override
    public final String toString() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + describe(entry))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String describe(Entry<String, String> entry) {
        return SecretNames.contain(entry.getKey()) ? "***" : SafeText.secretsHidden(entry.getValue());
    }

    @Override
    public final Set<Entry<String, String>> entrySet() {
        return values.entrySet();
    }
}

package io.github.iguser;

import io.github.iguser.internal.Availability;
import io.github.iguser.internal.ParameterNameCheck;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Builds the parameters of an operation. The generated subclasses have a method for each parameter; {@link #parameter}
 * sets parameters that they do not have.
 *
 * @param <B> the subclass
 */
public abstract class ParametersBuilder<B extends ParametersBuilder<B>> {
    private final ParameterNameCheck names;
    private final Map<String, String> others = new LinkedHashMap<>();
    private final Map<String, List<Availability>> availabilities = new HashMap<>();

    /**
     * Creates a builder without parameters.
     *
     * @param namesAndRemedies the parameters of the subclass, each followed by the remedy for setting it by name, such
     *     as {@code use imageUrl(...)}
     */
    protected ParametersBuilder(String... namesAndRemedies) {
        names = new ParameterNameCheck(namesAndRemedies);
    }

    /**
     * <b>Escape hatch:</b> sends a parameter that this class has no method for, such as one that was added to the API
     * after this version. The value is sent unchanged: no limit is checked, and an array or object must be JSON text.
     * If a parameter is set twice, the last value wins. Parameters that the class has a method for are refused.
     *
     * @param name the name in the API, of letters, digits and {@code _}
     * @param value the text to send, not encoded
     * @throws IllegalArgumentException if the class has a method for it, if the client sends it itself
     *     ({@code access_token}, {@code appsecret_proof}, {@code appsecret_time}), if it would turn this into a
     *     different request ({@code method}), or if the API has retired it ({@code pretty}, {@code debug},
     *     {@code date_format}, {@code ids}, {@code callback}, {@code If-None-Match}); the message has the remedy and
     *     never shows the value
     */
    public final B parameter(String name, String value) {
        names.check(name);
        others.put(name, Objects.requireNonNull(value, () -> name + " == null; leave the parameter out instead"));
        return self();
    }

    /** Records the versions of the API that have a parameter and its value; a later call replaces them. */
    protected final void available(String parameter, List<Availability> availability) {
        availabilities.put(parameter, availability);
    }

    /**
     * Records the versions of the API that have a parameter and its values.
     *
     * @param values open values; others have no versions of their own
     */
    protected final void available(String parameter, List<Availability> ofParameter, Collection<?> values) {
        List<Availability> all = new ArrayList<>(ofParameter);
        values.forEach(value -> all.addAll(value instanceof OpenValue open ? open.availabilities() : List.of()));
        available(parameter, all);
    }

    /** Returns the text of a selection, and records the versions of the API that have its fields. */
    protected final String selection(String parameter, FieldSelector<?> fields) {
        available(parameter, fields.availabilities());
        return fields.toString();
    }

    /** Returns the parameters of the subclass, followed by those that were set by name. */
    protected final Map<String, String> withOthers(Map<String, String> parameters) {
        Map<String, String> all = new CollectedParameters(
                parameters,
                availabilities.values().stream().flatMap(List::stream).toList());
        all.putAll(others);
        return all;
    }

    @SuppressWarnings("unchecked") // B is the subclass by its bound.
    private B self() {
        return (B) this;
    }
}

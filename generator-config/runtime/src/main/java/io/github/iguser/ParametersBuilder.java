package io.github.iguser;

import io.github.iguser.internal.Availability;
import io.github.iguser.internal.OtherNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Builds the parameters of an operation. The generated subclasses have a method for each parameter, and {@link
 * #parameter} is the way round for those that they do not have.
 *
 * @param <B> the subclass
 */
public abstract class ParametersBuilder<B extends ParametersBuilder<B>> {
    private final OtherNames names;
    private final Map<String, String> others = new LinkedHashMap<>();
    private final Map<String, List<Availability>> availabilities = new HashMap<>();

    /**
     * Starts without any parameter.
     *
     * @param namesAndRemedies the parameters that the subclass has, each followed by what to do instead of giving it by
     *     name, such as {@code use imageUrl(...)}
     */
    protected ParametersBuilder(String... namesAndRemedies) {
        names = new OtherNames(namesAndRemedies);
    }

    /**
     * <b>Escape hatch:</b> sends a parameter that this class has no method for, such as one that the API has gained
     * since this version was made. It is sent as it is given: no limit is checked, and an array or object has to be JSON
     * text. If a parameter is given twice, the last value wins. Whatever the class has a method for goes through that
     * method.
     *
     * @param name the name as the API has it, of letters, digits and {@code _}
     * @param value the text to send, before any encoding
     * @throws IllegalArgumentException if the class has the parameter, if the client sends it by itself ({@code
     *     access_token}, {@code appsecret_proof}, {@code appsecret_time}), if it would make another request of this one
     *     ({@code method}), or if the API has retired it ({@code pretty}, {@code debug}, {@code date_format}, {@code
     *     ids}, {@code callback}, {@code If-None-Match}); the message says what to do, and never shows the value
     */
    public final B parameter(String name, String value) {
        names.check(name);
        others.put(name, Objects.requireNonNull(value, () -> name + " == null; leave the parameter out instead"));
        return self();
    }

    /** Says which versions of the API have what a parameter is set to; a later call for the parameter replaces it. */
    protected final void available(String parameter, List<Availability> availability) {
        availabilities.put(parameter, availability);
    }

    /**
     * Says which versions of the API have a parameter and the values that it is set to.
     *
     * @param values open values; others have no versions of their own
     */
    protected final void available(String parameter, List<Availability> ofParameter, Collection<?> values) {
        List<Availability> all = new ArrayList<>(ofParameter);
        values.forEach(value -> all.addAll(value instanceof OpenValue open ? open.availabilities() : List.of()));
        available(parameter, all);
    }

    /** Returns the text of a selection, and keeps which versions of the API have its fields. */
    protected final String selection(String parameter, FieldSelector<?> fields) {
        available(parameter, fields.availabilities());
        return fields.toString();
    }

    /** The parameters that the subclass sends, and behind them those that were given by name. */
    protected final Map<String, String> withOthers(Map<String, String> parameters) {
        Map<String, String> all = new CollectedParameters(
                parameters,
                availabilities.values().stream().flatMap(List::stream).toList());
        all.putAll(others);
        return all;
    }

    @SuppressWarnings("unchecked") // B is the subclass, as its bound says.
    private B self() {
        return (B) this;
    }
}

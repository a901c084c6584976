package io.github.iguser;

import io.github.iguser.internal.OtherNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Builds the parameters of an operation. The generated subclasses have a method for each parameter; {@link #parameter}
 * sets parameters that they do not have.
 *
 * @param <B> the subclass
 */
public abstract class ParametersBuilder<B extends ParametersBuilder<B>> {
    private final OtherNames names;
    private final Map<String, String> others = new LinkedHashMap<>();

    /**
     * Creates a builder without parameters.
     *
     * @param namesAndRemedies the parameters of the subclass, each followed by what to use instead of its name, such as
     *     {@code use imageUrl(...)}
     */
    protected ParametersBuilder(String... namesAndRemedies) {
        names = new OtherNames(namesAndRemedies);
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
     *     {@code date_format}, {@code ids}, {@code callback}); the message has the remedy and never shows the value
     */
    public final B parameter(String name, String value) {
        names.check(name);
        others.put(name, Objects.requireNonNull(value, () -> name + " == null; leave the parameter out instead"));
        return self();
    }

    /** Returns the parameters of the subclass, followed by those that were set by name. */
    protected final Map<String, String> withOthers(Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.putAll(others);
        return all;
    }

    @SuppressWarnings("unchecked") // B is the subclass by its bound.
    private B self() {
        return (B) this;
    }
}

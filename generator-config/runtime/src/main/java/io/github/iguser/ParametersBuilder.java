package io.github.iguser;

import io.github.iguser.internal.OtherNames;
import java.util.LinkedHashMap;
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

    /** The parameters that the subclass sends, and behind them those that were given by name. */
    protected final Map<String, String> withOthers(Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.putAll(others);
        return all;
    }

    @SuppressWarnings("unchecked") // B is the subclass, as its bound says.
    private B self() {
        return (B) this;
    }
}

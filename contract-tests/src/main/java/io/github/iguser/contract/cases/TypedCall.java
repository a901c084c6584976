package io.github.iguser.contract.cases;

import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.instagram.InstagramLoginClient;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A call as a user writes it, on each host that serves it, and the typed values that it reads. It names the exchange whose
 * request it has to send; what is read is the same on both hosts, since they share their models.
 *
 * @param <T> what the call returns
 */
public final class TypedCall<T> {

    private static final String FACEBOOK = "graph.facebook.com";
    private static final String INSTAGRAM = "graph.instagram.com";

    private final String exchange;
    private final Map<String, Function<Clients, T>> calls = new TreeMap<>();
    private final BiConsumer<T, TypedValues> reading;

    private TypedCall(String exchange, BiConsumer<T, TypedValues> reading) {
        this.exchange = exchange;
        this.reading = reading;
    }

    /**
     * Starts a call.
     *
     * @param exchange {@code <operationId>/<case>} of a recording or example
     * @param reading reads at least three typed values
     */
    public static <T> TypedCall<T> of(String exchange, BiConsumer<T, TypedValues> reading) {
        return new TypedCall<>(exchange, reading);
    }

    public TypedCall<T> facebook(Function<FacebookLoginClient, T> call) {
        calls.put(FACEBOOK, clients -> call.apply(clients.facebook()));
        return this;
    }

    public TypedCall<T> instagram(Function<InstagramLoginClient, T> call) {
        calls.put(INSTAGRAM, clients -> call.apply(clients.instagram()));
        return this;
    }

    public String exchange() {
        return exchange;
    }

    public boolean isOn(String host) {
        return calls.containsKey(host);
    }

    public CaseCall on(String host) {
        @Nullable Function<Clients, T> call = calls.get(host);
        if (call == null) {
            throw new IllegalArgumentException(exchange + " has no typed call on " + host);
        }
        return (clients, read) -> reading.accept(call.apply(clients), read);
    }
}

package io.github.iguser.contract.pact.typed;

import io.github.iguser.GraphCall;
import io.github.iguser.GraphException;
import io.github.iguser.GraphResponse;
import io.github.iguser.UploadException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.instagram.InstagramLoginClient;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A call as a user writes it, on each host that serves it, and the typed values that it reads. It names the exchange
 * whose request it has to send. The hosts share their models, so the reading is written once.
 */
public final class TypedCall {

    private static final String FACEBOOK = "graph.facebook.com";
    private static final String INSTAGRAM = "graph.instagram.com";
    private static final String UPLOADS = "rupload.facebook.com";

    private final String exchange;
    private final Map<String, CaseCall> calls;

    private TypedCall(String exchange, Map<String, CaseCall> calls) {
        this.exchange = exchange;
        this.calls = calls;
    }

    /**
     * Starts a call.
     *
     * @param exchange {@code <operationId>/<case>} of a recording or example
     */
    public static Exchange of(String exchange) {
        return new Exchange(exchange);
    }

    public String exchange() {
        return exchange;
    }

    /** Returns the hosts that the call is written for. */
    public Set<String> hosts() {
        return Set.copyOf(calls.keySet());
    }

    public boolean isOn(String host) {
        return calls.containsKey(host);
    }

    public CaseCall on(String host) {
        @Nullable CaseCall call = calls.get(host);
        if (call == null) {
            throw new IllegalArgumentException(exchange + " has no typed call on " + host);
        }
        return call;
    }

    /** An exchange that no call sends yet. */
    public static final class Exchange {

        private final String name;

        private Exchange(String name) {
            this.name = name;
        }

        public <T> Calls<T> facebook(Function<FacebookLoginClient, GraphCall<T>> call) {
            return new Calls<T>(name).facebook(call);
        }

        public <T> Calls<T> instagram(Function<InstagramLoginClient, GraphCall<T>> call) {
            return new Calls<T>(name).instagram(call);
        }

        /** Starts an upload, to the URL that comes with a container. */
        public <T> Calls<T> upload(BiFunction<FacebookLoginClient, String, GraphCall<T>> call) {
            Calls<T> calls = new Calls<>(name);
            calls.byHost.put(UPLOADS, clients -> call.apply(clients.facebook(), clients.uri()));
            return calls;
        }
    }

    /**
     * The calls that send the request of an exchange, one per host.
     *
     * @param <T> what they return
     */
    public static final class Calls<T> {

        private final String exchange;
        private final Map<String, Function<Clients, GraphCall<T>>> byHost = new TreeMap<>();

        private Calls(String exchange) {
            this.exchange = exchange;
        }

        public Calls<T> facebook(Function<FacebookLoginClient, GraphCall<T>> call) {
            byHost.put(FACEBOOK, clients -> call.apply(clients.facebook()));
            return this;
        }

        public Calls<T> instagram(Function<InstagramLoginClient, GraphCall<T>> call) {
            byHost.put(INSTAGRAM, clients -> call.apply(clients.instagram()));
            return this;
        }

        /** Completes calls that succeed; the reading compares at least three typed values. */
        public TypedCall reading(BiConsumer<T, TypedValues> reading) {
            return completed(call ->
                    (clients, read) -> reading.accept(call.apply(clients).execute(), read));
        }

        /** Completes calls whose response has fewer than three values; its status and attempts are compared as well. */
        public TypedCall readingShort(BiConsumer<T, TypedValues> reading) {
            return completed(call -> (clients, read) -> {
                GraphResponse<T> response = call.apply(clients).executeForResponse();
                reading.accept(response.body(), read);
                read.same("status", 200, response.status())
                        .same("attempts", 1, response.attempts())
                        .same("failed attempts", List.of(), response.failedAttempts());
            });
        }

        /** Completes calls that the API refuses, so that the client throws. */
        public TypedCall refused(int status, Class<? extends GraphException> exception) {
            return completed(call -> (clients, read) -> {
                try {
                    call.apply(clients).execute();
                    read.same("exception", exception, null);
                } catch (GraphException e) {
                    read.same("exception", exception, e.getClass())
                            .same("status", status, e.status())
                            .value("$.error.code", e.code())
                            .valueOrAbsent("$.error.error_subcode", e.subcode())
                            .valueOrAbsent("$.error.type", e.type())
                            .value("$.error.fbtrace_id", e.traceId());
                }
            });
        }

        /** Completes uploads that are refused. */
        public TypedCall refusedUpload(int status) {
            return completed(call -> (clients, read) -> {
                try {
                    call.apply(clients).execute();
                    read.same("exception", UploadException.class, null);
                } catch (UploadException e) {
                    read.same("status", status, e.status())
                            .value("$.debug_info.retriable", e.retriable())
                            .value("$.debug_info.type", e.type())
                            .value("$.debug_info.message", e.apiMessage());
                }
            });
        }

        private TypedCall completed(Function<Function<Clients, GraphCall<T>>, CaseCall> completion) {
            Map<String, CaseCall> calls = new TreeMap<>();
            byHost.forEach((host, call) -> calls.put(host, completion.apply(call)));
            return new TypedCall(exchange, calls);
        }
    }
}

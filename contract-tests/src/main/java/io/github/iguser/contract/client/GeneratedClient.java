package io.github.iguser.contract.client;

import com.squareup.moshi.Types;
import io.github.iguser.GraphCall;
import io.github.iguser.GraphClient;
import io.github.iguser.Page;
import io.github.iguser.RetryPolicy;
import io.github.iguser.TokenPlacement;
import io.github.iguser.codegen.spec.OperationVerb;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import retrofit2.http.Query;

/** The generated client of a host, with the interface and method of each operation. */
final class GeneratedClient implements AutoCloseable {
    private final GraphClient client;
    private final String baseUrl;

    private GeneratedClient(GraphClient client, String baseUrl) {
        this.client = client;
        this.baseUrl = baseUrl;
    }

    /**
     * @param baseUrl the address that paths are appended to, with the version for a host and without it for Pact's
     *     server
     */
    static GeneratedClient open(
            SpecDocument document, String baseUrl, TokenPlacement placement, String token, OkHttpClient http) {
        return new GeneratedClient(
                switch (document.host()) {
                    // The client of graph.facebook.com uploads its videos.
                    case "graph.facebook.com", "rupload.facebook.com" ->
                        configured(FacebookLoginClient.builder(), baseUrl, placement, token, http)
                                .build();
                    case "graph.instagram.com" ->
                        configured(InstagramLoginClient.builder(), baseUrl, placement, token, http)
                                .build();
                    default ->
                        throw new InexpressibleException(
                                "the host " + document.host() + " has no client here; add it to GeneratedClient");
                },
                baseUrl);
    }

    private static <B extends GraphClient.Builder<B>> B configured(
            B builder, String baseUrl, TokenPlacement placement, String token, OkHttpClient http) {
        return builder.accessToken(token)
                .tokenPlacement(placement)
                .baseUrl(baseUrl)
                .okHttpClient(http)
                .retries(RetryPolicy.none());
    }

    /** The overloads of the generated method that sends the request of an operation. */
    record ClientOperation(Object api, List<Method> overloads) {

        /** Returns the overload that takes each parameter that the recording has, and no other. */
        Method overload(Recording recording) {
            return overloads.stream()
                    .filter(method -> Stream.of(method.getParameters())
                            .map(parameter -> parameter.getAnnotation(Query.class))
                            .allMatch(
                                    query -> query == null || recording.query().containsKey(query.value())))
                    .max(Comparator.comparingInt(Method::getParameterCount))
                    .orElseThrow(() -> new InexpressibleException("each overload of "
                            + overloads.get(0).getName() + " has a parameter that the recording lacks"));
        }

        /** Returns the type that the response is parsed as. */
        Type responseType() {
            Type call = overloads.get(0).getGenericReturnType();
            Type argument = ((ParameterizedType) call).getActualTypeArguments()[0];
            return GraphCall.class.equals(((ParameterizedType) call).getRawType())
                    ? argument
                    : Types.newParameterizedType(Page.class, argument);
        }
    }

    ClientOperation operation(SpecOperation operation) {
        if (operation.takesBytes()) {
            return new ClientOperation(client, List.of(RecordedUpload.method(client.getClass(), operation)));
        }
        String accessor = GeneratedMethods.member(operation.tag());
        String name = GeneratedMethods.member(OperationVerb.of(operation.operationId(), operation.pathTemplate()));
        try {
            Method api = client.getClass().getMethod(accessor);
            List<Method> overloads = Stream.of(api.getReturnType().getMethods())
                    .filter(method -> method.getName().equals(name) && !method.isDefault())
                    .toList();
            if (!overloads.isEmpty()) {
                return new ClientOperation(api.invoke(client), overloads);
            }
        } catch (ReflectiveOperationException e) {
            throw new InexpressibleException(
                    client.getClass().getSimpleName() + " has no " + accessor + "() for " + operation, e);
        }
        throw new InexpressibleException(
                client.getClass().getSimpleName() + "." + accessor + "() has no method " + name + " for " + operation);
    }

    /** Returns the call that sends the recorded request. */
    GraphCall<?> call(ClientOperation method, SpecOperation operation, Recording recording, SelectorBuilder selectors) {
        Method overload = method.overload(recording);
        if (operation.takesBytes()) {
            return (GraphCall<?>)
                    CallArguments.invoke(overload, method.api(), RecordedUpload.of(baseUrl, operation, recording));
        }
        Object[] arguments = new CallArguments(operation, recording, selectors).of(overload);
        return (GraphCall<?>) CallArguments.invoke(overload, method.api(), arguments);
    }

    @Override
    public void close() {
        client.close();
    }
}

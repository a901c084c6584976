package io.github.iguser.contract.client;

import com.squareup.moshi.Types;
import io.github.iguser.GraphCall;
import io.github.iguser.GraphClient;
import io.github.iguser.Page;
import io.github.iguser.RetryPolicy;
import io.github.iguser.TokenPlacement;
import io.github.iguser.contract.recording.Recording;
import io.github.iguser.contract.spec.SpecDocument;
import io.github.iguser.contract.spec.SpecOperation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import retrofit2.http.Query;

/** The generated client of a host, found by what the description says of it: package, class, interface and method. */
final class GeneratedClient implements AutoCloseable {
    private static final String PACKAGES = "io.github.iguser.";

    private final GraphClient client;

    private GeneratedClient(GraphClient client) {
        this.client = client;
    }

    /** @param baseUrl the address that paths are added to: with the version for a host, without it for Pact's server */
    static GeneratedClient open(
            SpecDocument document, String baseUrl, TokenPlacement placement, String token, OkHttpClient http) {
        var server = document.at("/servers/0");
        String name = PACKAGES + server.path("x-package").asText() + "."
                + server.path("x-client").asText();
        try {
            Class<?> type = Class.forName(name);
            GraphClient.Builder<?> builder =
                    (GraphClient.Builder<?>) type.getMethod("builder").invoke(null);
            builder.accessToken(token);
            builder.tokenPlacement(placement);
            builder.baseUrl(baseUrl);
            builder.okHttpClient(http);
            builder.retries(RetryPolicy.none());
            return new GeneratedClient(
                    (GraphClient) builder.getClass().getMethod("build").invoke(builder));
        } catch (ReflectiveOperationException e) {
            throw new InexpressibleException("there is no client " + name + " with builder() and build()", e);
        }
    }

    /** The methods of the generated interface that send the request of an operation, by the overload. */
    record Operation(Object api, List<Method> overloads) {

        /** Returns the overload that takes each parameter that the recording has, and no other. */
        Method method(Recording recording) {
            return overloads.stream()
                    .filter(method -> Stream.of(method.getParameters())
                            .map(parameter -> parameter.getAnnotation(Query.class))
                            .allMatch(
                                    query -> query == null || recording.query().containsKey(query.value())))
                    .max(Comparator.comparingInt(Method::getParameterCount))
                    .orElseThrow(() -> new InexpressibleException(
                            "no overload of " + overloads.get(0).getName() + " leaves out what the recording does"));
        }

        /** Returns the type that the response is read as. */
        Type answer() {
            Type call = overloads.get(0).getGenericReturnType();
            Type argument = ((ParameterizedType) call).getActualTypeArguments()[0];
            return GraphCall.class.equals(((ParameterizedType) call).getRawType())
                    ? argument
                    : Types.newParameterizedType(Page.class, argument);
        }
    }

    Operation operation(SpecOperation operation) {
        String accessor = JavaNames.member(operation.tag());
        String name = operation.definition().path("x-method").asText();
        try {
            Method api = client.getClass().getMethod(accessor);
            List<Method> overloads = Stream.of(api.getReturnType().getMethods())
                    .filter(method -> method.getName().equals(name) && !method.isDefault())
                    .toList();
            if (!overloads.isEmpty()) {
                return new Operation(api.invoke(client), overloads);
            }
        } catch (ReflectiveOperationException e) {
            throw new InexpressibleException(
                    client.getClass().getSimpleName() + " has no " + accessor + "() for " + operation, e);
        }
        throw new InexpressibleException(
                client.getClass().getSimpleName() + "." + accessor + "() has no method " + name + " for " + operation);
    }

    /** The call that sends the recorded request. */
    GraphCall<?> call(Operation operation, SpecOperation described, Recording recording, SelectorBuilder selectors) {
        Method method = operation.method(recording);
        Object[] arguments = new CallArguments(described, recording, selectors).of(method);
        return (GraphCall<?>) CallArguments.invoke(method, operation.api(), arguments);
    }

    @Override
    public void close() {
        client.close();
    }
}

package io.github.iguser.contract.client;

import com.squareup.moshi.Types;
import io.github.iguser.FieldSelector;
import io.github.iguser.GraphCall;
import io.github.iguser.GraphClient;
import io.github.iguser.Page;
import io.github.iguser.Parameters;
import io.github.iguser.RetryPolicy;
import io.github.iguser.TokenPlacement;
import io.github.iguser.contract.recording.Recording;
import io.github.iguser.contract.spec.FieldsParser;
import io.github.iguser.contract.spec.SpecDocument;
import io.github.iguser.contract.spec.SpecOperation;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** The generated client of a host, found by what the description says of it: package, class, interface and method. */
final class GeneratedClient implements AutoCloseable {
    private static final String PACKAGES = "io.github.iguser.";

    private final GraphClient client;

    private GeneratedClient(GraphClient client) {
        this.client = client;
    }

    static GeneratedClient open(SpecDocument document, String address, TokenPlacement placement, String token) {
        var server = document.tree().at("/servers/0");
        String name = PACKAGES + server.path("x-package").asText() + "."
                + server.path("x-client").asText();
        try {
            Class<?> type = Class.forName(name);
            GraphClient.Builder<?> builder =
                    (GraphClient.Builder<?>) type.getMethod("builder").invoke(null);
            builder.accessToken(token);
            builder.tokenPlacement(placement);
            builder.baseUrl(address + "/" + document.version());
            builder.retries(RetryPolicy.none());
            return new GeneratedClient(
                    (GraphClient) builder.getClass().getMethod("build").invoke(builder));
        } catch (ReflectiveOperationException e) {
            throw new InexpressibleException("there is no client " + name + " with builder() and build()", e);
        }
    }

    /** A method of the generated interface of an operation, and how a recorded request is said with it. */
    record Operation(Object api, Method method) {

        /** What the answer is read as. */
        Type answer() {
            Type call = method.getGenericReturnType();
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
            for (Method method : api.getReturnType().getMethods()) {
                if (method.getName().equals(name) && !method.isDefault()) {
                    return new Operation(api.invoke(client), method);
                }
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
        Set<String> left = new HashSet<>(recording.query().keySet());
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Parameter parameter : operation.method().getParameters()) {
            arguments.add(argument(parameter, described, recording, selectors, left));
        }
        if (!left.isEmpty()) {
            throw new InexpressibleException("the generated method "
                    + operation.method().getName() + " has no way to send the recorded query parameters " + left);
        }
        try {
            return (GraphCall<?>) operation.method().invoke(operation.api(), arguments.toArray());
        } catch (IllegalAccessException e) {
            throw new InexpressibleException(operation.method() + " cannot be called", e);
        } catch (InvocationTargetException e) {
            throw SelectorBuilder.unwrapped(e);
        }
    }

    private static @Nullable Object argument(
            Parameter parameter,
            SpecOperation described,
            Recording recording,
            SelectorBuilder selectors,
            Set<String> left) {
        Path path = annotation(parameter, Path.class);
        if (path != null) {
            return pathValue(described, recording, path.value());
        }
        Query query = annotation(parameter, Query.class);
        if (query != null) {
            left.remove(query.value());
            String value = recording.query().get(query.value());
            return value == null ? null : value(parameter.getType(), value, selectors);
        }
        if (annotation(parameter, QueryMap.class) != null && Parameters.class.isAssignableFrom(parameter.getType())) {
            return parameters(parameter.getType(), recording, selectors, left);
        }
        throw new InexpressibleException("no way is known to fill the parameter " + parameter);
    }

    private static Object value(Class<?> type, String value, SelectorBuilder selectors) {
        return FieldSelector.class.isAssignableFrom(type)
                ? selectors.build(type, FieldsParser.parse(value))
                : Scalars.as(type, value);
    }

    /** Fills the generated parameter object through its builder, one setter for each recorded parameter. */
    private static Object parameters(Class<?> type, Recording recording, SelectorBuilder selectors, Set<String> left) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            for (var parameter : recording.query().entrySet()) {
                Method setter = setter(builder.getClass(), parameter.getKey());
                setter.invoke(builder, value(setter.getParameterTypes()[0], parameter.getValue(), selectors));
                left.remove(parameter.getKey());
            }
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException e) {
            throw SelectorBuilder.unwrapped(e);
        } catch (ReflectiveOperationException e) {
            throw new InexpressibleException(type.getSimpleName() + " has no builder() with build()", e);
        }
    }

    private static Method setter(Class<?> builder, String parameter) {
        return JavaNames.methods(builder, parameter).stream()
                .filter(method -> method.getParameterCount() == 1)
                .filter(method -> FieldSelector.class.isAssignableFrom(method.getParameterTypes()[0])
                        || Scalars.canBe(method.getParameterTypes()[0]))
                .findFirst()
                .orElseThrow(() -> new InexpressibleException(
                        builder.getName() + " has no method " + JavaNames.member(parameter)));
    }

    private static String pathValue(SpecOperation described, Recording recording, String variable) {
        String[] template = described.pathTemplate().split("/", -1);
        String[] path =
                recording.path().substring(recording.path().indexOf('/', 1)).split("/", -1);
        int at = Arrays.asList(template).indexOf("{" + variable + "}");
        if (at < 0 || at >= path.length) {
            throw new InexpressibleException(
                    "no {" + variable + "} in " + described.pathTemplate() + " for " + recording.path());
        }
        return path[at];
    }

    private static <A extends Annotation> @Nullable A annotation(Parameter parameter, Class<A> type) {
        return parameter.getAnnotation(type);
    }

    @Override
    public void close() {
        client.close();
    }
}

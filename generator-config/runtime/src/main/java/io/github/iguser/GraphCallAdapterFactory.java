package io.github.iguser;

import com.squareup.moshi.Types;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Converter;
import retrofit2.Invocation;
import retrofit2.Retrofit;
import retrofit2.http.Field;

/**
 * Lets generated methods return {@link GraphCall} and {@link PagedCall}.
 *
 * <p>Retrofit only builds the request, which is then executed on Retrofit's call factory. Retrofit's own call reads the
 * body of an error response into memory first, and if that fails, status and headers are lost.
 */
final class GraphCallAdapterFactory extends CallAdapter.Factory {
    private final CallRunner runner;
    private final Endpoint endpoint;

    GraphCallAdapterFactory(CallRunner runner, Endpoint endpoint) {
        this.runner = runner;
        this.endpoint = endpoint;
    }

    @Override
    public @Nullable CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
        Class<?> raw = getRawType(returnType);
        if (raw != GraphCall.class && raw != PagedCall.class) {
            return null;
        }
        if (!(returnType instanceof ParameterizedType parameterized)) {
            throw new IllegalArgumentException(
                    raw.getSimpleName() + " needs its type; write " + raw.getSimpleName() + "<IgUser>");
        }
        Type type = getParameterUpperBound(0, parameterized);
        if (raw == GraphCall.class) {
            Converter<ResponseBody, Object> converter = retrofit.responseBodyConverter(type, annotations);
            return new GraphCallAdapter<>(endpoint.version(), runner, converter);
        }
        Converter<ResponseBody, Page<Object>> converter =
                retrofit.responseBodyConverter(Types.newParameterizedType(Page.class, type), annotations);
        PagingKind kind = kind(annotations);
        return new PagedCallAdapter<>(
                new GraphCallAdapter<>(endpoint.version(), runner, converter),
                kind,
                new PageLinks(endpoint.base(), endpoint.documentedBase()));
    }

    private static PagingKind kind(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Paged paged) {
                return paged.value();
            }
        }
        throw new IllegalArgumentException(
                "PagedCall needs to know how its list is paged; annotate the method with @Paged");
    }

    private record PagedCallAdapter<T>(GraphCallAdapter<Page<T>> pages, PagingKind kind, PageLinks links)
            implements CallAdapter<ResponseBody, GraphCall<?>> {
        @Override
        public Type responseType() {
            return pages.responseType();
        }

        @Override
        public GraphCall<?> adapt(Call<ResponseBody> call) {
            return new HttpPagedCall<>(pages.adapt(call), kind, links);
        }
    }

    private record GraphCallAdapter<T>(
            @Nullable String version, CallRunner runner, Converter<ResponseBody, T> converter)
            implements CallAdapter<ResponseBody, GraphCall<?>> {
        @Override
        public Type responseType() {
            return ResponseBody.class;
        }

        @Override
        public HttpGraphCall<T> adapt(Call<ResponseBody> call) {
            // Builds the request now, so that a wrong argument fails where it is passed and not where the call is
            // executed.
            Request request = call.request();
            checkForm(request);
            Invocation invocation = request.tag(Invocation.class);
            if (version != null && invocation != null) {
                AvailabilityCheck.check(invocation, version);
            }
            return new HttpGraphCall<>(runner, request, converter);
        }

        /**
         * Checks that a form has all its parameters. Retrofit omits null values, which would change the meaning of the
         * form.
         */
        private static void checkForm(Request request) {
            Invocation invocation = request.tag(Invocation.class);
            if (request.body() == null || invocation == null) {
                return;
            }
            Parameter[] parameters = invocation.method().getParameters();
            for (int i = 0; i < parameters.length; i++) {
                Field field = parameters[i].getAnnotation(Field.class);
                if (field != null
                        && invocation.arguments().get(i) == null
                        && !parameters[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    throw new IllegalArgumentException(field.value() + " is missing; give a value");
                }
            }
        }
    }
}

package io.github.iguser.testing;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.GraphCall;
import io.github.iguser.GraphClient;
import io.github.iguser.Paged;
import io.github.iguser.PagedCall;
import io.github.iguser.PagingKind;
import io.github.iguser.RetryPolicy;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.model.GraphErrorCodes;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;

/**
 * A runtime client whose responses come from an interceptor instead of a network. A body of any type is represented by
 * its index in a list of values, as in {@code {"value": 3}}; the client reads everything else of a response like that
 * of a real call.
 */
final class CannedClient extends GraphClient {

    static final String BASE_URL = "https://graph.facebook.com/" + FacebookLoginClient.API_VERSION;

    private final Api api;

    private CannedClient(Builder builder, List<?> values) {
        super(builder, new Profile(BASE_URL, GraphErrorCodes.TABLE, new IndexedValues(values)));
        this.api = api(Api.class);
    }

    /** Creates a client that makes up to this many attempts, with pauses of a millisecond. */
    static CannedClient of(Interceptor responses, List<?> values, int attempts) {
        Builder builder = new Builder()
                .accessToken(StandIn.TOKEN)
                .okHttpClient(
                        new OkHttpClient.Builder().addInterceptor(responses).build())
                .retries(RetryPolicy.builder()
                        .maxAttempts(attempts)
                        .baseDelay(Duration.ofMillis(1))
                        .maxDelay(Duration.ofMillis(1))
                        .build());
        return new CannedClient(builder, values);
    }

    /** Returns the JSON that represents the value at an index. */
    static String json(int index) {
        return "{\"value\": " + index + "}";
    }

    GraphCall<Object> call() {
        return api.call();
    }

    PagedCall<Object> list() {
        return api.list();
    }

    /** The operations of this client. */
    interface Api {
        @GET("canned")
        GraphCall<Object> call();

        @GET("canned")
        @Paged(PagingKind.LINK)
        PagedCall<Object> list();
    }

    private static final class Builder extends GraphClient.Builder<Builder> {
        @Override
        protected Builder self() {
            return this;
        }
    }

    /** Reads an index as the value at that index. */
    private record IndexedValues(List<?> values) implements JsonAdapter.Factory {
        @Override
        public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
            return type != Object.class || !annotations.isEmpty()
                    ? null
                    : new JsonAdapter<Object>() {
                        @Override
                        public Object fromJson(JsonReader reader) throws IOException {
                            reader.beginObject();
                            if (!reader.nextName().equals("value")) {
                                throw new JsonDataException("expected the index of a value");
                            }
                            Object value = values.get(reader.nextInt());
                            reader.endObject();
                            return value;
                        }

                        @Override
                        public void toJson(JsonWriter writer, @Nullable Object value) {
                            throw new UnsupportedOperationException("a client only reads responses");
                        }
                    };
        }
    }
}

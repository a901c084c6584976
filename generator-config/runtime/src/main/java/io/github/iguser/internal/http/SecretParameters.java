package io.github.iguser.internal.http;

import io.github.iguser.internal.SecretNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/**
 * The query parameters of a request that are secrets. They are kept outside its URL, so that no interceptor of the
 * caller, log or exception sees them, and are put into it where the access token is.
 */
public final class SecretParameters {
    private static final String MARK = "***";

    private final Map<String, String> values;

    private SecretParameters(Map<String, String> values) {
        this.values = values;
    }

    /** Takes the secrets of a request out of its URL; a request without any stays as it is. */
    public static Request hide(Request request) {
        HttpUrl url = request.url();
        Map<String, String> secrets = new LinkedHashMap<>();
        for (String name : url.queryParameterNames()) {
            String value = SecretNames.contain(name) ? url.queryParameter(name) : null;
            if (value != null) {
                secrets.put(name, value);
            }
        }
        if (secrets.isEmpty()) {
            return request;
        }
        HttpUrl.Builder bare = url.newBuilder();
        secrets.keySet().forEach(bare::removeAllQueryParameters);
        Request.Builder hidden = request.newBuilder()
                .url(bare.build())
                .tag(SecretParameters.class, new SecretParameters(Map.copyOf(secrets)));
        Invocation invocation = request.tag(Invocation.class);
        if (invocation != null) {
            hidden.tag(Invocation.class, withoutSecrets(invocation, secrets));
        }
        return hidden.build();
    }

    /** A request shows its tags, and an invocation its arguments. */
    private static Invocation withoutSecrets(Invocation invocation, Map<String, String> secrets) {
        List<@Nullable Object> arguments = new ArrayList<>(invocation.arguments());
        arguments.replaceAll(
                argument -> argument instanceof String text && secrets.containsValue(text) ? MARK : argument);
        return with(arguments, invocation, invocation.service());
    }

    private static <T> Invocation with(List<@Nullable Object> arguments, Invocation invocation, Class<T> service) {
        return Invocation.of(service, service.cast(invocation.instance()), invocation.method(), arguments);
    }

    /** The secrets of a request that were taken out of its URL, by name. */
    public static Map<String, String> of(Request request) {
        SecretParameters secrets = request.tag(SecretParameters.class);
        return secrets == null ? Map.of() : secrets.values;
    }

    /** The names only. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}

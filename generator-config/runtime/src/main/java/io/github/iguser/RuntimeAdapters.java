package io.github.iguser;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Creates the adapters of the runtime's own types, without reflection. */
final class RuntimeAdapters implements JsonAdapter.Factory {
    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        Set<? extends Annotation> others = Types.nextAnnotations(annotations, FlatOrData.class);
        if (others != null) {
            return new FlatOrDataJsonAdapter<>(moshi.adapter(type, others)).nullSafe();
        }
        if (!annotations.isEmpty()) {
            return null;
        }
        if (type instanceof ParameterizedType parameterized) {
            return parameterized.getRawType() == Page.class
                    ? adapter(new PageJsonAdapter<>(moshi, parameterized.getActualTypeArguments()))
                    : null;
        }
        if (!(type instanceof Class<?> named) || named.getPackage() != RuntimeAdapters.class.getPackage()) {
            return null;
        }
        // By name: the classes of others are not loaded.
        return switch (named.getSimpleName()) {
            case "Paging" -> adapter(new PagingJsonAdapter(moshi));
            case "MetricValue" -> adapter(new MetricValueJsonAdapter(moshi));
            case "Cursors" -> adapter(new CursorsJsonAdapter(moshi));
            default -> null;
        };
    }

    /** Casts an adapter. Without it, Java would load all of them to verify this class. */
    private static JsonAdapter<?> adapter(Object adapter) {
        return (JsonAdapter<?>) adapter;
    }
}

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
        if (type instanceof ParameterizedType parameterized && parameterized.getRawType() == Page.class) {
            return new PageJsonAdapter<>(moshi, parameterized.getActualTypeArguments());
        }
        if (type == Paging.class) {
            return new PagingJsonAdapter(moshi);
        }
        if (type == MetricValue.class) {
            return new MetricValueJsonAdapter(moshi);
        }
        return type == Cursors.class ? new CursorsJsonAdapter(moshi) : null;
    }
}

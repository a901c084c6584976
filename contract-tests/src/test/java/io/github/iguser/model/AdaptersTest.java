package io.github.iguser.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.internal.NullSafeJsonAdapter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdaptersTest {
    private static Class<?> adapterOf(JsonAdapter<?> adapter) {
        return ((NullSafeJsonAdapter<?>) adapter).delegate().getClass();
    }

    @ParameterizedTest
    @MethodSource("io.github.iguser.model.ModelClasses#withAdapters")
    void findsGeneratedAdapterWithPlainMoshi(Class<?> type) {
        JsonAdapter<?> adapter = new Moshi.Builder().build().adapter(type);

        assertThat(adapterOf(adapter).getName()).isEqualTo(type.getName() + "JsonAdapter");
    }

    @ParameterizedTest
    @MethodSource("io.github.iguser.model.ModelClasses#withAdapters")
    void returnsTheSameAdapterFromTheFactoryOfTheClients(Class<?> type) {
        Moshi moshi = new Moshi.Builder().build();

        assertThat(adapterOf(new ModelAdapters().create(type, Set.of(), moshi)))
                .isEqualTo(adapterOf(moshi.adapter(type)));
    }

    @Test
    void hasAnAdapterForEachModel() {
        // A class without the annotation would silently get a reflective adapter.
        assertThat(ModelClasses.all().map(Class::getSimpleName).filter(name -> !name.endsWith("JsonAdapter")))
                .containsExactlyInAnyOrderElementsOf(java.util.stream.Stream.concat(
                                ModelClasses.withAdapters().stream().map(Class::getSimpleName),
                                java.util.stream.Stream.of(
                                        "ApiVersion", "BuildInfo", "GraphErrorCodes", "InsightRules", "ModelAdapters"))
                        .toList());
    }

    @Test
    void leavesOtherTypesToMoshi() {
        assertThat(new ModelAdapters().create(String.class, Set.of(), new Moshi.Builder().build()))
                .isNull();
    }
}

package io.github.iguser;

import io.github.iguser.internal.Shown;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Turns parameters into text, and refuses what would make another request than the one that was meant. */
final class ParameterConverters extends Converter.Factory {
    @Override
    public @Nullable Converter<?, String> stringConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof NumericId id) {
                return value -> digits(id.value(), String.valueOf(value));
            }
        }
        if (type instanceof Class<?> raw && FieldSelector.class.isAssignableFrom(raw)) {
            return value -> FieldSelector.notEmpty("fields", value.toString());
        }
        return null;
    }

    private static String digits(String name, String value) {
        if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return value;
        }
        String remedy = value.equals("me")
                ? "ask for the token's own account with me(), where the host has it"
                : "give its digits, such as 17841405822304914";
        throw new IllegalArgumentException(name + ": " + Shown.of(value) + " is not a numeric id; " + remedy);
    }
}

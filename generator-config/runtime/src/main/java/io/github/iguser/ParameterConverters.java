package io.github.iguser;

import io.github.iguser.internal.SafeText;
import io.github.iguser.internal.WholeText;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Field;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Converts parameters to text, and refuses values that would change the meaning of the request. */
final class ParameterConverters extends Converter.Factory {
    @Override
    public @Nullable Converter<?, String> stringConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof NumericId id) {
                return new Ids(id.value(), List.of(id.or()));
            }
        }
        if (type == String.class) {
            return new Texts(place(annotations));
        }
        if (type instanceof Class<?> raw && FieldSelector.class.isAssignableFrom(raw)) {
            return value -> FieldSelector.notEmpty("fields", value.toString());
        }
        return null;
    }

    private static String place(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Query query) {
                return query.value();
            }
            if (annotation instanceof Field field) {
                return field.value();
            }
            if (annotation instanceof Path path) {
                return path.value();
            }
        }
        return "a parameter";
    }

    private static String id(String name, List<String> words, String value) {
        if (words.contains(value) || isDigits(value)) {
            return value;
        }
        StringBuilder remedy = new StringBuilder("give its digits, such as 17841405822304914");
        words.forEach(word -> remedy.append(", or \"").append(word).append('"'));
        if (value.equals("me")) {
            remedy.append("; only graph.instagram.com accepts \"me\", for the account of the token");
        }
        throw new IllegalArgumentException(name + ": " + SafeText.of(value) + " is not a numeric id; " + remedy);
    }

    private static boolean isDigits(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return !value.isEmpty();
    }

    // No lambdas, which would take longer to load when a program starts.

    private static final class Ids implements Converter<Object, String> {
        private final String name;
        private final List<String> words;

        Ids(String name, List<String> words) {
            this.name = name;
            this.words = words;
        }

        @Override
        public String convert(Object value) {
            return id(name, words, String.valueOf(value));
        }
    }

    private static final class Texts implements Converter<Object, String> {
        private final String place;

        Texts(String place) {
            this.place = place;
        }

        @Override
        public String convert(Object value) {
            return WholeText.checked(place, String.valueOf(value));
        }
    }
}

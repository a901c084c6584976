package io.github.iguser.contract.client;

import io.github.iguser.OpenValue;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;

/** Converts values of a recorded request to the parameter types of generated methods. */
final class Scalars {
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx");

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            String.class, text -> text,
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            double.class, Double::valueOf,
            Double.class, Double::valueOf,
            boolean.class, Boolean::valueOf,
            Boolean.class, Boolean::valueOf,
            OffsetDateTime.class, text -> OffsetDateTime.parse(text, TIMESTAMP));

    private Scalars() {}

    /** Converts a text to a type. For an array of open values, the text is a list separated by commas. */
    static Object convert(Type type, String text) {
        if (type instanceof Class<?> given && READERS.containsKey(given)) {
            try {
                return READERS.get(given).apply(text);
            } catch (NumberFormatException | DateTimeParseException e) {
                throw new InexpressibleException("\"" + text + "\" is not of type " + given.getSimpleName(), e);
            }
        }
        if (type instanceof Class<?> given && OpenValue.class.isAssignableFrom(given)) {
            return openValue(given, text);
        }
        if (type instanceof Class<?> given && isOpenValues(given)) {
            String[] texts = text.split(",", -1);
            Object values = Array.newInstance(given.getComponentType(), texts.length);
            for (int i = 0; i < texts.length; i++) {
                Array.set(values, i, openValue(given.getComponentType(), texts[i]));
            }
            return values;
        }
        throw new InexpressibleException("\"" + text + "\" cannot be given as " + type.getTypeName());
    }

    static boolean supports(Class<?> type) {
        return READERS.containsKey(type) || OpenValue.class.isAssignableFrom(type) || isOpenValues(type);
    }

    private static boolean isOpenValues(Class<?> type) {
        return type.isArray() && OpenValue.class.isAssignableFrom(type.getComponentType());
    }

    private static Object openValue(Class<?> type, String text) {
        try {
            return type.getMethod("of", String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            throw SelectorBuilder.unwrapped(e);
        } catch (ReflectiveOperationException e) {
            throw new InexpressibleException(type.getSimpleName() + " has no of(String)", e);
        }
    }
}

package io.github.iguser.contract.client;

/** Values of a recorded request as the types that generated methods take. */
final class Scalars {
    private Scalars() {}

    static Object as(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        try {
            if (type == int.class || type == Integer.class) {
                return Integer.valueOf(text);
            }
            if (type == long.class || type == Long.class) {
                return Long.valueOf(text);
            }
        } catch (NumberFormatException e) {
            throw new InexpressibleException("\"" + text + "\" is no " + type.getSimpleName(), e);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(text);
        }
        throw new InexpressibleException("\"" + text + "\" cannot be given as " + type.getName());
    }

    static boolean canBe(Class<?> type) {
        return type == String.class
                || type == int.class
                || type == Integer.class
                || type == long.class
                || type == Long.class
                || type == boolean.class
                || type == Boolean.class;
    }
}

package io.github.iguser.contract.client;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/** Finds methods of generated classes by the names on the wire: {@code followers_count} is {@code followersCount}. */
final class GeneratedMethods {
    private GeneratedMethods() {}

    static String member(String wire) {
        StringBuilder name = new StringBuilder();
        for (String word : wire.split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                char first =
                        name.isEmpty() ? Character.toLowerCase(word.charAt(0)) : Character.toUpperCase(word.charAt(0));
                name.append(first).append(word.substring(1));
            }
        }
        return name.toString();
    }

    /**
     * Returns the public methods that a class declares for a wire name. They end in "Value" where Java reserves the
     * name.
     */
    static List<Method> methods(Class<?> type, String wire) {
        String name = member(wire);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                .filter(method ->
                        method.getName().equals(name) || method.getName().equals(name + "Value"))
                .toList();
    }
}

package io.github.iguser.codegen.java;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Java names for wire names: {@code followers_count} becomes {@code followersCount}. */
public final class Names {
    /** The methods that every generated class has. */
    private static final Set<String> TAKEN = Set.of(
            "additionalJson",
            "build",
            "builder",
            "clone",
            "equals",
            "execute",
            "field",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "of",
            "toBuilder",
            "toString",
            "wait");

    private Names() {}

    /** Returns the name of a method, field or parameter. */
    public static String member(String wire) {
        String name = first(type(wire), String::toLowerCase);
        return SourceVersion.isKeyword(name) || TAKEN.contains(name) ? name + "Value" : name;
    }

    /** Returns the name of a class. */
    public static String type(String wire) {
        return Stream.of(wire.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> first(word, String::toUpperCase))
                .collect(Collectors.joining());
    }

    /** Returns the name of a constant. */
    public static String constant(String wire) {
        String name = wire.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase(Locale.ROOT);
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    private interface Change {
        String apply(String text, Locale locale);
    }

    private static String first(String word, Change change) {
        return change.apply(word.substring(0, 1), Locale.ROOT) + word.substring(1);
    }
}

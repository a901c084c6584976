package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.VersionBounds;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the code that passes the runtime the versions that have something. */
final class JavaAvailability {
    private JavaAvailability() {}

    /**
     * Returns the expression of an availability, or null if the node is not bound to versions.
     *
     * @param what the name with its kind, such as {@code the field caption}
     */
    static @Nullable String expression(String what, Map<String, Object> node) {
        return VersionBounds.isBound(node)
                ? "new Availability(" + JavaText.literal(what) + ", " + literal(node, VersionBounds.SINCE) + ", "
                        + literal(node, VersionBounds.UNTIL) + ")"
                : null;
    }

    private static String literal(Map<String, Object> node, String key) {
        return JavaText.literal(Objects.requireNonNullElse(YamlNodes.textAt(node, key), ""));
    }

    /** Returns the annotation of an operation or argument, in a list that is empty if it is not bound. */
    static List<String> annotation(String what, Map<String, Object> node) {
        if (!VersionBounds.isBound(node)) {
            return List.of();
        }
        String since = YamlNodes.textAt(node, VersionBounds.SINCE);
        String until = YamlNodes.textAt(node, VersionBounds.UNTIL);
        return List.of("@Available(value = " + JavaText.literal(what)
                + (since == null ? "" : ", since = " + JavaText.literal(since))
                + (until == null ? "" : ", until = " + JavaText.literal(until)) + ")");
    }

    /** Returns the statement for a field of a selector, in a list that is empty if it is not bound. */
    static List<String> ofField(String name, Map<String, Object> property) {
        String expression = expression("the field " + name, property);
        return expression == null ? List.of() : List.of("available(" + expression + ");");
    }

    /**
     * Returns the statement for a parameter that was set, in a list that is empty if neither it nor its values are
     * bound.
     *
     * @param openValue the schema of its values, or null if they do not belong to an open value
     * @param values the expression of the values
     */
    static List<String> ofParameter(
            Description description, String wire, Map<String, Object> node, @Nullable String openValue, String values) {
        String expression = expression("the parameter " + wire, node);
        String own = "List.of(" + (expression == null ? "" : expression) + ")";
        boolean bound = openValue != null
                && YamlNodes.list(description.schema(openValue).get("x-known-values")).stream()
                        .anyMatch(value -> VersionBounds.isBound(YamlNodes.map(value)));
        if (bound) {
            return List.of(statement(JavaText.literal(wire), own, values));
        }
        return expression == null ? List.of() : List.of(statement(JavaText.literal(wire), own));
    }

    private static String statement(String... arguments) {
        return JavaText.spread("            available(", List.of(arguments), ");")
                .strip();
    }
}

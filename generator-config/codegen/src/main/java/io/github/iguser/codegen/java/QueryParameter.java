package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.YamlNodes;
import java.util.List;
import java.util.Map;

/**
 * A query parameter.
 *
 * @param node its node in the document
 * @param schema the schema of its values
 */
record QueryParameter(String wire, Map<String, Object> node, Map<String, Object> schema, boolean required) {
    static QueryParameter of(Map<String, Object> parameter) {
        boolean required = Boolean.TRUE.equals(parameter.get("required"));
        return new QueryParameter(
                YamlNodes.textAt(parameter, "name"), parameter, YamlNodes.mapAt(parameter, "schema"), required);
    }

    String javaName() {
        return Names.member(wire);
    }

    /** Returns the allowed values, if the spec limits them. */
    List<String> allowed() {
        return YamlNodes.texts(schema.get("enum"));
    }

    /** Returns the only value if the parameter is required and has one, or null. Callers do not set such a parameter. */
    String constant() {
        return required && allowed().size() == 1 ? allowed().get(0) : null;
    }

    /** Returns the open value of its elements if it is a list, or null. */
    String csvOf() {
        return YamlNodes.textAt(node, "x-csv-of");
    }

    /** Returns the selector if it is a parameter for fields, or null. */
    String selector(Description description) {
        String fieldsOf = YamlNodes.textAt(node, "x-fields-of");
        return fieldsOf == null
                ? null
                : new NodeView(description, fieldsOf, YamlNodes.textAt(node, "x-fields-view")).selector();
    }

    /** Returns the Java type of the parameter as an argument of a method. */
    String argumentType(Description description) {
        String selector = selector(description);
        return selector == null ? JavaType.of(description, schema).text() : selector;
    }
}

package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.YamlNodes;
import java.util.List;
import java.util.Map;

/**
 * A parameter of a query.
 *
 * @param node what describes it
 * @param schema its values
 */
record QueryParameter(String wire, Map<String, Object> node, Map<String, Object> schema, boolean required) {
    static QueryParameter of(Map<String, Object> parameter) {
        boolean required = Boolean.TRUE.equals(parameter.get("required"));
        return new QueryParameter(
                YamlNodes.textAt(parameter, "name"), parameter, YamlNodes.mapAt(parameter, "schema"), required);
    }

    String java() {
        return Names.member(wire);
    }

    /** The values that the API takes, as far as the description closes them. */
    List<String> allowed() {
        return YamlNodes.texts(schema.get("enum"));
    }

    /** The only value, if the parameter is required and has one, else null: nobody sets such a parameter. */
    String constant() {
        return required && allowed().size() == 1 ? allowed().get(0) : null;
    }

    /** The open value of which it takes several, or null. */
    String csvOf() {
        return YamlNodes.textAt(node, "x-csv-of");
    }

    /** The selector of a parameter that takes fields, or null. */
    String selector(Description description) {
        String fieldsOf = YamlNodes.textAt(node, "x-fields-of");
        return fieldsOf == null
                ? null
                : new NodeView(description, fieldsOf, YamlNodes.textAt(node, "x-fields-view")).selector();
    }

    /** The Java type of the parameter as an argument of a method. */
    String argumentType(Description description) {
        String selector = selector(description);
        return selector == null ? JavaType.of(description, schema).text() : selector;
    }
}

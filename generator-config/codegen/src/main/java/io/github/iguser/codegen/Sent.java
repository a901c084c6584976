package io.github.iguser.codegen;

import java.util.List;
import java.util.Map;

/**
 * A parameter of a query.
 *
 * @param node what describes it
 * @param schema its values
 */
record Sent(String wire, Map<String, Object> node, Map<String, Object> schema, boolean required) {
    static Sent of(Map<String, Object> parameter) {
        boolean required = Boolean.TRUE.equals(parameter.get("required"));
        return new Sent(Tree.textAt(parameter, "name"), parameter, Tree.mapAt(parameter, "schema"), required);
    }

    String java() {
        return Names.member(wire);
    }

    /** The values that the API takes, as far as the description closes them. */
    List<String> allowed() {
        return Tree.texts(schema.get("enum"));
    }

    /** The open value of which it takes several, or null. */
    String csvOf() {
        return Tree.textAt(node, "x-csv-of");
    }

    /** The selector of a parameter that takes fields, or null. */
    String selector(Description description) {
        String fieldsOf = Tree.textAt(node, "x-fields-of");
        return fieldsOf == null
                ? null
                : new JavaSelector.Selected(description, fieldsOf, Tree.textAt(node, "x-fields-view")).selector();
    }

    /** The Java type of the parameter as an argument of a method. */
    String argumentType(Description description) {
        String selector = selector(description);
        return selector == null ? JavaType.of(description, schema).text() : selector;
    }
}

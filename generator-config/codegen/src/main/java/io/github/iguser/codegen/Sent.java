package io.github.iguser.codegen;

import java.util.List;
import java.util.Map;

/**
 * A parameter that is sent.
 *
 * @param node what describes it
 * @param schema its values
 * @param form whether it stands in a form; else in the query
 */
record Sent(String wire, Map<String, Object> node, Map<String, Object> schema, boolean required, boolean form) {
    String java() {
        return Names.member(wire);
    }

    /** The one value that a required parameter can have, which nobody needs to set; null if there is a choice. */
    String fixed() {
        return required && allowed().size() == 1 ? allowed().get(0) : null;
    }

    /** The values that the API takes, as far as the description closes them. */
    List<String> allowed() {
        return Tree.texts(schema.get("enum"));
    }

    /** The selector of a parameter that takes fields, or null. */
    String selector(Description description) {
        String fieldsOf = Tree.textAt(node, "x-fields-of");
        return fieldsOf == null
                ? null
                : new JavaSelector.Selected(description, fieldsOf, Tree.textAt(node, "x-fields-view")).selector();
    }

    /** Whether it is sent as JSON text: in a form, whatever is no scalar; in a query a list has commas instead. */
    boolean asJson(Description description) {
        JavaType type = JavaType.of(description, schema);
        return selector(description) == null
                && switch (type.kind()) {
                    case LIST -> form || type.element().kind() != JavaType.Kind.STRING;
                    case MODEL, PAGE, MAP -> true;
                    default -> false;
                };
    }

    /** The Java type of the parameter as an argument of a method. */
    String argumentType(Description description) {
        String selector = selector(description);
        return selector == null ? JavaType.of(description, schema).text() : selector;
    }
}

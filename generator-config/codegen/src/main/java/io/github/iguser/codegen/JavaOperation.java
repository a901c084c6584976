package io.github.iguser.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An operation with its Java names and types. */
record JavaOperation(Description description, Description.Operation operation) {
    private Map<String, Object> node() {
        return operation.node();
    }

    String tag() {
        return Tree.texts(node().get("tags")).get(0);
    }

    String method() {
        return Tree.textAt(node(), "x-method");
    }

    String source() {
        return Description.source(node(), operation.path());
    }

    private List<Map<String, Object>> parameters(String in) {
        return Tree.list(node().get("parameters")).stream()
                .map(Tree::map)
                .filter(parameter -> in.equals(Tree.textAt(parameter, "in")))
                .toList();
    }

    List<Map<String, Object>> pathParameters() {
        return parameters("path");
    }

    /** The schema of the form that is sent, or null if none is. */
    Map<String, Object> form() {
        Object schema = Tree.at(node(), "requestBody", "content", "application/x-www-form-urlencoded", "schema");
        return schema == null ? null : description.schema(Description.reference(schema));
    }

    /** What goes into the parameter object: the members of the form, or the query when it has several parameters. */
    List<JavaParameters.Sent> sent() {
        List<JavaParameters.Sent> sent = new ArrayList<>();
        if (form() != null) {
            List<String> required = Tree.texts(form().get("required"));
            Tree.mapAt(form(), "properties")
                    .forEach((name, property) -> sent.add(new JavaParameters.Sent(
                            name, Tree.map(property), Tree.map(property), required.contains(name), true)));
            return sent;
        }
        for (Map<String, Object> parameter : parameters("query")) {
            boolean required = Boolean.TRUE.equals(parameter.get("required"));
            sent.add(new JavaParameters.Sent(
                    Tree.textAt(parameter, "name"), parameter, Tree.mapAt(parameter, "schema"), required, false));
        }
        return sent;
    }

    /** Whether the parameters come in an object of their own; a single optional one is an argument. */
    boolean parameterObject() {
        return form() != null || sent().size() > 1 || sent().stream().anyMatch(JavaParameters.Sent::required);
    }

    String parametersName() {
        return Names.type(operation.id()) + "Params";
    }

    JavaType answer() {
        Object schema = Tree.at(node(), "responses", "200", "content", "application/json", "schema");
        return JavaType.of(description, schema);
    }

    private String returned() {
        JavaType answer = answer();
        return answer.kind() == JavaType.Kind.PAGE
                ? "PagedCall<" + answer.element().text() + ">"
                : "GraphCall<" + answer.text() + ">";
    }

    /** The method of the interface, and its shorter form without the optional parameters. */
    List<JavaMethod> methods() {
        List<String> declared = new ArrayList<>();
        List<String> given = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        for (Map<String, Object> parameter : pathParameters()) {
            String wire = Tree.textAt(parameter, "name");
            String java = Names.member(wire);
            boolean numeric = "^[0-9]+$".equals(Tree.textAt(parameter, "schema", "pattern"));
            String check = numeric ? "@NumericId(\"" + wire + "\") " : "";
            declared.add("@Path(\"" + wire + "\") " + check + "String " + java);
            given.add("String " + java);
            passed.add(java);
        }
        List<JavaMethod> methods = new ArrayList<>();
        boolean optional = sent().stream().noneMatch(JavaParameters.Sent::required);
        if (parameterObject()) {
            declared.add((form() == null ? "@QueryMap " : "@FieldMap ") + parametersName() + " params");
            passed.add(parametersName() + ".builder().build()");
        } else if (!sent().isEmpty()) {
            JavaParameters.Sent only = sent().get(0);
            declared.add("@Query(\"" + only.wire() + "\") @Nullable " + only.argumentType(description) + " "
                    + Names.member(only.wire()));
            passed.add("null");
        }
        methods.add(JavaMethod.declared(
                Docs.operation(description, node()), annotations(), "    " + returned() + " " + method(), declared));
        if (optional && !sent().isEmpty()) {
            methods.add(shorter(given, passed));
        }
        return methods;
    }

    private JavaMethod shorter(List<String> given, List<String> passed) {
        String doc = Javadoc.at(4)
                .text("Does the same without any optional parameter: the answer has the default fields.")
                .text(Tree.textAt(node(), "description"))
                .toString();
        return JavaMethod.of(
                doc,
                List.of(),
                "    default " + returned() + " " + method(),
                given,
                List.of("return " + method() + "(" + String.join(", ", passed) + ");"));
    }

    private List<String> annotations() {
        List<String> annotations = new ArrayList<>();
        if (form() != null) {
            annotations.add("@FormUrlEncoded");
        }
        // Relative to the base URL: a path that begins with a slash would drop the version that stands there.
        String path = operation.path().substring(1);
        annotations.add("@" + operation.method().toUpperCase(Locale.ROOT) + "(" + JavaText.literal(path) + ")");
        if (answer().kind() == JavaType.Kind.PAGE) {
            String kind = String.valueOf(node().getOrDefault("x-paging", "none"));
            annotations.add("@Paged(PagingKind." + Names.constant(kind) + ")");
        }
        if ("flat-or-data".equals(node().get("x-response-envelope"))) {
            annotations.add("@FlatOrData");
        }
        if (Boolean.TRUE.equals(node().get("deprecated"))) {
            annotations.add("@Deprecated");
        }
        return annotations;
    }
}

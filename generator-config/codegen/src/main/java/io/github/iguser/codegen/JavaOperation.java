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

    /** The names of the schemas of the forms that the operation takes, one of them in each call. */
    List<String> forms() {
        Object schema = Tree.at(node(), "requestBody", "content", "application/x-www-form-urlencoded", "schema");
        String name = Description.reference(schema);
        // OpenAPI Generator gives a choice that stands in the operation a name of its own.
        List<Object> choice = Tree.list(Tree.at(name == null ? schema : description.schema(name), "anyOf"));
        return !choice.isEmpty()
                ? choice.stream().map(Description::reference).toList()
                : name == null ? List.of() : List.of(name);
    }

    /** What can be sent: each of the forms, or the query. */
    List<Sending> sendings() {
        List<String> forms = forms();
        String name = Names.type(operation.id());
        if (forms.isEmpty()) {
            List<Sent> query =
                    parameters("query").stream().map(JavaOperation::query).toList();
            return List.of(new Sending(name + "Params", null, query, false));
        }
        return forms.stream()
                .map(form -> new Sending(
                        (forms.size() == 1 ? name : form) + "Params",
                        Tree.textAt(description.schema(form), "description"),
                        members(form),
                        true))
                .toList();
    }

    private static Sent query(Map<String, Object> parameter) {
        boolean required = Boolean.TRUE.equals(parameter.get("required"));
        return new Sent(Tree.textAt(parameter, "name"), parameter, Tree.mapAt(parameter, "schema"), required, false);
    }

    private List<Sent> members(String form) {
        Map<String, Object> schema = description.schema(form);
        List<String> required = Tree.texts(schema.get("required"));
        return Tree.mapAt(schema, "properties").entrySet().stream()
                .map(member -> {
                    Map<String, Object> property = Tree.map(member.getValue());
                    return new Sent(member.getKey(), property, property, required.contains(member.getKey()), true);
                })
                .toList();
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

    /** The methods of the interface: one for each form or for the query, and one without the optional parameters. */
    List<JavaMethod> methods() {
        List<JavaMethod> methods = new ArrayList<>();
        for (Sending sending : sendings()) {
            methods.add(declared(sending));
            if (!sending.form() && sending.optional() && !sending.sent().isEmpty()) {
                methods.add(shorter(sending));
            }
        }
        return methods;
    }

    private JavaMethod declared(Sending sending) {
        List<String> parameters = new ArrayList<>();
        Javadoc doc = Docs.operation(description, node(), sending.description());
        for (Map<String, Object> parameter : pathParameters()) {
            String wire = Tree.textAt(parameter, "name");
            boolean numeric = "^[0-9]+$".equals(Tree.textAt(parameter, "schema", "pattern"));
            String check = numeric ? "@NumericId(\"" + wire + "\") " : "";
            parameters.add("@Path(\"" + wire + "\") " + check + "String " + Names.member(wire));
            Docs.parameter(doc, Names.member(wire), parameter);
        }
        if (sending.object()) {
            parameters.add((sending.form() ? "@FieldMap " : "@QueryMap ") + sending.parametersName() + " params");
            String names =
                    Docs.codes(sending.settable().stream().map(Sent::wire).toList());
            doc.tag("@param params", names + (sending.form() ? "" : ", each optional"));
        } else {
            for (Sent sent : sending.sent()) {
                String type = sent.argumentType(description);
                parameters.add("@Query(\"" + sent.wire() + "\") @Nullable " + type + " " + sent.java());
                Docs.parameter(doc, sent.java(), sent.node());
            }
        }
        return JavaMethod.declared(doc.toString(), annotations(), "    " + returned() + " " + method(), parameters);
    }

    private JavaMethod shorter(Sending sending) {
        Javadoc doc = Javadoc.at(4)
                .text("Does the same without any optional parameter: the answer has the default fields.")
                .text(Tree.textAt(node(), "description"));
        List<String> parameters = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        for (Map<String, Object> parameter : pathParameters()) {
            String java = Names.member(Tree.textAt(parameter, "name"));
            Docs.parameter(doc, java, parameter);
            parameters.add("String " + java);
            passed.add(java);
        }
        passed.add(sending.object() ? sending.parametersName() + ".builder().build()" : "null");
        return JavaMethod.of(
                doc.toString(),
                List.of(),
                "    default " + returned() + " " + method(),
                parameters,
                List.of("return " + method() + "(" + String.join(", ", passed) + ");"));
    }

    private List<String> annotations() {
        List<String> annotations = new ArrayList<>();
        if (!forms().isEmpty()) {
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

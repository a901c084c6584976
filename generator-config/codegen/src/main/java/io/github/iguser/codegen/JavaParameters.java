package io.github.iguser.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the template of a parameter object shows. */
record JavaParameters(String header, String apiPackage, String name, String doc, List<JavaMethod> methods) {

    /**
     * A parameter that is sent.
     *
     * @param node what describes it
     * @param schema its values
     * @param form whether it stands in a form; else in the query
     */
    record Sent(String wire, Map<String, Object> node, Map<String, Object> schema, boolean required, boolean form) {
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

        String argumentType(Description description) {
            String selector = selector(description);
            return selector == null ? JavaType.of(description, schema).text() : selector;
        }
    }

    static JavaParameters of(Description description, String apiPackage, JavaOperation operation) {
        List<JavaMethod> methods = new ArrayList<>();
        for (Sent sent : operation.sent()) {
            methods.addAll(new Setter(description, sent).methods());
        }
        methods.add(build(operation));
        String api = operation.tag() + "Api." + operation.method();
        return new JavaParameters(
                Description.header(List.of(operation.source())),
                apiPackage,
                operation.parametersName(),
                Docs.text(0, "The parameters of `" + api + "`."),
                methods);
    }

    private static JavaMethod build(JavaOperation operation) {
        List<String> required =
                operation.sent().stream().filter(Sent::required).map(Sent::wire).toList();
        List<String> body = new ArrayList<>();
        for (String name : required) {
            body.add("if (!values.containsKey(" + JavaText.literal(name) + ")) {");
            body.add("    throw new IllegalStateException(");
            body.add("            \"" + name + " is missing; set " + Names.member(name) + "(...) before build()\");");
            body.add("}");
        }
        body.add("return new " + operation.parametersName() + "(values);");
        String doc = Javadoc.at(8).text("The parameters as set so far.").toString();
        return JavaMethod.of(
                doc, List.of(), "        public " + operation.parametersName() + " build", List.of(), body);
    }

    /** The builder's methods for one parameter. */
    private record Setter(Description description, Sent sent) {
        List<JavaMethod> methods() {
            String selector = sent.selector(description);
            String java = Names.member(sent.wire());
            if (selector != null) {
                return List.of(
                        method(selector, put(java + ".toString()")),
                        method(
                                "Consumer<" + selector + ">",
                                List.of("return " + java + "(" + selector + ".of(" + java + "));")));
            }
            JavaType type = JavaType.of(description, sent.schema());
            return switch (type.kind()) {
                case STRING, RAW -> List.of(method("String", put(java)));
                case INT -> List.of(method("int", bounded(java)));
                case LONG -> List.of(method("long", bounded(java)));
                case DOUBLE -> List.of(method("double", bounded(java)));
                case BOOLEAN -> List.of(method("boolean", put("String.valueOf(" + java + ")")));
                case GRAPH_TIME ->
                    List.of(
                            method("Instant", put("String.valueOf(" + java + ".getEpochSecond())")),
                            method("String", put(java)));
                case OPEN_VALUE -> List.of(method(type.text(), put(java + ".value()")));
                case TIMESTAMP -> List.of(method(type.text(), put(java + ".toString()")));
                case LIST, MODEL, PAGE, MAP -> List.of(method(type.text(), put(composed(type, java))));
            };
        }

        private String composed(JavaType type, String java) {
            return sent.asJson(description)
                    ? "ModelAdapters.json(" + type.reflected() + ", " + java + ")"
                    : "String.join(\",\", " + java + ")";
        }

        private List<String> bounded(String java) {
            List<String> body = new ArrayList<>();
            bound(body, java, "<", Tree.textAt(sent.schema(), "minimum"));
            bound(body, java, ">", Tree.textAt(sent.schema(), "maximum"));
            body.addAll(put("String.valueOf(" + java + ")"));
            return body;
        }

        private void bound(List<String> body, String java, String comparison, String limit) {
            if (limit != null) {
                String wrong = java + " " + comparison + " " + limit;
                body.add("if (" + wrong + ") {");
                body.add("    throw new IllegalArgumentException(\"" + wrong + ": \" + " + java + ");");
                body.add("}");
            }
        }

        private List<String> put(String value) {
            String put =
                    JavaText.spread("            values.put(", List.of(JavaText.literal(sent.wire()), value), ");");
            return List.of(put.strip(), "return this;");
        }

        private JavaMethod method(String type, List<String> body) {
            String java = Names.member(sent.wire());
            boolean deprecated = Boolean.TRUE.equals(sent.node().get("deprecated"));
            return JavaMethod.of(
                    Docs.deprecation(Docs.common(description, Javadoc.at(8), sent.node()), sent.node())
                            .toString(),
                    deprecated ? List.of("@Deprecated") : List.of(),
                    "        public Builder " + java,
                    List.of(type + " " + java),
                    body);
        }
    }
}

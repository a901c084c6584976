package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.CheckedPattern;
import io.github.iguser.codegen.spec.SchemaReference;
import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.List;

/** Writes the setters of one parameter in the builder of a parameter object. */
final class SetterMethods {
    private final Description description;
    private final QueryParameter sent;
    private final boolean metricParameter;
    private final String javaName;

    /**
     * Creates a writer.
     *
     * @param metricParameter true if the metric rules check the parameter
     */
    SetterMethods(Description description, QueryParameter sent, boolean metricParameter) {
        this.description = description;
        this.sent = sent;
        this.metricParameter = metricParameter;
        this.javaName = sent.javaName();
    }

    List<JavaMethod> methods() {
        String selector = sent.selector(description);
        if (selector != null) {
            return List.of(
                    method(selector, put("selection(" + JavaText.literal(sent.wire()) + ", " + javaName + ")")),
                    overload(
                            "Consumer<" + selector + ">",
                            "Sets the fields that the function selects; see `#" + javaName + "(" + selector + ")`.",
                            List.of("return " + javaName + "(" + selector + ".of(" + javaName + "));")));
        }
        if (sent.csvOf() != null) {
            return List.of(
                    method(sent.csvOf() + "...", List.of("return " + javaName + "(Arrays.asList(" + javaName + "));")),
                    overload(
                            "List<" + sent.csvOf() + ">",
                            "Sets a list of values; see `#" + javaName + "(" + sent.csvOf() + "...)`.",
                            put("Limits.commas(" + JavaText.literal(sent.wire()) + ", " + javaName + ")")));
        }
        JavaType type = JavaType.of(description, sent.schema());
        return switch (type.kind()) {
            case STRING, RAW -> List.of(method("String", closed()));
            case INT -> List.of(method("int", bounded()));
            case LONG -> List.of(method("long", bounded()));
            case DOUBLE -> List.of(method("double", bounded()));
            case BOOLEAN -> List.of(method("boolean", put("String.valueOf(" + javaName + ")")));
            case GRAPH_TIME ->
                List.of(
                        method("Instant", put("String.valueOf(" + javaName + ".getEpochSecond())")),
                        overload("String", "Sets the time as text; see `#" + javaName + "(Instant)`.", put(javaName)));
            case OPEN_VALUE -> List.of(method(type.text(), put(javaName + ".value()")));
            case TIMESTAMP ->
                List.of(method(
                        type.text(), put("Limits.timestamp(" + JavaText.literal(sent.wire()) + ", " + javaName + ")")));
            case LIST, MODEL, PAGE, MAP -> List.of(method(type.text(), put(composed(type))));
        };
    }

    private String composed(JavaType type) {
        if (type.kind() != JavaType.TypeKind.LIST || type.element().kind() != JavaType.TypeKind.STRING) {
            throw new SpecException("the query parameter " + sent.wire()
                    + " is neither a scalar nor a list of texts; change its schema");
        }
        return "String.join(\",\", " + javaName + ")";
    }

    /** Returns a body that refuses texts that the spec does not allow. */
    private List<String> closed() {
        List<String> body = new ArrayList<>();
        if (!sent.allowed().isEmpty()) {
            String allowed = String.join(", ", sent.allowed());
            List<String> literals =
                    sent.allowed().stream().map(JavaText::literal).toList();
            body.add(JavaText.fill("            if (!List.of(", literals, ").contains(" + javaName + ")) {")
                    .strip());
            body.add("    throw new IllegalArgumentException(");
            body.add("            \"" + javaName + ": \\\"\" + " + javaName + " + \"\\\" is not one of " + allowed
                    + "\");");
            body.add("}");
        }
        String check = CheckedPattern.check(sent.schema());
        if (check != null) {
            body.add("Limits." + check + "(" + JavaText.literal(sent.wire()) + ", " + javaName + ");");
        }
        body.addAll(put(javaName));
        return body;
    }

    /** Returns a body that refuses numbers outside the bounds of the spec. */
    private List<String> bounded() {
        List<String> body = new ArrayList<>();
        addBound(body, "<", YamlNodes.textAt(sent.schema(), "minimum"));
        addBound(body, ">", YamlNodes.textAt(sent.schema(), "maximum"));
        body.addAll(put("String.valueOf(" + javaName + ")"));
        return body;
    }

    private void addBound(List<String> body, String comparison, String limit) {
        if (limit != null) {
            String wrong = javaName + " " + comparison + " " + limit;
            body.add("if (" + wrong + ") {");
            body.add("    throw new IllegalArgumentException(\"" + wrong + ": \" + " + javaName + ");");
            body.add("}");
        }
    }

    private List<String> put(String value) {
        String put = JavaText.spread("            values.put(", List.of(JavaText.literal(sent.wire()), value), ");");
        List<String> body = new ArrayList<>(List.of(put.strip()));
        body.addAll(availability());
        if (metricParameter) {
            body.add(OperationMetricRules.passToRules(sent.wire(), javaName));
        }
        body.add("return this;");
        return body;
    }

    private List<String> availability() {
        String csv = sent.csvOf();
        String single = csv == null ? SchemaReference.nameIn(sent.schema()) : null;
        boolean open = single != null && description.schema(single).containsKey("x-known-values");
        return csv == null
                ? JavaAvailability.ofParameter(
                        description, sent.wire(), sent.node(), open ? single : null, "List.of(" + javaName + ")")
                : JavaAvailability.ofParameter(description, sent.wire(), sent.node(), csv, javaName);
    }

    private JavaMethod method(String type, List<String> body) {
        Javadoc doc = JavadocTexts.commonTexts(description, Javadoc.at(8), sent.node());
        return method(JavadocTexts.deprecation(doc, sent.node()), type, body);
    }

    private JavaMethod overload(String type, String text, List<String> body) {
        return method(JavadocTexts.overload(8, text, sent.node()), type, body);
    }

    private JavaMethod method(Javadoc doc, String type, List<String> body) {
        boolean deprecated = Boolean.TRUE.equals(sent.node().get("deprecated"));
        return JavaMethod.of(
                doc.toString(),
                deprecated ? List.of("@Deprecated") : List.of(),
                "        public Builder " + javaName,
                List.of(type + " " + javaName),
                body);
    }
}

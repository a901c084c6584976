package io.github.iguser.codegen;

import java.util.ArrayList;
import java.util.List;

/**
 * What the template of a parameter object shows.
 *
 * @param fixed the statements that set what has no choice
 */
record JavaParameters(
        String header, String apiPackage, String name, String doc, List<String> fixed, List<JavaMethod> methods) {
    static JavaParameters of(Description description, String apiPackage, JavaOperation operation, Sending sending) {
        List<String> fixed = new ArrayList<>();
        List<JavaMethod> methods = new ArrayList<>();
        for (Sent sent : sending.sent()) {
            if (sent.fixed() == null) {
                methods.addAll(new SetterMethods(description, sent).methods());
            } else {
                fixed.add("values.put(" + JavaText.literal(sent.wire()) + ", " + JavaText.literal(sent.fixed()) + ");");
            }
        }
        methods.add(build(sending));
        String api = operation.tag() + "Api." + operation.method();
        return new JavaParameters(
                Description.header(List.of(operation.source())),
                apiPackage,
                sending.parametersName(),
                Javadoc.at(0)
                        .text(sending.description())
                        .text("The parameters of `" + api + "`.")
                        .toString(),
                fixed,
                methods);
    }

    boolean hasFixed() {
        return !fixed.isEmpty();
    }

    private static JavaMethod build(Sending sending) {
        List<String> body = new ArrayList<>();
        for (Sent sent : sending.sent()) {
            if (sent.required() && sent.fixed() == null) {
                body.add("if (!values.containsKey(" + JavaText.literal(sent.wire()) + ")) {");
                body.add("    throw new IllegalStateException(");
                body.add("            \"" + sent.wire() + " is missing; set " + sent.java()
                        + "(...) before build()\");");
                body.add("}");
            }
        }
        boolean complete = body.isEmpty();
        body.add("return new " + sending.parametersName() + "(values);");
        Javadoc doc = Javadoc.at(8).text("The parameters as set so far.");
        if (!complete) {
            doc.tag("@throws IllegalStateException", "if a required parameter is not set");
        }
        return JavaMethod.of(
                doc.toString(), List.of(), "        public " + sending.parametersName() + " build", List.of(), body);
    }
}

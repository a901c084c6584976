package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.MetricParameters;
import java.util.ArrayList;
import java.util.List;

/**
 * The values for the template of a query's parameter class.
 *
 * @param fields the builder's fields in addition to the texts that are sent
 * @param constructor the statement that passes the builder's parameters to its superclass
 */
record JavaParameters(
        String header,
        String apiPackage,
        String name,
        String doc,
        List<String> fields,
        String constructor,
        List<JavaMethod> methods) {
    static JavaParameters of(Description description, String apiPackage, JavaOperation operation) {
        List<String> fields = new ArrayList<>();
        List<JavaMethod> methods = new ArrayList<>();
        for (QueryParameter sent : operation.sent()) {
            boolean metricParameter = operation.metrics() != null && MetricParameters.NAMES.contains(sent.wire());
            methods.addAll(new SetterMethods(description, sent, metricParameter).methods());
        }
        if (operation.metrics() != null) {
            fields.add(operation.metrics().requestField());
            fields.add(OperationMetricRules.SKIPPED_FIELD);
            methods.add(OperationMetricRules.skipping("Builder"));
        }
        methods.add(build(operation));
        String api = operation.tag() + "Api." + operation.method();
        return new JavaParameters(
                Description.header(List.of(operation.source())),
                apiPackage,
                operation.parametersName(),
                JavadocTexts.text(0, "The parameters of `" + api + "`."),
                fields,
                JavaText.superCall(operation.sent().stream()
                        .map(sent -> JavaText.literal(sent.wire()) + ", "
                                + JavaText.literal("use " + sent.javaName() + "(...)"))
                        .toList()),
                methods);
    }

    private static JavaMethod build(JavaOperation operation) {
        List<String> required = operation.sent().stream()
                .filter(QueryParameter::required)
                .map(QueryParameter::wire)
                .toList();
        List<String> body = new ArrayList<>();
        for (String name : required) {
            body.add("Limits.required(\"" + name + "\", values.get(\"" + name + "\"), \"set " + Names.member(name)
                    + "(...) before build()\");");
        }
        OperationMetricRules metrics = operation.metrics();
        if (metrics != null) {
            body.addAll(OperationMetricRules.check(
                    "request.sinceOrUntil(values.containsKey(\"since\") || values.containsKey(\"until\"))"));
        }
        body.add("return new " + operation.parametersName() + "(withOthers(values));");
        Javadoc doc = Javadoc.at(8).text("Returns the parameters set so far.");
        if (!required.isEmpty()) {
            String together = metrics == null
                    ? ""
                    : ", or a metric is not valid with the other parameters; the message lists the valid"
                            + " combinations";
            doc.tag(
                    "@throws IllegalArgumentException",
                    "if " + JavadocTexts.either(required) + " is missing" + together);
        }
        return JavaMethod.of(
                doc.toString(), List.of(), "        public " + operation.parametersName() + " build", List.of(), body);
    }
}

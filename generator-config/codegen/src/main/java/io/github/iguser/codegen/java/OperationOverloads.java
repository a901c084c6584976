package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The overloads of an operation, which call the method of its interface. */
record OperationOverloads(JavaOperation operation) {
    /** Returns the overloads with a function, a single value, or no argument. */
    List<JavaMethod> methods() {
        List<JavaMethod> methods = new ArrayList<>();
        if (buildableType() != null) {
            methods.add(withFunction());
        }
        if (operation.formParameters().size() == 1) {
            String wire = operation.formParameters().keySet().iterator().next();
            boolean required = YamlNodes.texts(operation.form().get("required")).contains(wire);
            methods.add(
                    plain(wire, YamlNodes.map(operation.formParameters().get(wire)), operation.formName(), required));
        }
        if (operation.form().isEmpty()
                && operation.parameterObject()
                && operation.sent().size() == 1) {
            methods.add(plain(
                    operation.sent().get(0).wire(), operation.sent().get(0).node(), operation.parametersName(), true));
        }
        if (hasShorter()) {
            methods.add(shorter());
        }
        return methods;
    }

    private boolean hasShorter() {
        return operation.form().isEmpty()
                && !operation.sent().isEmpty()
                && operation.sent().stream().noneMatch(QueryParameter::required);
    }

    /** Returns true if the overload without optional parameters is a request of its own and not a default method. */
    boolean isShorterDeclared() {
        return hasShorter() && !operation.parameterObject();
    }

    /** Returns the class of the last parameter if a function can build it, or null. */
    private String buildableType() {
        if (operation.formObject()) {
            return operation.form().containsKey("x-kinds") ? null : operation.formName();
        }
        if (operation.parameterObject()) {
            return operation.parametersName();
        }
        return operation.sent().isEmpty() ? null : operation.sent().get(0).selector(operation.description());
    }

    /** Returns the overload with a function that sets the parameters or the selection. */
    private JavaMethod withFunction() {
        String type = buildableType();
        boolean selects = !operation.formObject() && !operation.parameterObject();
        String argument = selects ? operation.sent().get(0).javaName() : "params";
        String functionType = "Consumer<" + type + (selects ? "" : ".Builder") + "> " + argument;
        Javadoc doc = Javadoc.at(4)
                .text("Calls " + link(type) + " with the "
                        + (selects
                                ? "fields that the function selects."
                                : "parameters that the function sets on a builder."));
        return overload(doc, functionType, List.of(), type + ".of(" + argument + ")");
    }

    /** Returns the overload without optional parameters. */
    private JavaMethod shorter() {
        List<String> defaults = YamlNodes.texts(operation.node().get("x-default-fields"));
        String fields = "the response has "
                + (defaults.isEmpty() ? "the API's default fields." : "only " + JavaOperation.codes(defaults) + ".");
        if (operation.parameterObject()) {
            Javadoc doc =
                    Javadoc.at(4).text("Calls " + link(operation.parametersName()) + " without parameters; " + fields);
            return overload(doc, null, List.of(), operation.parametersName() + ".builder().build()");
        }
        Javadoc doc = Javadoc.at(4)
                .text("Works like " + link(operation.sent().get(0).argumentType(operation.description()))
                        + " without a selection; " + fields);
        List<String> parameters = new ArrayList<>();
        operation.pathParameters().forEach(parameter -> parameters.add(JavaOperation.pathParameter(doc, parameter)));
        return JavaMethod.declared(
                doc.toString(),
                operation.annotations(),
                "    " + operation.returned() + " " + operation.method(),
                parameters);
    }

    /** Returns a link to the interface's method whose last parameter has this type. */
    private String link(String type) {
        List<String> types = new ArrayList<>();
        operation.pathParameters().forEach(parameter -> types.add("String"));
        types.add(type);
        return "`#" + operation.method() + "(" + String.join(", ", types) + ")`";
    }

    /**
     * Returns a method that calls the one of the interface.
     *
     * @param parameter its parameter in addition to the path parameters, or null
     * @param passed the expression for the last argument
     */
    private JavaMethod overload(Javadoc doc, String parameter, List<String> checks, String passed) {
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        for (Map<String, Object> path : operation.pathParameters()) {
            String javaName = Names.member(YamlNodes.textAt(path, "name"));
            parameters.add("String " + javaName);
            arguments.add(javaName);
        }
        if (parameter != null) {
            parameters.add(parameter);
        }
        arguments.add(passed);
        List<String> body = new ArrayList<>(checks);
        body.add("return " + operation.method() + "(" + String.join(", ", arguments) + ");");
        return JavaMethod.of(
                JavadocTexts.deprecation(doc, operation.node()).toString(),
                Boolean.TRUE.equals(operation.node().get("deprecated")) ? List.of("@Deprecated") : List.of(),
                "    default " + operation.returned() + " " + operation.method(),
                parameters,
                body);
    }

    /**
     * Returns the overload that has the only parameter of a form or query as an argument.
     *
     * @param node the description of the parameter
     */
    private JavaMethod plain(String wire, Map<String, Object> node, String type, boolean required) {
        String javaName = Names.member(wire);
        Object schema = node.getOrDefault("schema", node);
        Javadoc doc = Javadoc.at(4).text("Calls " + link(type) + " with this `" + wire + "`.");
        JavadocTexts.parameter(doc, javaName, node);
        List<String> checks = required
                ? List.of("Limits.required(\"" + wire + "\", " + javaName + ", \"give a value\");")
                : List.of();
        String set = operation.formParameters().isEmpty() ? "params" : "form";
        return overload(
                doc,
                JavaType.of(operation.description(), schema).text() + " " + javaName,
                checks,
                type + ".of(" + set + " -> " + set + "." + javaName + "(" + javaName + "))");
    }
}

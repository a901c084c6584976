package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.Aliases;
import io.github.iguser.codegen.spec.CheckedPattern;
import io.github.iguser.codegen.spec.OperationVerb;
import io.github.iguser.codegen.spec.SchemaReference;
import io.github.iguser.codegen.spec.SourceFile;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An operation with its Java names and types. */
record JavaOperation(Description description, Description.Operation operation) {
    private Map<String, Object> node() {
        return operation.node();
    }

    String tag() {
        return YamlNodes.texts(node().get("tags")).get(0);
    }

    String method() {
        return Names.member(OperationVerb.of(operation.id(), operation.path()));
    }

    String source() {
        return SourceFile.of(node(), operation.path());
    }

    private List<Map<String, Object>> parameters(String in) {
        return YamlNodes.list(node().get("parameters")).stream()
                .map(YamlNodes::map)
                .filter(parameter -> in.equals(YamlNodes.textAt(parameter, "in")))
                .toList();
    }

    List<Map<String, Object>> pathParameters() {
        return parameters("path");
    }

    /** The name of the schema of the form that is sent, or null if none is. */
    String formSchema() {
        return SchemaReference.nameIn(
                YamlNodes.at(node(), "requestBody", "content", "application/x-www-form-urlencoded", "schema"));
    }

    /** The schema of the form that is sent, or an empty one if none is. */
    Map<String, Object> form() {
        return formSchema() == null ? Map.of() : description.schema(formSchema());
    }

    /** The parameters of the form. */
    Map<String, Object> formParameters() {
        return YamlNodes.mapAt(form(), "properties");
    }

    /** The class of the form's parameters; of one with kinds, the class that these extend. */
    String formName() {
        return kindBase() == null ? parametersName() : kindBase();
    }

    private String kindBase() {
        return formSchema() == null ? null : description.names().kindBase(formSchema());
    }

    /** Whether a form is sent; its parameters come in an object of their own. */
    boolean formObject() {
        return !formParameters().isEmpty();
    }

    private Stream<QueryParameter> query() {
        return parameters("query").stream().map(QueryParameter::of);
    }

    /** The parameters of the query that a caller sets. */
    List<QueryParameter> sent() {
        return query().filter(parameter -> parameter.constant() == null).toList();
    }

    /** Whether the query's parameters come in an object of their own; a single optional one is an argument. */
    boolean parameterObject() {
        return sent().size() > 1 || sent().stream().anyMatch(QueryParameter::required);
    }

    String parametersName() {
        return Names.type(operation.id().replaceFirst("^get(?=[A-Z])", "")) + "Params";
    }

    /** What goes together among the parameters, or null if that is not said. */
    OperationMetricRules metrics() {
        return OperationMetricRules.of(description, node());
    }

    /** How the list of the answer is paged. */
    String paging() {
        return String.valueOf(node().getOrDefault("x-paging", "none"));
    }

    JavaType answer() {
        Object schema = YamlNodes.at(node(), "responses", "200", "content", "application/json", "schema");
        return JavaType.of(description, schema);
    }

    private String returned() {
        JavaType answer = answer();
        return answer.kind() == JavaType.Kind.PAGE
                ? "PagedCall<" + answer.element().text() + ">"
                : "GraphCall<" + answer.text() + ">";
    }

    /** The method of the interface, and the overloads that take a function, a single value, or nothing. */
    List<JavaMethod> methods() {
        List<JavaMethod> methods = new ArrayList<>(List.of(declared()));
        if (buildableType() != null) {
            methods.add(withFunction());
        }
        if (formParameters().size() == 1) {
            String wire = formParameters().keySet().iterator().next();
            boolean required = YamlNodes.texts(form().get("required")).contains(wire);
            methods.add(plain(wire, YamlNodes.map(formParameters().get(wire)), formName(), required));
        }
        if (form().isEmpty() && parameterObject() && sent().size() == 1) {
            methods.add(plain(sent().get(0).wire(), sent().get(0).node(), parametersName(), true));
        }
        boolean optional = !sent().isEmpty() && sent().stream().noneMatch(QueryParameter::required);
        if (optional && form().isEmpty()) {
            methods.add(shorter());
        }
        return methods;
    }

    /** The class of the last parameter, if a function can set up an instance of it; else null. */
    private String buildableType() {
        if (formObject()) {
            return form().containsKey("x-kinds") ? null : formName();
        }
        if (parameterObject()) {
            return parametersName();
        }
        return sent().isEmpty() ? null : sent().get(0).selector(description);
    }

    private void authentication(Javadoc doc) {
        if ("QUERY".equals(authentication())) {
            doc.text("The access token of the client goes into the query parameter `access_token`, whatever"
                    + " `TokenPlacement` the client has: no other way is documented here.");
        } else if ("NONE".equals(authentication())) {
            doc.text("The access token of the client is not sent: no way to send one is documented here.");
        }
    }

    private JavaMethod declared() {
        List<String> parameters = new ArrayList<>();
        Javadoc doc = JavadocTexts.operation(description, node());
        authentication(doc);
        pathParameters().forEach(parameter -> parameters.add(pathParameter(doc, parameter)));
        if (formObject()) {
            parameters.add("@FieldMap " + formName() + " " + formArgument());
            String text = "what is sent"
                    + (form().containsKey("x-kinds")
                            ? ", of one of the kinds"
                            : ": "
                                    + neededAndOptional(
                                            YamlNodes.texts(form().get("required")),
                                            formParameters().keySet()));
            doc.tag("@param " + formArgument(), text);
        }
        if (parameterObject()) {
            parameters.add("@QueryMap " + parametersName() + " params");
            doc.tag(
                    "@param params",
                    neededAndOptional(
                            sent().stream()
                                    .filter(QueryParameter::required)
                                    .map(QueryParameter::wire)
                                    .toList(),
                            sent().stream().map(QueryParameter::wire).toList()));
        } else {
            for (QueryParameter sent : sent()) {
                String type = sent.argumentType(description);
                parameters.add("@Query(\"" + sent.wire() + "\") " + type + " " + sent.java());
                JavadocTexts.parameter(doc, sent.java(), sent.node());
            }
        }
        return JavaMethod.declared(doc.toString(), annotations(), "    " + returned() + " " + method(), parameters);
    }

    /** Names parameters: those that are needed, then those that are not. */
    private static String neededAndOptional(List<String> needed, Collection<String> all) {
        List<String> optional =
                all.stream().filter(name -> !needed.contains(name)).toList();
        if (needed.isEmpty()) {
            return codes(optional) + ", each optional";
        }
        String start = codes(needed) + (needed.size() == 1 ? ", which is needed" : ", which are needed");
        return optional.isEmpty() ? start : start + ", and the optional " + codes(optional);
    }

    private static String codes(Collection<String> names) {
        return JavadocTexts.codes(List.copyOf(names));
    }

    private static String check(String wire, Object schema) {
        return "^[0-9]+$".equals(YamlNodes.textAt(schema, "pattern")) ? "@NumericId(\"" + wire + "\") " : "";
    }

    /** A kind of a form is named by its last word: a MediaContainer is a container. */
    private String formArgument() {
        return kindBase() != null ? Names.member(formName().replaceFirst(".*(?=[A-Z])", "")) : "params";
    }

    /** The method that has its parameters or selection set up by a function. */
    private JavaMethod withFunction() {
        String type = buildableType();
        boolean selects = !formObject() && !parameterObject();
        String argument = selects ? sent().get(0).java() : "params";
        String functionType = "Consumer<" + type + (selects ? "" : ".Builder") + "> " + argument;
        Javadoc doc = Javadoc.at(4)
                .text("Calls " + link(type) + " with what the function "
                        + (selects ? "selects." : "sets on a builder."));
        return overload(doc, functionType, List.of(), type + ".of(" + argument + ")");
    }

    /** The method without the optional parameters. */
    private JavaMethod shorter() {
        List<String> defaults = YamlNodes.texts(node().get("x-default-fields"));
        String answered = defaults.isEmpty() ? "the default fields of the API." : codes(defaults) + " only.";
        if (parameterObject()) {
            Javadoc doc = Javadoc.at(4)
                    .text("Calls " + link(parametersName()) + " without parameters: the response has " + answered);
            return overload(doc, null, List.of(), parametersName() + ".builder().build()");
        }
        Javadoc doc = Javadoc.at(4)
                .text("Returns what " + link(sent().get(0).argumentType(description)) + " returns, with " + answered);
        List<String> parameters = new ArrayList<>();
        pathParameters().forEach(parameter -> parameters.add(pathParameter(doc, parameter)));
        return JavaMethod.declared(doc.toString(), annotations(), "    " + returned() + " " + method(), parameters);
    }

    /** A reference to the method of the interface, whose last parameter has this type. */
    private String link(String type) {
        List<String> types = new ArrayList<>();
        pathParameters().forEach(parameter -> types.add("String"));
        types.add(type);
        return "`#" + method() + "(" + String.join(", ", types) + ")`";
    }

    /**
     * A method that calls the one of the interface.
     *
     * @param parameter what it takes besides the parameters of the path, or null
     * @param passed the expression for the last argument
     */
    private JavaMethod overload(Javadoc doc, String parameter, List<String> checks, String passed) {
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        for (Map<String, Object> path : pathParameters()) {
            String java = Names.member(YamlNodes.textAt(path, "name"));
            parameters.add("String " + java);
            arguments.add(java);
        }
        if (parameter != null) {
            parameters.add(parameter);
        }
        arguments.add(passed);
        List<String> body = new ArrayList<>(checks);
        body.add("return " + method() + "(" + String.join(", ", arguments) + ");");
        return JavaMethod.of(
                JavadocTexts.deprecation(doc, node()).toString(),
                Boolean.TRUE.equals(node().get("deprecated")) ? List.of("@Deprecated") : List.of(),
                "    default " + returned() + " " + method(),
                parameters,
                body);
    }

    private static String pathParameter(Javadoc doc, Map<String, Object> parameter) {
        String wire = YamlNodes.textAt(parameter, "name");
        String java = Names.member(wire);
        JavadocTexts.parameter(doc, java, parameter);
        return "@Path(\"" + wire + "\") " + idCheck(parameter) + "String " + java;
    }

    /**
     * The method that takes the only parameter of a form or query as an argument.
     *
     * @param node what describes it
     */
    private JavaMethod plain(String wire, Map<String, Object> node, String type, boolean required) {
        String java = Names.member(wire);
        Object schema = node.getOrDefault("schema", node);
        Javadoc doc = Javadoc.at(4).text("Calls " + link(type) + " with this `" + wire + "`.");
        JavadocTexts.parameter(doc, java, node);
        List<String> checks =
                required ? List.of("Limits.required(\"" + wire + "\", " + java + ", \"give a value\");") : List.of();
        String set = formParameters().isEmpty() ? "params" : "form";
        return overload(
                doc,
                JavaType.of(description, schema).text() + " " + java,
                checks,
                type + ".of(" + set + " -> " + set + "." + java + "(" + java + "))");
    }

    /** Tells if the response may come in an envelope: that of the operation, or of one that an alias leads to. */
    private boolean isEnveloped() {
        return description.operations().stream()
                .filter(other -> "flat-or-data".equals(other.node().get("x-response-envelope")))
                .filter(other -> other.method().equals(operation.method()))
                .anyMatch(other -> other.path().equals(operation.path())
                        || Aliases.lead(pathParameters(), operation.path(), other.path()));
    }

    /** Tells if the servers of this operation have no version, while those of the document do. */
    private boolean isBesideTheVersion() {
        return YamlNodes.list(node().get("servers")).stream()
                .anyMatch(server -> Boolean.TRUE.equals(YamlNodes.map(server).get("x-unversioned")));
    }

    /** The way in which this operation alone takes the access token, or null if it does as all others. */
    String authentication() {
        if (!node().containsKey("security")) {
            return null;
        }
        List<Object> ways = YamlNodes.list(node().get("security"));
        boolean query = ways.size() == 1 && YamlNodes.map(ways.get(0)).containsKey("accessTokenQuery");
        return ways.isEmpty() ? "NONE" : query ? "QUERY" : null;
    }

    /** The parameter with the token for which the operation gives a new one, or null if it gives none. */
    String renewed() {
        return YamlNodes.textAt(node(), "x-renews");
    }

    private List<String> annotations() {
        List<String> annotations = new ArrayList<>();
        if (!form().isEmpty()) {
            annotations.add("@FormUrlEncoded");
        }
        // Relative to the base URL: a path that begins with a slash would drop the version that stands there.
        String path = (isBesideTheVersion() ? "../" : "")
                + operation.path().substring(1)
                + query().filter(parameter -> parameter.constant() != null)
                        .map(parameter -> parameter.wire() + "=" + parameter.constant())
                        .collect(Collectors.joining("&", "?", ""))
                        .replaceFirst("^\\?$", "");
        annotations.add("@" + operation.method().toUpperCase(Locale.ROOT) + "(" + JavaText.literal(path) + ")");
        if (answer().kind() == JavaType.Kind.PAGE) {
            annotations.add("@Paged(PagingKind." + Names.constant(paging()) + ")");
        }
        if (isEnveloped()) {
            annotations.add("@FlatOrData");
        }
        if (authentication() != null) {
            annotations.add("@Authentication(Authentication.Kind." + authentication() + ")");
        }
        if (Boolean.TRUE.equals(node().get("deprecated"))) {
            annotations.add("@Deprecated");
        }
        return annotations;
    }

    /** The annotation that has a parameter of a path checked, with a space behind it; empty if it is no id of digits. */
    private static String idCheck(Map<String, Object> parameter) {
        List<String> aliases = Aliases.of(parameter);
        String digits = aliases.isEmpty() ? CheckedPattern.DIGITS.pattern() : Aliases.pattern(aliases);
        if (!digits.equals(YamlNodes.textAt(parameter, "schema", "pattern"))) {
            return "";
        }
        String name = JavaText.literal(YamlNodes.textAt(parameter, "name"));
        List<String> literals = aliases.stream().map(JavaText::literal).toList();
        return literals.isEmpty()
                ? "@NumericId(" + name + ") "
                : "@NumericId(value = " + name + ", or = "
                        + (literals.size() == 1 ? literals.get(0) : "{" + String.join(", ", literals) + "}") + ") ";
    }
}

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
    Map<String, Object> node() {
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

    /** Returns the name of the form's schema, or null if there is no form. */
    String formSchema() {
        return SchemaReference.nameIn(
                YamlNodes.at(node(), "requestBody", "content", "application/x-www-form-urlencoded", "schema"));
    }

    /** Returns the schema of the form, or an empty one if there is no form. */
    Map<String, Object> form() {
        return formSchema() == null ? Map.of() : description.schema(formSchema());
    }

    /** Returns the parameters of the form. */
    Map<String, Object> formParameters() {
        return YamlNodes.mapAt(form(), "properties");
    }

    /** Returns the class of the form's parameters; for a form with kinds, their base class. */
    String formName() {
        return kindBase() == null ? parametersName() : kindBase();
    }

    private String kindBase() {
        return formSchema() == null ? null : description.names().kindBase(formSchema());
    }

    /** Returns true if there is a form. Its parameters have a class of their own. */
    boolean formObject() {
        return !formParameters().isEmpty();
    }

    private Stream<QueryParameter> query() {
        return parameters("query").stream().map(QueryParameter::of);
    }

    /** Returns the query parameters that a caller sets. */
    List<QueryParameter> sent() {
        return query().filter(parameter -> parameter.constant() == null).toList();
    }

    /** Returns true if the query parameters have a class of their own. A single optional one is an argument instead. */
    boolean parameterObject() {
        return sent().size() > 1 || sent().stream().anyMatch(QueryParameter::required);
    }

    String parametersName() {
        return Names.type(operation.id().replaceFirst("^get(?=[A-Z])", "")) + "Params";
    }

    /** Returns the metric rules, or null if there are none. */
    OperationMetricRules metrics() {
        return OperationMetricRules.of(description, node());
    }

    /** Returns the kind of paging of the response. */
    String paging() {
        return String.valueOf(node().getOrDefault("x-paging", "none"));
    }

    JavaType responseType() {
        Object schema = YamlNodes.at(node(), "responses", "200", "content", "application/json", "schema");
        return JavaType.of(description, schema);
    }

    String returned() {
        JavaType response = responseType();
        return response.kind() == JavaType.TypeKind.PAGE
                ? "PagedCall<" + response.element().text() + ">"
                : "GraphCall<" + response.text() + ">";
    }

    /** Returns the method of the interface and its overloads with a function, a single value, or no argument. */
    List<JavaMethod> methods() {
        List<JavaMethod> methods = new ArrayList<>(List.of(declared()));
        methods.addAll(new OperationOverloads(this).methods());
        return methods;
    }

    /** Returns the methods that pass the calls of the interface on, except those that the interface itself has. */
    List<JavaMethod> passedOn() {
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        for (Map<String, Object> parameter : pathParameters()) {
            arguments.add(Names.member(YamlNodes.textAt(parameter, "name")));
            parameters.add("String " + arguments.get(arguments.size() - 1));
        }
        List<JavaMethod> methods = new ArrayList<>();
        if (new OperationOverloads(this).isShorterDeclared()) {
            methods.add(passedOn(parameters, arguments));
        }
        if (formObject()) {
            parameters.add(formName() + " " + formArgument());
            arguments.add(formArgument());
        }
        if (parameterObject()) {
            parameters.add(parametersName() + " params");
            arguments.add("params");
        } else {
            for (QueryParameter sent : sent()) {
                parameters.add(sent.argumentType(description) + " " + sent.javaName());
                arguments.add(sent.javaName());
            }
        }
        methods.add(0, passedOn(parameters, arguments));
        return methods;
    }

    private JavaMethod passedOn(List<String> parameters, List<String> arguments) {
        return JavaMethod.of(
                "",
                Boolean.TRUE.equals(node().get("deprecated"))
                        ? List.of("@Override", "@Deprecated")
                        : List.of("@Override"),
                "    public " + returned() + " " + method(),
                List.copyOf(parameters),
                List.of("return retrofit." + method() + "(" + String.join(", ", arguments) + ");"));
    }

    private void describeAuthentication(Javadoc doc) {
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
        describeAuthentication(doc);
        pathParameters().forEach(parameter -> parameters.add(pathParameter(doc, parameter)));
        if (formObject()) {
            parameters.add("@FieldMap " + formName() + " " + formArgument());
            String text = form().containsKey("x-kinds")
                    ? "the parameters of one kind"
                    : requiredAndOptional(
                            YamlNodes.texts(form().get("required")),
                            formParameters().keySet());
            doc.tag("@param " + formArgument(), text);
        }
        if (parameterObject()) {
            parameters.add("@QueryMap " + parametersName() + " params");
            doc.tag(
                    "@param params",
                    requiredAndOptional(
                            sent().stream()
                                    .filter(QueryParameter::required)
                                    .map(QueryParameter::wire)
                                    .toList(),
                            sent().stream().map(QueryParameter::wire).toList()));
        } else {
            for (QueryParameter sent : sent()) {
                String type = sent.argumentType(description);
                List<String> parts = new ArrayList<>(List.of("@Query(\"" + sent.wire() + "\")"));
                parts.addAll(JavaAvailability.annotation("the parameter " + sent.wire(), sent.node()));
                parts.add(type + " " + sent.javaName());
                parameters.add(String.join(" ", parts));
                JavadocTexts.parameter(doc, sent.javaName(), sent.node());
            }
        }
        return JavaMethod.declared(doc.toString(), annotations(), "    " + returned() + " " + method(), parameters);
    }

    /** Lists the required parameters, then the optional ones. */
    private static String requiredAndOptional(List<String> required, Collection<String> all) {
        List<String> optional =
                all.stream().filter(name -> !required.contains(name)).toList();
        String end = optional.isEmpty() ? "" : "optional: " + codes(optional);
        if (required.isEmpty()) {
            return end;
        }
        String start = "required: " + codes(required);
        return optional.isEmpty() ? start : start + "; " + end;
    }

    static String codes(Collection<String> names) {
        return JavadocTexts.codes(List.copyOf(names));
    }

    private static String check(String wire, Object schema) {
        return "^[0-9]+$".equals(YamlNodes.textAt(schema, "pattern")) ? "@NumericId(\"" + wire + "\") " : "";
    }

    /**
     * Returns the argument name of the form. For kinds it is the last word of their base class, such as container for
     * MediaContainer.
     */
    private String formArgument() {
        return kindBase() != null ? Names.member(formName().replaceFirst(".*(?=[A-Z])", "")) : "params";
    }

    static String pathParameter(Javadoc doc, Map<String, Object> parameter) {
        String wire = YamlNodes.textAt(parameter, "name");
        String javaName = Names.member(wire);
        JavadocTexts.parameter(doc, javaName, parameter);
        return "@Path(\"" + wire + "\") " + idCheck(parameter) + "String " + javaName;
    }

    /** Returns true if the response may have an envelope, either of this operation or of one that an alias leads to. */
    private boolean isEnveloped() {
        return description.operations().stream()
                .filter(other -> "flat-or-data".equals(other.node().get("x-response-envelope")))
                .filter(other -> other.method().equals(operation.method()))
                .anyMatch(other -> other.path().equals(operation.path())
                        || Aliases.lead(pathParameters(), operation.path(), other.path()));
    }

    /** Returns true if the servers of this operation have no version, while those of the document do. */
    private boolean isBesideTheVersion() {
        return YamlNodes.list(node().get("servers")).stream()
                .anyMatch(server -> Boolean.TRUE.equals(YamlNodes.map(server).get("x-unversioned")));
    }

    /** Returns the way in which this operation takes the access token, or null if it takes it like all others. */
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

    List<String> annotations() {
        List<String> annotations = new ArrayList<>();
        if (!form().isEmpty()) {
            annotations.add("@FormUrlEncoded");
        }
        // Relative to the base URL: a path with a leading slash would drop the version in the base URL.
        String path = (isBesideTheVersion() ? "../" : "")
                + operation.path().substring(1)
                + query().filter(parameter -> parameter.constant() != null)
                        .map(parameter -> parameter.wire() + "=" + parameter.constant())
                        .collect(Collectors.joining("&", "?", ""))
                        .replaceFirst("^\\?$", "");
        annotations.add("@" + operation.method().toUpperCase(Locale.ROOT) + "(" + JavaText.literal(path) + ")");
        if (responseType().kind() == JavaType.TypeKind.PAGE) {
            annotations.add("@Paged(PagingKind." + Names.constant(paging()) + ")");
        }
        if (isEnveloped()) {
            annotations.add("@FlatOrData");
        }
        annotations.addAll(JavaAvailability.annotation("the operation " + operation.id(), node()));
        if (authentication() != null) {
            annotations.add("@Authentication(Authentication.Placement." + authentication() + ")");
        }
        if (Boolean.TRUE.equals(node().get("deprecated"))) {
            annotations.add("@Deprecated");
        }
        return annotations;
    }

    /** Returns the annotation that checks a path parameter, with a trailing space; empty if it is not a numeric id. */
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

package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.CheckedPattern;
import io.github.iguser.codegen.spec.SourceFile;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the methods of a field selector. */
final class SelectorMethods {
    private final NodeView selected;
    private final String self;
    private final List<JavaMethod> methods = new ArrayList<>();
    private final List<JavaSelector.Expansion> expansions = new ArrayList<>();

    SelectorMethods(NodeView selected) {
        this.selected = selected;
        this.self = selected.selector();
    }

    JavaSelector selector(String apiPackage) {
        for (String property : selected.properties()) {
            NodeView target = selected.target(property);
            if (target == null && !selected.list(property)) {
                addPlain(property, doc(property));
            } else if (selected.list(property)) {
                addList(property, target);
            } else {
                addSingle(property, target);
            }
        }
        Map<String, Object> schema = selected.schema();
        String source = SourceFile.of(schema, "#/components/schemas/" + selected.node());
        return new JavaSelector(
                Description.header(List.of(source)), apiPackage, self, doc(schema), methods, expansions);
    }

    private String doc(Map<String, Object> schema) {
        String view = selected.view();
        return Javadoc.at(0)
                .text(view == null ? null : YamlNodes.textAt(schema, "x-views", view, "description"))
                .text(
                        view == null
                                ? "Selects fields of `" + selected.node() + "`."
                                : "Selects fields of `" + selected.node() + "`, limited to those of this view.")
                .text(schema.containsKey("x-no-id") ? null : "`id` is always returned, even if it is not selected.")
                .toString();
    }

    private void addPlain(String property, Javadoc doc) {
        addMethod(property, doc, List.of(), "return add(" + JavaText.literal(property) + ");");
    }

    /** Adds the overload without a selection, whose Javadoc refers to the other one. */
    private void withDefaults(String property, Arguments arguments, String text) {
        String types = "String, ".repeat(arguments.nodes().size()) + "Consumer";
        Javadoc doc = JavadocTexts.overload(
                4, text + "`#" + Names.member(property) + "(" + types + ")`.", selected.property(property));
        if (arguments.nodes().isEmpty()) {
            addPlain(property, doc);
        } else {
            addExpanded(property, arguments, doc, List.of());
        }
    }

    /** Adds the methods of an expansion to one object, with and without a selection of its fields. */
    private void addSingle(String property, NodeView target) {
        Arguments arguments = arguments(property);
        withDefaults(property, arguments, "Selects `" + property + "` with the default fields of the API; see ");
        Javadoc doc =
                arguments(doc(property), arguments.nodes()).tag("@param fields", "selects the fields of the object");
        List<String> fields = List.of("Consumer<" + target.selector() + "> fields");
        addExpanded(property, arguments, doc, fields, target.selector() + ".of(fields)");
    }

    private Arguments arguments(String property) {
        return new Arguments(YamlNodes.list(selected.expansion(property).get("arguments")));
    }

    /** The required arguments of an expansion. */
    private record Arguments(List<Object> nodes) {
        List<String> parameters() {
            return nodes.stream()
                    .map(node -> "String " + Names.member(YamlNodes.textAt(node, "name")))
                    .toList();
        }

        /** Returns the statements that check their patterns. */
        List<String> checks() {
            return nodes.stream()
                    .filter(node -> CheckedPattern.check(YamlNodes.map(node)) != null)
                    .map(node -> "Limits." + CheckedPattern.check(YamlNodes.map(node)) + "(\""
                            + YamlNodes.textAt(node, "name") + "\", " + Names.member(YamlNodes.textAt(node, "name"))
                            + ");")
                    .toList();
        }

        /**
         * Returns the expression for the text of the arguments, such as {@code ".username(" + argument("username",
         * username) + ")"}.
         */
        String text() {
            return nodes.isEmpty()
                    ? "\"\""
                    : nodes.stream()
                            .map(node -> YamlNodes.textAt(node, "name"))
                            .map(wire -> "\"." + wire + "(\" + argument(\"" + wire + "\", " + Names.member(wire)
                                    + ") + \")\"")
                            .collect(Collectors.joining(" + "));
        }
    }

    /** Adds a method with the arguments of an expansion and further parameters. */
    private void addExpanded(String property, Arguments arguments, Javadoc doc, List<String> more, String... chosen) {
        List<String> parameters = new ArrayList<>(arguments.parameters());
        parameters.addAll(more);
        List<String> body = new ArrayList<>(arguments.checks());
        List<String> passed = new ArrayList<>(List.of(JavaText.literal(property), arguments.text()));
        passed.addAll(List.of(chosen));
        body.add(returned(passed.toArray(String[]::new)));
        addMethod(property, doc, parameters, body.toArray(String[]::new));
    }

    private static Javadoc arguments(Javadoc doc, List<Object> arguments) {
        arguments.forEach(argument ->
                JavadocTexts.parameter(doc, Names.member(YamlNodes.textAt(argument, "name")), YamlNodes.map(argument)));
        return doc;
    }

    private void addList(String property, NodeView target) {
        Arguments arguments = arguments(property);
        boolean needs = YamlNodes.list(selected.expansion(property).get("modifiers")).stream()
                .anyMatch(ListModifiers::isRequired);
        if (!needs) {
            withDefaults(
                    property,
                    arguments,
                    "Selects the list `" + property + "`"
                            + (target == null ? " without modifiers" : " with the default fields of the API")
                            + "; see ");
        }
        if (selected.names(property, "modifiers").isEmpty()) {
            Javadoc doc = arguments(doc(property), arguments.nodes())
                    .tag("@param fields", "selects the fields of each element");
            List<String> fields = List.of("Consumer<" + target.selector() + "> fields");
            addExpanded(property, arguments, doc, fields, target.selector() + ".of(fields)");
            return;
        }
        String type = Names.type(property) + "Expansion";
        String javaName = Names.member(property);
        ListModifiers modifiers = new ListModifiers(selected, property, type, target);
        List<String> body = new ArrayList<>(arguments.checks());
        body.add(type + " expansion = new " + type + "();");
        body.add(javaName + ".accept(expansion);");
        if (modifiers.isChecked()) {
            body.add("expansion.check();");
        }
        body.add(returned(JavaText.literal(property), arguments.text(), "expansion"));
        List<String> parameters = new ArrayList<>(arguments.parameters());
        parameters.add("Consumer<" + type + "> " + javaName);
        Javadoc javadoc = arguments(doc(property), arguments.nodes())
                .tag(
                        "@param " + javaName,
                        target == null ? "sets modifiers" : "sets modifiers and selects the fields of each element");
        addMethod(property, javadoc, parameters, body.toArray(String[]::new));
        String doc = "The modifiers of the list `" + property + "`"
                + (target == null ? "." : ", and the fields of its elements.");
        String paging = YamlNodes.textAt(selected.expansion(property), "paging");
        String more = paging == null || paging.equals("none")
                ? null
                : "`Page.hasMore(PagingKind." + Names.constant(paging) + ")` tells if more pages follow.";
        Javadoc about = Javadoc.at(4).text(doc).text(more);
        expansions.add(new JavaSelector.Expansion(
                type, about.toString(), modifiers.fields(), modifiers.constructor(), modifiers.methods()));
    }

    private Javadoc doc(String property) {
        return JavadocTexts.property(selected.description(), 4, selected.property(property), null);
    }

    private void addMethod(String property, Javadoc doc, List<String> parameters, String... statements) {
        List<String> body = new ArrayList<>(JavaAvailability.ofField(property, selected.property(property)));
        body.addAll(List.of(statements));
        boolean deprecated = Boolean.TRUE.equals(selected.property(property).get("deprecated"));
        methods.add(JavaMethod.of(
                doc.toString(),
                deprecated ? List.of("@Deprecated") : List.of(),
                "    public " + self + " " + Names.member(property),
                parameters,
                body));
    }

    /** Returns the last statement, which expands a name with its arguments and, if there is one, a nested selection. */
    private static String returned(String... arguments) {
        List<String> passed = new ArrayList<>(List.of(arguments));
        if (passed.size() > 2) {
            passed.set(2, "asNested(" + passed.get(2) + ")");
        }
        return JavaText.spread("        return expand(", passed, ");").strip();
    }

    /** Returns all selectors that the operations of a document need, by name. */
    static List<JavaSelector> all(Description description, String apiPackage) {
        Map<String, JavaSelector> selectors = new LinkedHashMap<>();
        Deque<NodeView> todo = new ArrayDeque<>();
        for (Description.Operation operation : description.operations()) {
            for (Object parameter : YamlNodes.list(operation.node().get("parameters"))) {
                String node = YamlNodes.textAt(parameter, "x-fields-of");
                if (node != null) {
                    todo.add(new NodeView(description, node, YamlNodes.textAt(parameter, "x-fields-view")));
                }
            }
        }
        while (!todo.isEmpty()) {
            NodeView selected = todo.remove();
            if (!selectors.containsKey(selected.selector())) {
                selectors.put(selected.selector(), new SelectorMethods(selected).selector(apiPackage));
                todo.addAll(selected.expansions().values());
            }
        }
        return List.copyOf(selectors.values());
    }
}
